package io.github.comovamos.scorecard.core.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.comovamos.scorecard.core.domain.argument.Parameter;
import io.github.comovamos.scorecard.core.domain.value.RuleName;
import io.github.comovamos.scorecard.core.failure.FailureReason;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleParametersTest {

    private static RatingRule rule(String name) {
        return RatingRule.get(RuleName.parse(name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "judged | { indicator: x } | \"indicator\" no se conoce: no se admite ninguno | \"indicator\" is unknown: none is allowed",
                "attainment | { tarjet: 3 } | \"tarjet\" no se conoce: se admiten target, indicator, period, per, population, population-year, denominator | \"tarjet\" is unknown: allowed are target, indicator, period, per",
                "attainment | { target: 0 } | target: \"0\" no es una meta | target: \"0\" is not a target: allowed is a number above 0",
                "attainment | { target: -3 } | un número mayor que 0 | a number above 0",
                "attainment | { target: three } | target: \"three\" no es una fracción | target: \"three\" is not a fraction",
                "attainment | { target: [3] } | target se da como un solo valor | target is given as a single value",
                "attainment | { indicator: '?' } | indicator: \"?\" no es | indicator: \"?\" is not",
                "attainment | { per: 0 } | números mayores que 0 | numbers above 0",
                "attainment | { per: 1000, denominator: x } | se admite uno de los dos | one of them is allowed",
                "attainment | { period: soon } | period: \"soon\" no es una fecha | period: \"soon\" is not a date",
                "attainment | { population: '' } | population: | population:",
                "attainment | { population-year: 13 } | population-year: \"13\" no es un año | population-year: \"13\" is not a year",
                "green-count | { month: 2013 } | month: \"2013\" no es un mes | month: \"2013\" is not a month",
                "green-count | { scale: log } | scale: \"log\" no es una escala: se admiten plain, ten | scale: \"log\" is not a scale: allowed are plain, ten",
                "green-count | { baseline: decade } | baseline: \"decade\" | allowed are calendar, trailing",
                "green-count | { reduction: 1 } | de 0 a menos de 1 | 0 to less than 1",
                "green-count | { least-months: 37 } | de 1 a 36 | 1 to 36",
                "green-count | { least-months: 0 } | de 1 a 36 | 1 to 36",
                "green-count | { least-months: x } | de 1 a 36 | 1 to 36",
                "green-count | { indicators: [a, b, c, d, e, f, g, h, i, j, k] } | con más de 10 indicadores | more than 10 indicators",
                "green-count | { indicators: [{ a: b }] } | indicators se da como un solo valor | indicators is given as a single value",
                "green-count | { indicators: ['!'] } | indicators: \"!\" | indicators: \"!\"",
                "bands | { bands: [3] } | bands se da como lista de mapas | bands is given as a list of mappings",
                "bands | { bands: [{ from: 1, rating: 11 }] } | rating: \"11\" | rating: \"11\"",
                "bands | { bands: [{ from: 1, rating: 1, to: 2 }] } | \"to\" no se conoce: se admiten from, rating | \"to\" is unknown: allowed are from, rating",
                "bands | { bands: [{ from: 1 }] } | le falta el parámetro rating | lacks the parameter rating",
                "bands | { bands: [{ from: 1, rating: 1 }, { from: 1.0, rating: 2 }] } | dos bandas empiezan en el mismo valor | two bands begin at one value",
                "progress | { goal: x } | goal: \"x\" no es una fracción | goal: \"x\" is not a fraction",
                "progress | { baseline: { a: b } } | baseline se da como un solo valor | baseline is given as a single value",
                "progress | { baseline-period: then } | baseline-period: \"then\" | baseline-period: \"then\"",
                "progress | { baseline: 1, baseline-period: 2012 } | se admite uno de los dos | one of them is allowed",
                "percent-of-objective | { months: all } | se admiten evaluation, last | allowed are evaluation, last",
                "percent-of-objective | { goal: 3 } | \"goal\" no se conoce | \"goal\" is unknown"
            })
    void parametersThatAreUnknownOrOutOfFormAreRefusedByNameAndGiveNoRating(
            String rule, String yaml, String es, String en) {
        Parameter.Fields with = RuleTrial.with(yaml);
        ScorecardException refusal =
                catchThrowableOfType(ScorecardException.class, () -> rule(rule).check(with));
        assertThat(refusal).as("%s must refuse %s", rule, yaml).isNotNull();
        assertThat(refusal.reason()).isEqualTo(FailureReason.INVALID);
        assertThat(refusal.sentence().es()).contains(es);
        assertThat(refusal.sentence().en()).contains(en);
        if (rule(rule).computes()) {
            assertThat(RuleTrial.of(rule).unrated(yaml))
                    .as("what a stored agenda says wrongly is the reason")
                    .isEqualTo(refusal.sentence());
        }
    }

    @ParameterizedTest
    @CsvSource({"judged", "attainment", "green-count", "bands", "progress", "percent-of-objective"})
    void missingParametersAreToldWhenTheRuleIsApplied(String rule) {
        assertThatCode(() -> rule(rule).check(Parameter.Fields.NONE)).doesNotThrowAnyException();
        assertThat(RuleTrial.of(rule).rate(Parameter.Fields.NONE)).isInstanceOf(RuleOutcome.Unrated.class);
        assertThat(rule(rule).indicators(Parameter.Fields.NONE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "judged | { } | ",
                "attainment | { indicator: a, denominator: b, target: 3 } | a b",
                "green-count | { indicators: [a, b, c] } | a b c",
                "bands | { indicator: a } | a",
                "progress | { indicator: a, denominator: b } | a b",
                "percent-of-objective | { indicator: a } | a"
            })
    void indicatorsThatARuleMustKnowAreNamed(String rule, String yaml, String indicators) {
        assertThat(rule(rule).indicators(RuleTrial.with(yaml)))
                .extracting(code -> code.code())
                .containsExactlyInAnyOrder(indicators == null ? new String[0] : indicators.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"attainment, indicator", "green-count, indicators", "bands, indicator", "progress, indicator"})
    void indicatorOutOfFormIsNoneThatMustBeKnown(String rule, String parameter) {
        assertThat(rule(rule).indicators(RuleTrial.with("{ " + parameter + ": '?' }")))
                .isEmpty();
    }
}
