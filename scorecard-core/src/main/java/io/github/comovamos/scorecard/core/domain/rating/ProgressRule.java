package io.github.comovamos.scorecard.core.domain.rating;

import io.github.comovamos.scorecard.core.domain.measure.Progress;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.Period;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The way from a baseline to a goal that was covered, × 10; never below 0 nor above 10. */
final class ProgressRule implements RuleComputation {

    private static final String BASELINE = "baseline";
    private static final String BASELINE_PERIOD = "baseline-period";
    private static final String GOAL = "goal";

    @Override
    public Set<String> parameters() {
        return Stream.concat(Stream.of(BASELINE, BASELINE_PERIOD, GOAL), MeasuredValue.PARAMETERS.stream())
                .collect(Collectors.toSet());
    }

    @Override
    public void check(RuleParameters with) {
        MeasuredValue.check(with);
        with.number(GOAL);
        Optional<Fraction> number = with.number(BASELINE);
        Optional<Period> period = with.find(BASELINE_PERIOD, Period::parse);
        if (number.isPresent() && period.isPresent()) {
            throw ScorecardException.invalid(
                    "la línea base es un número (baseline) o la de un periodo (baseline-period): se admite uno de los dos",
                    "the baseline is a number (baseline) or that of a period (baseline-period): one of them is allowed");
        }
    }

    @Override
    public Set<IndicatorCode> indicators(RuleParameters with) {
        return MeasuredValue.indicators(with);
    }

    @Override
    public RuleOutcome rate(RuleParameters with, RuleCase of) {
        Fraction goal = with.get(GOAL, Fraction::parse);
        Optional<Fraction> baseline = with.number(BASELINE);
        return baseline.isPresent()
                ? from(baseline.get(), goal, with, of)
                : MeasuredValue.useAt(
                        with.get(BASELINE_PERIOD, Period::parse),
                        with,
                        of,
                        (before, how) -> from(before, goal, with, of));
    }

    private static RuleOutcome from(Fraction baseline, Fraction goal, RuleParameters with, RuleCase of) {
        IndicatorCode indicator = with.get(MeasuredValue.INDICATOR, IndicatorCode::parse);
        Progress progress = new Progress(baseline, goal, of.evidence().direction(indicator), true);
        return MeasuredValue.use(
                with,
                of,
                (value, how) -> new RuleOutcome.Rated(
                        progress.of(value).times(Fraction.of(10)),
                        Message.of("%s; línea base %s, meta %s", "%s; baseline %s, goal %s", how, baseline, goal)));
    }
}
