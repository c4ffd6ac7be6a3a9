package io.github.comovamos.scorecard.core.domain.value;

import io.github.comovamos.scorecard.core.failure.Message;

/**
 * Names an agenda, such as {@code acv-nl-2012}.
 *
 * @param code small letters, digits and hyphens, at most 40
 */
public record AgendaId(String code) {

    /** @throws io.github.comovamos.scorecard.core.failure.ScorecardException INVALID for any other text */
    public AgendaId {
        Slug.check(new Message("un identificador de agenda", "the id of an agenda"), code);
    }

    /**
     * Reads the code.
     *
     * @throws io.github.comovamos.scorecard.core.failure.ScorecardException INVALID for any other text
     */
    public static AgendaId parse(String text) {
        return new AgendaId(text);
    }

    @Override
    public String toString() {
        return code;
    }
}
