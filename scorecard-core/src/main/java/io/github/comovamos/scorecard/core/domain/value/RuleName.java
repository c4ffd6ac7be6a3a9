package io.github.comovamos.scorecard.core.domain.value;

import io.github.comovamos.scorecard.core.failure.Message;

/**
 * Names a rule by which an action is rated, such as {@code judged}, or by which kudos are given.
 *
 * @param code small letters, digits and hyphens, at most 40
 */
public record RuleName(String code) {

    /** @throws io.github.comovamos.scorecard.core.failure.ScorecardException INVALID for any other text */
    public RuleName {
        Slug.check(new Message("el nombre de una regla", "the name of a rule"), code);
    }

    /**
     * Reads the code.
     *
     * @throws io.github.comovamos.scorecard.core.failure.ScorecardException INVALID for any other text
     */
    public static RuleName parse(String text) {
        return new RuleName(text);
    }

    @Override
    public String toString() {
        return code;
    }
}
