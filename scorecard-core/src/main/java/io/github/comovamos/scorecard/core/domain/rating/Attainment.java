package io.github.comovamos.scorecard.core.domain.rating;

import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** value ÷ target × 10, at most 10. */
final class Attainment implements RuleComputation {

    private static final String TARGET = "target";
    private static final Fraction TEN = Fraction.of(10);

    @Override
    public Set<String> parameters() {
        return Stream.concat(Stream.of(TARGET), MeasuredValue.PARAMETERS.stream())
                .collect(Collectors.toSet());
    }

    @Override
    public void check(RuleParameters with) {
        MeasuredValue.check(with);
        with.find(TARGET, Attainment::target);
    }

    private static Fraction target(String text) {
        Fraction target = Fraction.parse(text);
        if (target.signum() <= 0) {
            throw ScorecardException.invalid(
                    "%s no es una meta: se admite un número mayor que 0",
                    "%s is not a target: allowed is a number above 0", Message.quote(text));
        }
        return target;
    }

    @Override
    public Set<IndicatorCode> indicators(RuleParameters with) {
        return MeasuredValue.indicators(with);
    }

    @Override
    public RuleOutcome rate(RuleParameters with, RuleCase of) {
        Fraction target = with.get(TARGET, Attainment::target);
        return MeasuredValue.use(
                with,
                of,
                (value, how) -> new RuleOutcome.Rated(
                        value.dividedBy(target).times(TEN).atMost(TEN),
                        Message.of("%s; meta %s", "%s; target %s", how, target)));
    }
}
