package io.github.comovamos.scorecard.core.domain.rating;

import io.github.comovamos.scorecard.core.domain.agenda.Parameter;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.LocalizedText;
import io.github.comovamos.scorecard.core.domain.value.RuleName;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A way in which an action comes to its rating. Agendas name rules; they know no classes. */
public interface RatingRule {

    /** The name by which agendas address the rule. */
    RuleName ruleName();

    /** What the rule does, in a sentence. */
    LocalizedText summary();

    /** The formula, where the rule computes. */
    LocalizedText formula();

    /** The names of the parameters that it takes, in their order. */
    List<String> parameters();

    /** Whether it computes; else an evaluator judges. */
    boolean computes();

    /**
     * Refuses parameters that are unknown or out of form. One that is missing is told when the rule is applied.
     *
     * @throws ScorecardException INVALID with the name of the parameter
     */
    void check(Parameter.Fields with);

    /** The indicators of which it must know the figures; none where one is out of form, since there is no rating then. */
    Set<IndicatorCode> indicators(Parameter.Fields with);

    /** What it comes to; a parameter that is missing, unknown or out of form is a reason like any other. */
    RuleOutcome rate(Parameter.Fields with, RuleCase of);

    /** All rules, in the order of the documentation. */
    static List<RatingRule> all() {
        return List.of(StandardRatingRules.values());
    }

    /**
     * The rule with a name.
     *
     * @throws ScorecardException INVALID for any other name
     */
    static RatingRule named(RuleName name) {
        return Arrays.stream(StandardRatingRules.values())
                .filter(rule -> rule.ruleName().equals(name))
                .findFirst()
                .orElseThrow(() -> ScorecardException.invalid(
                        "%s no es una regla de calificación: se admite %s",
                        "%s is not a rating rule: allowed is %s",
                        Message.quote(name.code()),
                        String.join(
                                ", ",
                                all().stream()
                                        .map(rule -> rule.ruleName().code())
                                        .toList())));
    }
}
