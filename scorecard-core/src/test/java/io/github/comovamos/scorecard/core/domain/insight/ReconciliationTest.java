package io.github.comovamos.scorecard.core.domain.insight;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.rating.Rating;
import io.github.comovamos.scorecard.core.testing.AgendaText;
import io.github.comovamos.scorecard.core.testing.Boards;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReconciliationTest {

    private static final String M = "10001";

    @Test
    void theRoundingOfTheRatingsExplainsThePublishedTable() {
        assertThat(Reconciliation.of(Boards.published()))
                .as("half-up misses five of the nine printed averages, and all nine are possible")
                .isEqualTo(new Reconciliation(9, 5, 5));
    }

    @ParameterizedTest
    @CsvSource({
        "7 8,       8,   0, 0, '15/2 displays 8'",
        "7 8,       7,   1, 1, '[7, 8) meets [6.5, 7.5)'",
        "7 8,       6,   1, 0, '[7, 8) lies above [5.5, 6.5)'",
        "7 8,       9,   1, 0, '[7, 8) lies below [8.5, 9.5)'",
        "8 8,       5,   1, 0, '[7.5, 8.5) lies above [4.5, 5.5)'",
        "7,         8,   1, 0, '[6.5, 7.5) ends where [7.5, 8.5) begins'",
        "7,         6,   1, 0, '[6.5, 7.5) begins where [5.5, 6.5) ends'",
        "7 7 8,     8,   1, 1, '[41/6, 47/6) meets [7.5, 8.5)'",
        "10 10 8,   10,  1, 0, 'no rating is above 10, so the mean stays below 9.5'",
        "0 0 2,     0,   1, 0, 'no rating is below 0, so the mean is at least 0.5'",
        "10 10 9,   9,   1, 1, '[55/6, 59/6) meets [8.5, 9.5)'",
        "7.4,       8,   1, 0, 'a rating with decimals was not rounded'",
        "7.4 8,     7,   1, 1, '[7.45, 7.95) meets [6.5, 7.5)'",
        "7.5 8,     7,   1, 0, '[7.5, 8) begins where [6.5, 7.5) ends'",
        "7.6 8,     7,   1, 0, '[7.55, 8.05) lies above [6.5, 7.5)'",
        "7 8,       7.5, 1, 1, 'a printed average is read by the decimals that are displayed: [7, 8) meets it'"
    })
    void roundingExplainsWhatTheIntervalsAllow(
            String ratings, String printed, int differing, int explained, String why) {
        assertThat(reconciled("", ratings, printed)).as(why).isEqualTo(new Reconciliation(1, differing, explained));
    }

    @ParameterizedTest
    @CsvSource({
        "7.5 7.6, 7.6, 0, 0",
        "7.5 7.6, 7.5, 1, 1",
        "7.5 7.6, 7.4, 1, 0",
        "7.5 7.6, 7.7, 1, 0",
        "7 8,     7.4, 1, 0"
    })
    void theIntervalsAreOneUnitOfTheLastDisplayedDecimal(String ratings, String printed, int differing, int explained) {
        assertThat(reconciled("display: { decimals: 1, rounding: half-up }", ratings, printed))
                .isEqualTo(new Reconciliation(1, differing, explained));
    }

    @Test
    void anExactAverageAtTheEdgeOfThePrintedOneIsExplained() {
        assertThat(reconciled("display: { decimals: 0, rounding: half-down }", "7.5", "8"))
                .as("7.5 displays 7, and whoever prints 8 rounded it up")
                .isEqualTo(new Reconciliation(1, 1, 1));
    }

    @Test
    void whatIsMissingIsNotARoundedZero() {
        assertThat(reconciled("missing: zero", "9 -", "5")).isEqualTo(new Reconciliation(1, 0, 0));
        assertThat(reconciled("missing: zero", "9 -", "4"))
                .as("[4.25, 4.75) meets [3.5, 4.5)")
                .isEqualTo(new Reconciliation(1, 1, 1));
        assertThat(reconciled("missing: zero", "8 - -", "3")).isEqualTo(new Reconciliation(1, 0, 0));
        assertThat(reconciled("missing: zero", "7 - -", "3"))
                .as("[6.5/3, 7.5/3) ends where [2.5, 3.5) begins; with rounded zeros it would not")
                .isEqualTo(new Reconciliation(1, 1, 0));
    }

    @Test
    void withoutAnAverageNothingIsCompared() {
        assertThat(reconciled("", "-", "7")).isEqualTo(new Reconciliation(0, 0, 0));
        assertThat(reconciled("minimum-coverage: \"1\"", "7 -", "7")).isEqualTo(new Reconciliation(0, 0, 0));
    }

    @Test
    void withoutPrintedAveragesThereIsNothingToCompare() {
        assertThat(Reconciliation.of(Boards.of(agenda(1).read(), Rating.of(M, 1, "7"))))
                .isEqualTo(new Reconciliation(0, 0, 0));
    }

    @Test
    void anOverallAverageIsComparedToo() {
        AgendaText text = agenda(1).set("overall: axes").published(1, "overall", M, "3");

        assertThat(Reconciliation.of(Boards.of(text.read(), Rating.of(M, 1, "7"))))
                .isEqualTo(new Reconciliation(1, 1, 0));
        assertThat(Reconciliation.of(Boards.of(text.read(), Rating.of(M, 1, "3"))))
                .isEqualTo(new Reconciliation(1, 0, 0));
    }

    private static AgendaText agenda(int actions) {
        AgendaText text = new AgendaText().municipalities(M).axis("x", "1").evaluation(1);
        for (int action = 1; action <= actions; action++) {
            text.action(action, "x", "1");
        }
        return text;
    }

    /** Ratings are separated by spaces; a hyphen stands for a missing one. */
    private static Reconciliation reconciled(String setting, String ratings, String printed) {
        List<String> scores = List.of(ratings.split(" ", -1));
        AgendaText text = agenda(scores.size()).set(setting).published(1, "x", M, printed);
        Rating[] given = IntStream.range(0, scores.size())
                .filter(i -> !scores.get(i).equals("-"))
                .mapToObj(i -> Rating.of(M, i + 1, scores.get(i)))
                .toArray(Rating[]::new);
        return Reconciliation.of(Boards.of(text.read(), given));
    }
}
