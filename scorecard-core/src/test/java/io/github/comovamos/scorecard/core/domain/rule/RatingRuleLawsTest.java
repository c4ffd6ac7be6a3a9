package io.github.comovamos.scorecard.core.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.argument.Argument;
import io.github.comovamos.scorecard.core.domain.argument.Parameter;
import io.github.comovamos.scorecard.core.domain.evidence.Direction;
import io.github.comovamos.scorecard.core.domain.instrument.Instrument;
import io.github.comovamos.scorecard.core.domain.programme.Instruments;
import io.github.comovamos.scorecard.core.domain.rating.RatingStatus;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.testing.Draw;
import io.github.comovamos.scorecard.core.testing.Seeded;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every rule, whatever is known and whatever an agenda says. */
class RatingRuleLawsTest {

    private static final List<String> INDICATORS = List.of("a", "b", "c");

    /** What a parameter may be given as, rightly or wrongly. */
    private static final Map<String, List<String>> TEXTS = Map.ofEntries(
            Map.entry("indicator", List.of("a", "a", "b", "?")),
            Map.entry("denominator", List.of("b", "c", "")),
            Map.entry("indicators", List.of("a", "b")),
            Map.entry("period", List.of("last", "2013-05", "2012", "2013-04-31")),
            Map.entry("per", List.of("1000", "3", "0", "1/3")),
            Map.entry("population", List.of("v", "w", "ñ")),
            Map.entry("population-year", List.of("2012", "2013", "x")),
            Map.entry("target", List.of("3", "0.5", "1/7", "-1", "100")),
            Map.entry("goal", List.of("7", "40", "0", "-3", "x")),
            Map.entry("baseline", List.of("40", "7", "calendar", "trailing")),
            Map.entry("baseline-period", List.of("2012", "2011", "then")),
            Map.entry("month", List.of("last", "2013-04", "2013")),
            Map.entry("months", List.of("last", "evaluation", "all")),
            Map.entry("scale", List.of("plain", "ten", "log")),
            Map.entry("edge", List.of("inclusive", "exclusive", "sharp")),
            Map.entry("reduction", List.of("0.25", "0", "1")),
            Map.entry("least-months", List.of("1", "36", "40")));

    /** What is said of an indicator, and not of an instrument. */
    private static final List<String> OF_INDICATOR =
            List.of("indicator", "period", "per", "population", "population-year", "denominator", "baseline-period");

    private static final Map<String, List<String>> INSTRUMENT_TEXTS = Map.of(
            "indicator", INDICATORS,
            "population", List.of("v", "w"),
            "month", List.of("2013-04", "2013-05"),
            "year", List.of("2012", "2013"));

    private static RuleTrial trial(RatingRule rule, Draw draw) {
        RuleTrial trial = RuleTrial.of(rule.ruleName().code());
        for (String indicator : INDICATORS) {
            trial.should(indicator, Direction.NEUTRAL);
            draw.perhaps(() -> draw.oneOf(Direction.values()))
                    .ifPresent(direction -> trial.should(indicator, direction));
            long[] months =
                    draw.list(draw.oneOf(0, 45), 45, () -> (long) draw.between(0, draw.oneOf(1, 9, 900))).stream()
                            .mapToLong(Long::longValue)
                            .toArray();
            trial.months(indicator, draw.oneOf("2009-09", "2010-01", "2013-04"), months);
            for (String period : draw.someOf(List.of("2011", "2012", "2013-05-30"))) {
                trial.figure(indicator, period, draw.decimal(100, 6).toPlainString());
            }
            for (String month : draw.someOf(List.of("2013-04", "2013-05"))) {
                trial.goal(indicator, month, draw.decimal(10, 2).toPlainString());
            }
        }
        for (String vintage : draw.someOf(List.of("v", "w"))) {
            trial.residents(draw.oneOf(2012, 2013), vintage, draw.between(1, 2_000_000));
        }
        List.of("v", "w").forEach(vintage -> trial.known().residents("19039", 2011, vintage, 1));
        return trial;
    }

    private static Parameter.Fields parameters(RatingRule rule, Draw draw) {
        Map<String, Parameter> values = new HashMap<>();
        for (Argument<?> argument : rule.arguments()) {
            String name = argument.name();
            if (isNeeded(name) ? !draw.onceIn(8) : draw.onceIn(isOfInstrument(name) ? 30 : 3)) {
                values.put(name, parameter(name, draw));
            }
        }
        if (draw.onceIn(3)) {
            measure(values, draw);
        }
        if (draw.onceIn(20)) {
            values.put("other", new Parameter.Text("1"));
        }
        return new Parameter.Fields(values);
    }

    private static boolean isOfInstrument(String name) {
        return List.of("measure", "arguments").contains(name);
    }

    /** Puts an instrument in the place of the indicator, and perhaps still something that does not go with it. */
    private static void measure(Map<String, Parameter> values, Draw draw) {
        values.keySet().removeIf(name -> OF_INDICATOR.contains(name) && !draw.onceIn(20));
        Instrument<?> instrument = draw.oneOf(Instruments.all());
        values.put("measure", new Parameter.Text(instrument.name()));
        Map<String, Parameter> said = new HashMap<>();
        instrument.question().arguments().stream()
                .map(Argument::name)
                .filter(name -> INSTRUMENT_TEXTS.containsKey(name) && draw.onceIn(2))
                .forEach(name ->
                        said.put(name, new Parameter.Text(draw.oneOf(INSTRUMENT_TEXTS.getOrDefault(name, List.of())))));
        values.put("arguments", new Parameter.Fields(said));
    }

    /** Whether a rule rates nothing without it. */
    private static boolean isNeeded(String name) {
        return List.of("indicator", "indicators", "bands", "target", "goal", "baseline-period")
                .contains(name);
    }

    private static Parameter parameter(String name, Draw draw) {
        if (name.equals("bands")) {
            return new Parameter.Items(draw.list(
                    0,
                    4,
                    () -> new Parameter.Fields(Map.of(
                            "from", new Parameter.Text(draw.oneOf("0", "5", "-1", "200/3", "80")),
                            "rating", new Parameter.Text(draw.oneOf("0", "10", "6.5", "11"))))));
        }
        Parameter text = new Parameter.Text(draw.oneOf(TEXTS.getOrDefault(name, List.of("?"))));
        boolean list = name.equals("indicators") || draw.onceIn(30);
        return list ? new Parameter.Items(draw.list(0, 12, () -> new Parameter.Text(draw.oneOf(INDICATORS)))) : text;
    }

    @Seeded
    void outcomeIsARatingWithinBoundsOrAStatusWithAReason(long seed) {
        Draw draw = new Draw(seed);
        for (RatingRule rule : RatingRule.all()) {
            for (int i = 0; i < 60; i++) {
                Parameter.Fields with = parameters(rule, draw);
                RuleOutcome outcome = trial(rule, draw).rate(with);
                String what = "seed " + seed + ": " + rule.ruleName() + " " + with + " gave " + outcome;
                if (outcome instanceof RuleOutcome.Rated rated) {
                    assertThat(rated.exact()).as(what).isBetween(Fraction.ZERO, Fraction.of(10));
                    assertThat(Fraction.from(rated.score().value())
                                    .minus(rated.exact())
                                    .times(Fraction.of(20_000)))
                            .as(what)
                            .isBetween(Fraction.of(-1), Fraction.ONE);
                    assertThat(rated.how().es()).as(what).isNotBlank();
                    assertThat(rated.how().en()).as(what).isNotBlank();
                } else if (outcome instanceof RuleOutcome.Unrated unrated) {
                    assertThat(unrated.status()).as(what).isEqualTo(RatingStatus.NO_INFORMATION);
                    assertThat(unrated.why().es()).as(what).isNotBlank();
                    assertThat(unrated.why().en()).as(what).isNotBlank();
                }
            }
        }
    }

    @Seeded
    void parametersOutOfFormNeverGiveARating(long seed) {
        Draw draw = new Draw(seed);
        for (RatingRule rule : RatingRule.all()) {
            for (int i = 0; i < 60; i++) {
                Parameter.Fields with = parameters(rule, draw);
                RuleTrial trial = trial(rule, draw);
                if (refuses(rule, with)) {
                    assertThat(trial.rate(with))
                            .as("seed %s: %s %s", seed, rule.ruleName(), with)
                            .isInstanceOf(RuleOutcome.Unrated.class);
                }
            }
        }
    }

    private static boolean refuses(RatingRule rule, Parameter.Fields with) {
        try {
            rule.check(with);
            return false;
        } catch (ScorecardException refused) {
            return true;
        }
    }

    @Test
    void everyRuleThatComputesRatesSomethingInTheseTrials() {
        Draw draw = new Draw(7);
        for (RatingRule rule : RatingRule.all()) {
            long rated = Stream.generate(() -> trial(rule, draw).rate(parameters(rule, draw)))
                    .limit(600)
                    .filter(RuleOutcome.Rated.class::isInstance)
                    .count();
            assertThat(rated > 5)
                    .as("%s gave %s ratings", rule.ruleName(), rated)
                    .isEqualTo(rule.computes());
        }
    }

    @Test
    void everyRuleThatTakesAnInstrumentRatesByOneInTheseTrials() {
        Draw draw = new Draw(7);
        for (RatingRule rule : RatingRule.all()) {
            boolean takes = rule.arguments().stream().map(Argument::name).anyMatch("measure"::equals);
            long rated = Stream.generate(() -> parameters(rule, draw))
                    .limit(3000)
                    .filter(with -> with.values().containsKey("measure"))
                    .map(with -> trial(rule, draw).rate(with))
                    .filter(RuleOutcome.Rated.class::isInstance)
                    .count();
            assertThat(rated > 3)
                    .as("%s gave %s ratings by an instrument", rule.ruleName(), rated)
                    .isEqualTo(takes);
        }
    }

    @Test
    void judgedIsLeftToAnEvaluator() {
        RuleOutcome outcome = RuleTrial.of("judged").rate(Parameter.Fields.NONE);
        assertThat(outcome).isInstanceOf(RuleOutcome.Unrated.class);
        assertThat(((RuleOutcome.Unrated) outcome).why().en()).isEqualTo("an evaluator rates");
    }
}
