package io.github.comovamos.scorecard.core.domain.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.comovamos.scorecard.core.domain.argument.Parameter;
import io.github.comovamos.scorecard.core.domain.scoring.Scoring;
import io.github.comovamos.scorecard.core.domain.value.ActionNumber;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.AxisId;
import io.github.comovamos.scorecard.core.domain.value.EvaluationNumber;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.domain.value.LocalizedText;
import io.github.comovamos.scorecard.core.domain.value.RuleName;
import io.github.comovamos.scorecard.core.domain.value.Weight;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the parts of an agenda refuse, each by itself. */
class AgendaPartsTest {

    private static final LocalizedText TEXT = new LocalizedText("sí", "yes");

    @Test
    void aTermDoesNotEndBeforeItBegins() {
        LocalDate day = LocalDate.of(2012, 10, 31);

        assertThat(new Term(day, day).to()).isEqualTo(day);
        assertRefused(
                () -> new Term(day, day.minusDays(1)), "the term ends (2012-10-30) before it begins (2012-10-31)");
    }

    @Test
    void anEvaluationDoesNotEndBeforeItBegins() {
        assertThat(evaluation("2013-04", "2013-04", "").to()).hasToString("2013-04");
        assertRefused(
                () -> evaluation("2013-04", "2013-03", ""), "evaluation 3 ends (2013-03) before it begins (2013-04)");
    }

    @Test
    void anEvaluationIsNotReleasedBeforeItBegins() {
        assertThat(evaluation("2013-04", "2013-05", "2013-04-01").released()).isPresent();
        assertThat(evaluation("2013-04", "2013-05", "2015-01-01").released()).isPresent();
        assertRefused(
                () -> evaluation("2013-04", "2013-05", "2013-03-31"),
                "evaluation 3 was released (2013-03-31) before it began (2013-04)");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "3, 3", "4, 3", "6, 3", "7, 7", "9999, 7"})
    void theLatestCriterionHolds(int evaluation, int from) {
        assertThat(action(1, 3, 7).criterionAt(EvaluationNumber.of(evaluation)))
                .map(Criterion::fromEvaluation)
                .contains(EvaluationNumber.of(from));
    }

    @Test
    void anActionIsNotAskedBeforeItsFirstCriterion() {
        assertThat(action(3).criterionAt(EvaluationNumber.of(2))).isEmpty();
    }

    @Test
    void criteriaAreInOrderAndThereIsOne() {
        assertRefused(() -> action(), "action 4 has no criteria: at least one is needed");
        assertRefused(
                () -> action(1, 3, 2),
                "the criteria of action 4 are out of order: after the one from evaluation 3 there cannot come one from"
                        + " evaluation 2");
        assertRefused(
                () -> action(2, 2),
                "the criteria of action 4 are out of order: after the one from evaluation 2 there cannot come one from"
                        + " evaluation 2");
    }

    @ParameterizedTest
    @CsvSource({"-1/1000000", "1000001/1000000", "2", "-1"})
    void theMinimumCoverageIsAShare(String coverage) {
        Fraction fraction = Fraction.parse(coverage);

        assertRefused(
                () -> scoring(fraction),
                "\"" + coverage + "\" is not a minimum coverage: allowed is 0 to 1, such as \"2/3\"");
        assertThat(scoring(Fraction.ZERO).minimumCoverage()).isEqualTo(Fraction.ZERO);
        assertThat(scoring(Fraction.ONE).minimumCoverage()).isEqualTo(Fraction.ONE);
    }

    @Test
    void aZoneIsMadeUpOfMunicipalities() {
        AreaCode zone = AreaCode.parse("metropolitan");
        AreaCode municipality = AreaCode.parse("19039");

        assertThat(new Area(zone, TEXT, List.of(municipality)).municipalities()).containsExactly(municipality);
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> new Area(municipality, TEXT, List.of()))
                .withMessageContaining("\"19039\" is not the id of a zone");
        assertThatExceptionOfType(ScorecardException.class)
                .as("what is written must be read again")
                .isThrownBy(() -> new Area(zone, TEXT, List.of(AreaCode.parse("19"))))
                .withMessageContaining("\"19\" is not the INEGI code of a municipality");
    }

    @ParameterizedTest
    @CsvSource({"19, Name, S", "zone, Name, S", "19039, '', S", "19039, Name, ' '"})
    void aMunicipalityHasACodeAndNames(String code, String name, String shortName) {
        AreaCode area = AreaCode.parse(code);

        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> new Municipality(area, name, shortName, Optional.empty()));
    }

    @Test
    void namesAreBounded() {
        AreaCode code = AreaCode.parse("19039");

        assertThat(new Municipality(code, "x".repeat(120), "x".repeat(20), Optional.of(" g ")).group())
                .contains("g");
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> new Municipality(code, "x".repeat(121), "x", Optional.empty()));
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> new Municipality(code, "x", "x".repeat(21), Optional.empty()));
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> new Municipality(code, "x", "x", Optional.of("")));
    }

    private static Scoring scoring(Fraction coverage) {
        Scoring normal = Scoring.DEFAULT;
        return new Scoring(normal.display(), normal.overall(), normal.missing(), coverage);
    }

    private static Evaluation evaluation(String from, String to, String released) {
        return new Evaluation(
                EvaluationNumber.of(3),
                YearMonth.parse(from),
                YearMonth.parse(to),
                Optional.of(released).filter(day -> !day.isEmpty()).map(LocalDate::parse));
    }

    private static Action action(int... fromEvaluations) {
        List<Criterion> criteria = IntStream.of(fromEvaluations)
                .mapToObj(from -> new Criterion(
                        EvaluationNumber.of(from), RuleName.parse("judged"), Parameter.Fields.NONE, TEXT, false))
                .toList();
        return new Action(ActionNumber.of(4), AxisId.parse("x"), Weight.ONE, TEXT, Optional.empty(), criteria);
    }

    private static void assertRefused(ThrowingCallable call, String message) {
        assertThatExceptionOfType(ScorecardException.class).isThrownBy(call).withMessage("%s", message);
    }
}
