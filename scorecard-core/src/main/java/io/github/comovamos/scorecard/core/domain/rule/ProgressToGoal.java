package io.github.comovamos.scorecard.core.domain.rule;

import io.github.comovamos.scorecard.core.domain.argument.Argument;
import io.github.comovamos.scorecard.core.domain.argument.Arguments;
import io.github.comovamos.scorecard.core.domain.argument.Kind;
import io.github.comovamos.scorecard.core.domain.evidence.Direction;
import io.github.comovamos.scorecard.core.domain.measure.Progress;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.LocalizedText;
import io.github.comovamos.scorecard.core.domain.value.Period;
import io.github.comovamos.scorecard.core.domain.value.RuleName;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The way from a baseline to a goal that was covered, × 10; never below 0 nor above 10. */
final class ProgressToGoal implements RatingRule {

    private static final Argument<Fraction> BASELINE =
            Argument.optional("baseline", Kind.NUMBER, "la línea base, en número", "the baseline, as a number");

    private static final Argument<Period> BASELINE_PERIOD = Argument.optional(
            "baseline-period",
            Kind.PERIOD,
            "el periodo cuyo valor es la línea base; hace falta sin baseline",
            "the period whose value is the baseline; needed without baseline");

    private static final Argument<Fraction> GOAL =
            Argument.required("goal", Kind.NUMBER, "la meta, en número", "the goal, as a number");

    @Override
    public RuleName ruleName() {
        return RuleName.parse("progress");
    }

    @Override
    public LocalizedText summary() {
        return new LocalizedText(
                "El tramo recorrido de una línea base a una meta, por 10.",
                "The way from a baseline to a goal that was covered, times 10.");
    }

    @Override
    public LocalizedText formula() {
        return new LocalizedText(
                "(valor − línea base) ÷ (meta − línea base) × 10, entre 0 y 10",
                "(value − baseline) ÷ (goal − baseline) × 10, between 0 and 10");
    }

    @Override
    public List<Argument<?>> arguments() {
        return MeasuredValue.argumentsAnd(GOAL, BASELINE, BASELINE_PERIOD);
    }

    @Override
    public void check(Arguments arguments) {
        MeasuredValue.check(arguments);
        if (MeasuredValue.isOfInstrument(arguments) && arguments.isGiven(BASELINE_PERIOD)) {
            throw ScorecardException.invalid(
                    "la línea base de un instrumento (measure) se da en número (baseline)",
                    "the baseline of an instrument (measure) is given as a number (baseline)");
        }
        if (arguments.isGiven(BASELINE) && arguments.isGiven(BASELINE_PERIOD)) {
            throw ScorecardException.invalid(
                    "la línea base es un número (baseline) o la de un periodo (baseline-period): se admite uno de"
                            + " los dos",
                    "the baseline is a number (baseline) or that of a period (baseline-period): one of them is"
                            + " allowed");
        }
    }

    @Override
    public Set<IndicatorCode> indicators(Arguments arguments) {
        return MeasuredValue.indicators(arguments);
    }

    @Override
    public RuleOutcome rate(Arguments arguments, RuleCase asked) {
        MeasuredValue measured = new MeasuredValue(arguments, asked);
        Optional<Fraction> baseline = arguments.find(BASELINE);
        if (baseline.isPresent()) {
            return rate(baseline.get(), measured, arguments, asked);
        }
        Period before = arguments.find(BASELINE_PERIOD).orElseThrow(() -> RuleArguments.missing(BASELINE_PERIOD));
        return measured.useAt(before, (value, how) -> rate(value, measured, arguments, asked));
    }

    private static RuleOutcome rate(Fraction baseline, MeasuredValue measured, Arguments arguments, RuleCase asked) {
        Fraction goal = arguments.get(GOAL);
        Direction direction = MeasuredValue.isOfInstrument(arguments)
                ? Direction.NEUTRAL
                : asked.evidence().direction(measured.indicator());
        Progress progress = new Progress(baseline, goal, direction, true);
        return measured.use((value, how) -> new RuleOutcome.Rated(
                progress.of(value).times(Fraction.of(10)),
                Message.of("%s; línea base %s, meta %s", "%s; baseline %s, goal %s", how, baseline, goal)));
    }
}
