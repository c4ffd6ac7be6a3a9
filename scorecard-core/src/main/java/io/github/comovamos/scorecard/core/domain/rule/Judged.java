package io.github.comovamos.scorecard.core.domain.rule;

import io.github.comovamos.scorecard.core.domain.argument.Argument;
import io.github.comovamos.scorecard.core.domain.argument.Arguments;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.LocalizedText;
import io.github.comovamos.scorecard.core.domain.value.RuleName;
import io.github.comovamos.scorecard.core.failure.Message;
import java.util.List;
import java.util.Set;

/** An evaluator gives the rating, by the criterion's text. */
final class Judged implements RatingRule {

    @Override
    public RuleName ruleName() {
        return RuleName.parse("judged");
    }

    @Override
    public LocalizedText summary() {
        return new LocalizedText(
                "Una persona evaluadora califica según el texto del criterio.",
                "An evaluator rates by the text of the criterion.");
    }

    @Override
    public LocalizedText formula() {
        return new LocalizedText("–", "–");
    }

    @Override
    public List<Argument<?>> arguments() {
        return List.of();
    }

    @Override
    public boolean computes() {
        return false;
    }

    @Override
    public Set<IndicatorCode> indicators(Arguments arguments) {
        return Set.of();
    }

    @Override
    public RuleOutcome rate(Arguments arguments, RuleCase asked) {
        return RuleOutcome.Unrated.noInformation(new Message("califica una persona", "an evaluator rates"));
    }
}
