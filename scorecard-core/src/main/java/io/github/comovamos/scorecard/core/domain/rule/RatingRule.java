package io.github.comovamos.scorecard.core.domain.rule;

import io.github.comovamos.scorecard.core.domain.argument.Argument;
import io.github.comovamos.scorecard.core.domain.argument.Arguments;
import io.github.comovamos.scorecard.core.domain.argument.Parameter;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.LocalizedText;
import io.github.comovamos.scorecard.core.domain.value.RuleName;
import io.github.comovamos.scorecard.core.failure.Allowed;
import io.github.comovamos.scorecard.core.failure.FailureReason;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A way in which an action comes to its rating. Agendas name rules; they know no classes. A new rule is a class and a
 * line in {@link StandardRatingRules}; documents and checks derive from what it says of itself.
 */
public interface RatingRule {

    /** The name by which agendas address the rule. */
    RuleName ruleName();

    /** What the rule does, in a sentence. */
    LocalizedText summary();

    /** The formula, where the rule computes. */
    LocalizedText formula();

    /** What an agenda may say to it. */
    List<Argument<?>> arguments();

    /** Whether it computes; else an evaluator judges. */
    default boolean computes() {
        return true;
    }

    /**
     * Refuses what does not go together, though each argument alone is well formed.
     *
     * @throws ScorecardException INVALID where it does not
     */
    default void check(Arguments arguments) {}

    /** The indicators of which it must know the figures. */
    Set<IndicatorCode> indicators(Arguments arguments);

    /**
     * The rating, or why there is none.
     *
     * @param arguments what the agenda says; nothing is missing that must be said
     */
    RuleOutcome rate(Arguments arguments, RuleCase asked);

    /**
     * Refuses parameters that are unknown or out of form. One that is missing is told when the rule is applied.
     *
     * @throws ScorecardException INVALID with the name of the parameter
     */
    default void check(Parameter.Fields parameters) {
        check(RuleArguments.read(arguments(), parameters));
    }

    /**
     * The indicators of which it must know the figures; none where one is out of form, since there is no rating then.
     */
    default Set<IndicatorCode> indicators(Parameter.Fields parameters) {
        try {
            return indicators(RuleArguments.read(arguments(), parameters));
        } catch (ScorecardException refused) {
            return Set.of();
        }
    }

    /**
     * What it comes to; a parameter that is missing, unknown or out of form is a reason like any other.
     *
     * @throws ScorecardException NOT_FOUND where a parameter names what nobody knows: that is no municipality's lack
     */
    default RuleOutcome rate(Parameter.Fields parameters, RuleCase asked) {
        try {
            Arguments arguments = RuleArguments.read(arguments(), parameters);
            check(arguments);
            RuleArguments.checkComplete(arguments);
            return rate(arguments, asked);
        } catch (ScorecardException refused) {
            if (refused.reason() == FailureReason.NOT_FOUND) {
                throw refused;
            }
            return RuleOutcome.Unrated.noInformation(refused.sentence());
        }
    }

    /** All rules, in the order of the documentation. */
    static List<RatingRule> all() {
        return StandardRatingRules.ALL;
    }

    /** The rule with a name, if there is one. */
    static Optional<RatingRule> find(RuleName name) {
        return all().stream().filter(rule -> rule.ruleName().equals(name)).findFirst();
    }

    /**
     * The rule with a name.
     *
     * @throws ScorecardException INVALID for any other name
     */
    static RatingRule get(RuleName name) {
        return find(name)
                .orElseThrow(() -> ScorecardException.invalid(
                        "%s no es una regla de calificación: %s",
                        "%s is not a rating rule: %s",
                        Message.quote(name.code()),
                        Allowed.of(all().stream().map(RatingRule::ruleName).toList())));
    }
}
