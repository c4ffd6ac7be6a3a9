package io.github.comovamos.scorecard.core.domain.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.comovamos.scorecard.core.domain.value.ActionNumber;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.AxisId;
import io.github.comovamos.scorecard.core.domain.value.EvaluationNumber;
import io.github.comovamos.scorecard.core.failure.FailureReason;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.testing.AgendaText;
import java.time.YearMonth;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class AgendaTest {

    private static final Agenda AGENDA =
            small().evaluation(2).evaluation(7).evaluation(3).read();

    @Test
    void whatIsThereIsGiven() {
        assertThat(AGENDA.municipality(AreaCode.parse("10002")).shortName()).isEqualTo("M10002");
        assertThat(AGENDA.action(ActionNumber.of(5)).axis()).isEqualTo(AxisId.parse("y"));
        assertThat(AGENDA.axis(AxisId.parse("y")).weight()).hasToString("2");
        assertThat(AGENDA.evaluation(EvaluationNumber.of(7)).to()).isEqualTo(YearMonth.of(2013, 5));
        assertThat(AGENDA.termsAt(EvaluationNumber.of(7)).asked()).hasSize(2);
    }

    @Test
    void whatIsNotThereIsNotFoundAndWhatIsAllowedIsSaid() {
        assertNotFound(
                () -> AGENDA.municipality(AreaCode.parse("19")),
                "there is no municipality \"19\" in agenda test: allowed are 10001 (M10001, Municipio 10001), 10002"
                        + " (M10002, Municipio 10002)");
        assertNotFound(
                () -> AGENDA.action(ActionNumber.of(2)), "there is no action 2 in agenda test: allowed are 1, 5");
        assertNotFound(() -> AGENDA.axis(AxisId.parse("z")), "there is no axis \"z\" in agenda test: allowed are x, y");
        assertNotFound(
                () -> AGENDA.evaluation(EvaluationNumber.of(1)),
                "there is no evaluation 1 in agenda test: allowed are 2, 7, 3");
        assertNotFound(
                () -> AGENDA.termsAt(EvaluationNumber.of(1)),
                "there is no evaluation 1 in agenda test: allowed are 2, 7, 3");
    }

    @Test
    void theLatestEvaluationHasTheGreatestNumber() {
        assertThat(AGENDA.latestEvaluation().number()).isEqualTo(EvaluationNumber.of(7));
    }

    @Test
    void thereMayBeNoEvaluationYet() {
        Agenda none = small().read();

        assertNotFound(none::latestEvaluation, "agenda test has no evaluations yet");
        assertNotFound(
                () -> none.evaluation(EvaluationNumber.of(1)),
                "there is no evaluation 1 in agenda test: there are none yet");
    }

    @Test
    void anEvaluationMayBeAdded() {
        Agenda more = AGENDA.withEvaluation(evaluation(9, "2015-10"));

        assertThat(more.latestEvaluation().number()).isEqualTo(EvaluationNumber.of(9));
        assertThat(more.evaluations())
                .hasSize(4)
                .startsWith(AGENDA.evaluations().toArray(Evaluation[]::new));
        assertThat(more.withEvaluation(evaluation(10, "2012-10")).evaluations()).hasSize(5);
    }

    @Test
    void anEvaluationThatContradictsTheAgendaIsNotAdded() {
        assertContradiction(() -> AGENDA.withEvaluation(evaluation(7, "2013-04")), "/evaluations/3/number");
        assertContradiction(() -> AGENDA.withEvaluation(evaluation(9, "2012-09")), "/evaluations/3/from");
        assertContradiction(() -> AGENDA.withEvaluation(evaluation(9, "2015-11")), "/evaluations/3/to");
    }

    @Test
    void onlyTheFirstThirtyAreListed() {
        AgendaText text = small();
        for (int number = 101; number <= 139; number++) {
            text.action(number, "x", "1");
        }

        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> text.read().action(ActionNumber.of(2)))
                .withMessageEndingWith("127, 128… (41 in all)");
    }

    @Test
    void whatWasGivenCannotBeChanged() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> AGENDA.actions().remove(0));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> AGENDA.actions().get(0).criteria().remove(0));
    }

    private static AgendaText small() {
        return new AgendaText()
                .municipalities("10001", "10002")
                .axis("x", "1")
                .axis("y", "2")
                .action(1, "x", "1")
                .action(5, "y", "1");
    }

    private static Evaluation evaluation(int number, String month) {
        YearMonth only = YearMonth.parse(month);
        return new Evaluation(EvaluationNumber.of(number), only, only, Optional.empty());
    }

    private static void assertNotFound(ThrowingCallable call, String message) {
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(call)
                .withMessage("%s", message)
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(FailureReason.NOT_FOUND));
    }

    private static void assertContradiction(ThrowingCallable call, String pointer) {
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(call)
                .withMessage("agenda test contradicts itself")
                .satisfies(refused -> assertThat(refused.findings())
                        .first()
                        .extracting(finding -> finding.place().describe().en())
                        .isEqualTo(pointer));
    }
}
