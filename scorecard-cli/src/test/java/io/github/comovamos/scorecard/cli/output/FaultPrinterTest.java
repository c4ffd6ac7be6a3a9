package io.github.comovamos.scorecard.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.failure.FailureReason;
import io.github.comovamos.scorecard.core.failure.Finding;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.Place;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FaultPrinterTest {

    @Test
    void aRefusalIsOneSentence() {
        assertThat(refused(ScorecardException.conflict("ya hay %s", "there is %s", 3), Language.ES))
                .isEqualTo("scorecard: ya hay 3\n");
    }

    @Test
    void itsFindingsFollowWithTheirPlaces() {
        assertThat(refused(faulty(2, 2), Language.ES)).isEqualTo("""
                scorecard: mal
                  fila 1, columna rating: falta
                  fila 2, columna rating: falta
                """);
    }

    @Test
    void beyondTwentyTheOthersAreCounted() {
        assertThat(refused(faulty(20, 20), Language.EN).lines()).hasSize(21).noneMatch(line -> line.contains("more"));
        assertThat(refused(faulty(21, 21), Language.EN))
                .endsWith("\n  … and 1 more\n")
                .hasLineCount(22);
    }

    @Test
    void findingsThatWereNotEvenListedAreCountedToo() {
        assertThat(refused(faulty(1000, 5000), Language.ES)).endsWith("\n  … y 4980 más\n");
    }

    @Test
    void aHintToTheHelpIsInTheLanguageOfTheFault() {
        StringWriter err = new StringWriter();
        PrintWriter writer = new PrintWriter(err);

        FaultPrinter.misused(new Message("falta", "missing"), "scorecard rate", writer, Language.ES);
        FaultPrinter.misused(new Message("falta", "missing"), "scorecard rate", writer, Language.EN);

        assertThat(err).hasToString("""
                scorecard: falta
                Vea: scorecard rate --help
                scorecard: missing
                See: scorecard rate --help --lang en
                """);
    }

    private static ScorecardException faulty(int listed, int count) {
        List<Finding> findings = IntStream.rangeClosed(1, listed)
                .mapToObj(row -> new Finding(new Place.Cell(row, "rating"), "", new Message("falta", "missing")))
                .toList();
        return new ScorecardException(FailureReason.INVALID, new Message("mal", "bad"), findings, count);
    }

    private static String refused(ScorecardException refusal, Language language) {
        StringWriter err = new StringWriter();
        FaultPrinter.refused(refusal, new PrintWriter(err), language);
        return err.toString();
    }
}
