package io.github.comovamos.scorecard.core.exchange.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.comovamos.scorecard.core.failure.FailureReason;
import io.github.comovamos.scorecard.core.failure.Finding;
import io.github.comovamos.scorecard.core.failure.Place;
import io.github.comovamos.scorecard.core.failure.ScorecardException;

/**
 * An agenda file with a fault in it.
 *
 * @param file the file, with {@value #MARK} where the fault is expected to be reported
 */
record AgendaFault(String file) {

    /** Stands before the faulty place in a file, and is taken out before the file is read. */
    static final String MARK = "›";

    /** Stands for a line end in a table. */
    private static final String LINE_END = "⏎";

    /** The sample agenda with a fault written into it. */
    static AgendaFault inSample(String text, String replacement) {
        return new AgendaFault(SampleAgenda.with(lines(text), lines(replacement)));
    }

    static String lines(String text) {
        return text.replace(LINE_END, "\n");
    }

    /** The refusal of the file. */
    ScorecardException refusal() {
        ScorecardException refusal =
                catchThrowableOfType(ScorecardException.class, () -> AgendaReader.read(file.replace(MARK, "")));
        assertThat(refusal).as("the reader must refuse this file:\n%s", file).isNotNull();
        assertThat(refusal.reason()).isEqualTo(FailureReason.INVALID);
        assertThat(refusal.findingCount()).isEqualTo(refusal.findings().size());
        return refusal;
    }

    /** Asserts that the reader finds one fault, where the mark is, and returns it. */
    Finding found() {
        ScorecardException refusal = refusal();
        assertThat(refusal.findings())
                .as("a file with one fault must have one finding")
                .hasSize(1);
        Finding finding = refusal.findings().get(0);
        assertThat(finding.place()).isInstanceOf(Place.Spot.class);
        Place.Spot spot = (Place.Spot) finding.place();
        assertThat(spot.line() + ":" + spot.column())
                .as("line and column of %s in\n%s", finding, file)
                .isEqualTo(markedPlace());
        return finding;
    }

    /** Asserts that the one fault is reported with what stands there and with what is allowed, in both languages. */
    void isReported(String value, String es, String en) {
        Finding finding = found();
        assertThat(finding.value()).isEqualTo(value);
        assertThat(finding.message().es()).contains(value).contains(es);
        assertThat(finding.message().en()).contains(value).contains(en);
        assertThat(finding.describe().es()).startsWith("línea ");
        assertThat(finding.describe().en()).startsWith("line ");
    }

    private String markedPlace() {
        assertThat(file)
                .as("the place of the fault must be marked with %s", MARK)
                .contains(MARK);
        String before = file.substring(0, file.indexOf(MARK));
        int line = (int) before.chars().filter(character -> character == '\n').count() + 1;
        String start = before.substring(before.lastIndexOf('\n') + 1);
        return line + ":" + (start.codePointCount(0, start.length()) + 1);
    }
}
