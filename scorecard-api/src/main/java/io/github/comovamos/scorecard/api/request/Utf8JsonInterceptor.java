package io.github.comovamos.scorecard.api.request;

import io.github.comovamos.scorecard.core.failure.FailureReason;
import io.github.comovamos.scorecard.core.failure.Finding;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.Place;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.List;

/** Refuses JSON in UTF-16 or UTF-32, which the reader of JSON would guess at: JSON on a network is UTF-8 (RFC 8259). */
public final class Utf8JsonInterceptor implements ReaderInterceptor {

    private static final int FIRST_CHARACTER = 2;
    private static final Message NOT_UTF_8 =
            new Message("el cuerpo JSON no está en UTF-8", "the JSON body is not in UTF-8");

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        if (body.getMediaType().isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
            InputStream stream = body.getInputStream();
            byte[] first = stream.readNBytes(FIRST_CHARACTER);
            if (isWide(first)) {
                throw new ScorecardException(
                        FailureReason.INVALID,
                        NOT_UTF_8,
                        List.of(new Finding(new Place.Pointer(""), "", NOT_UTF_8)),
                        1);
            }
            body.setInputStream(new SequenceInputStream(new ByteArrayInputStream(first), stream));
        }
        return body.proceed();
    }

    /** No JSON in UTF-8 has a NUL, nor the mark of another encoding; any in a wider one has either at its start. */
    private static boolean isWide(byte[] first) {
        for (byte one : first) {
            if (one == 0 || one == (byte) 0xFE || one == (byte) 0xFF) {
                return true;
            }
        }
        return false;
    }
}
