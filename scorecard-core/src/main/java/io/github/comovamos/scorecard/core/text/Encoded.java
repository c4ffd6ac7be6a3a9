package io.github.comovamos.scorecard.core.text;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes that must be text in an encoding: what is not ends with an error, and never as a question mark. */
public final class Encoded {

    private Encoded() {}

    /**
     * The text of some bytes.
     *
     * @throws CharacterCodingException where they are not UTF-8
     */
    public static String utf8(byte[] bytes) throws CharacterCodingException {
        return decoder(StandardCharsets.UTF_8).decode(ByteBuffer.wrap(bytes)).toString();
    }

    /** Reads a stream, ending with a {@link CharacterCodingException} at the first byte that does not fit. */
    public static Reader reader(InputStream input, Charset charset) {
        return new InputStreamReader(input, decoder(charset));
    }

    /** Decodes as {@link #reader} does. */
    public static CharsetDecoder decoder(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
