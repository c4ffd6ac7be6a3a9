package io.github.comovamos.scorecard.api.request;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Refuses bodies larger than a limit, announced or not, and compressed ones, whose size nobody knows beforehand. */
public final class BodyLimitFilter implements ContainerRequestFilter {

    private final long largest;

    /** A limit in bytes. */
    public BodyLimitFilter(long largest) {
        this.largest = largest;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.hasEntity() && request.getHeaderString(HttpHeaders.CONTENT_ENCODING) != null) {
            throw new NotSupportedException();
        }
        if (request.getLength() > largest) {
            throw tooLarge();
        }
        request.setEntityStream(new Limited(request.getEntityStream()));
    }

    private static ClientErrorException tooLarge() {
        return new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
    }

    private final class Limited extends FilterInputStream {
        private long read;

        Limited(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            count(Math.max(0, count));
            return count;
        }

        private void count(int bytes) {
            read += bytes;
            if (read > largest) {
                throw tooLarge();
            }
        }
    }
}
