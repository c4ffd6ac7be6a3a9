package io.github.comovamos.scorecard.core.domain.value;

import io.github.comovamos.scorecard.core.failure.Message;

/**
 * Names an agenda, such as {@code acv-nl-2012}.
 *
 * <p>Its form: small letters, digits and hyphens, at most 40.
 */
public final class AgendaId extends Code<AgendaId> {

    /** @throws io.github.comovamos.scorecard.core.failure.ScorecardException INVALID for any other text */
    public AgendaId(String code) {
        super(Slug.check(new Message("un identificador de agenda", "the id of an agenda"), code));
    }

    /**
     * Reads the code.
     *
     * @throws io.github.comovamos.scorecard.core.failure.ScorecardException INVALID for any other text
     */
    public static AgendaId parse(String text) {
        return new AgendaId(text);
    }
}
