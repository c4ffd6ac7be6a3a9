package io.github.comovamos.scorecard.core.domain.value;

import io.github.comovamos.scorecard.core.failure.Message;

/**
 * Names a rule by which an action is rated, such as {@code judged}, or by which kudos are given.
 *
 * <p>Its form: small letters, digits and hyphens, at most 40.
 */
public final class RuleName extends Code<RuleName> {

    /** @throws io.github.comovamos.scorecard.core.failure.ScorecardException INVALID for any other text */
    public RuleName(String code) {
        super(Slug.check(new Message("el nombre de una regla", "the name of a rule"), code));
    }

    /**
     * Reads the code.
     *
     * @throws io.github.comovamos.scorecard.core.failure.ScorecardException INVALID for any other text
     */
    public static RuleName parse(String text) {
        return new RuleName(text);
    }
}
