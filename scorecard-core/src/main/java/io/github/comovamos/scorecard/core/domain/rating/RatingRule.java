package io.github.comovamos.scorecard.core.domain.rating;

import io.github.comovamos.scorecard.core.domain.value.LocalizedText;
import io.github.comovamos.scorecard.core.domain.value.RuleName;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.util.Arrays;
import java.util.List;

/** A way in which an action comes to its rating. Agendas name rules; they know no classes. */
public interface RatingRule {

    /** The name by which agendas address the rule. */
    RuleName ruleName();

    /** What the rule does, in a sentence. */
    LocalizedText summary();

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
