package io.github.comovamos.scorecard.api.request;

import io.github.comovamos.scorecard.core.failure.Place;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.failure.Texts;
import io.github.comovamos.scorecard.core.text.Encoded;
import java.nio.charset.CharacterCodingException;

/** What is common to bodies. */
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

    /** The fields of a JSON body by their names, of which none is given yet; they stand below a JSON pointer. */
    public static Texts.Given fieldsOf(String pointer) {
        return Texts.at(name -> new Place.Pointer(pointer + "/" + name));
    }
}
