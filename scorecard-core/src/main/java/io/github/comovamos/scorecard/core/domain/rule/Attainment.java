package io.github.comovamos.scorecard.core.domain.rule;

import io.github.comovamos.scorecard.core.domain.argument.Argument;
import io.github.comovamos.scorecard.core.domain.argument.Arguments;
import io.github.comovamos.scorecard.core.domain.argument.Kind;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.LocalizedText;
import io.github.comovamos.scorecard.core.domain.value.RuleName;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.util.List;
import java.util.Set;

/** The share of a target that was reached, × 10, at most 10. */
final class Attainment implements RatingRule {

    private static final Fraction TEN = Fraction.of(10);

    private static final Argument<Fraction> TARGET = Argument.required(
            "target", Kind.of("N", "N", Attainment::parseTarget), "la meta, mayor que 0", "the target, above 0");

    private static Fraction parseTarget(String text) {
        Fraction target = Fraction.parse(text);
        if (target.signum() <= 0) {
            throw ScorecardException.invalid(
                    "%s no es una meta: se admite un número mayor que 0",
                    "%s is not a target: allowed is a number above 0", Message.quote(text));
        }
        return target;
    }

    @Override
    public RuleName ruleName() {
        return RuleName.parse("attainment");
    }

    @Override
    public LocalizedText summary() {
        return new LocalizedText(
                "La parte alcanzada de una meta, por 10, con 10 como máximo.",
                "The share of a target that was reached, times 10, at most 10.");
    }

    @Override
    public LocalizedText formula() {
        return new LocalizedText("mín(10, valor ÷ meta × 10)", "min(10, value ÷ target × 10)");
    }

    @Override
    public List<Argument<?>> arguments() {
        return MeasuredValue.argumentsAnd(TARGET);
    }

    @Override
    public void check(Arguments arguments) {
        MeasuredValue.check(arguments);
    }

    @Override
    public Set<IndicatorCode> indicators(Arguments arguments) {
        return MeasuredValue.indicators(arguments);
    }

    @Override
    public RuleOutcome rate(Arguments arguments, RuleCase asked) {
        Fraction target = arguments.get(TARGET);
        return new MeasuredValue(arguments, asked)
                .use((value, how) -> new RuleOutcome.Rated(
                        value.dividedBy(target).times(TEN).atMost(TEN),
                        Message.of("%s; meta %s", "%s; target %s", how, target)));
    }
}
