package io.github.comovamos.scorecard.api.request;

import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.text.Encoded;
import java.nio.charset.CharacterCodingException;

/** Bodies that are text. */
public final class Bodies {

    private Bodies() {}

    /**
     * The text of a body.
     *
     * @throws ScorecardException INVALID where it is not UTF-8
     */
    public static String utf8(byte[] body) {
        try {
            return Encoded.utf8(body);
        } catch (CharacterCodingException e) {
            throw ScorecardException.invalid("el cuerpo no está en UTF-8", "the body is not in UTF-8");
        }
    }
}
