package io.github.comovamos.scorecard.api;

import io.github.comovamos.scorecard.core.domain.value.Coded;
import io.github.comovamos.scorecard.core.failure.Message;

/** Who may write, until there are keys. */
public enum Writes implements Coded {
    /** Nobody: the server is read. */
    NONE,
    /** Programs of this machine, straight from it. */
    LOCAL;

    /**
     * Reads a code such as {@code local}.
     *
     * @throws io.github.comovamos.scorecard.core.failure.ScorecardException INVALID for any other text
     */
    public static Writes parse(String text) {
        return Coded.parse(new Message("quién puede escribir", "who may write"), text, values());
    }
}
