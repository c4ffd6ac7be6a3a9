package io.github.comovamos.scorecard.api.context;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** Gives each request an id, tells it to the client, and writes a line when it is answered. */
@PreMatching
public final class RequestLogFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String ID = "X-Request-Id";
    private static final String STARTED = "scorecard.started";

    private final EventLog log;

    /** A filter that writes to a log. */
    public RequestLogFilter(EventLog log) {
        this.log = log;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        request.setProperty(ID, UUID.randomUUID().toString());
        request.setProperty(STARTED, System.nanoTime());
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        String id = String.valueOf(request.getProperty(ID));
        response.getHeaders().putSingle(ID, id);
        response.getHeaders().putSingle("X-Content-Type-Options", "nosniff");
        long nanos = request.getProperty(STARTED) instanceof Long started ? System.nanoTime() - started : 0;
        log.request(
                id,
                request.getMethod(),
                "/" + request.getUriInfo().getPath(false),
                response.getStatus(),
                TimeUnit.NANOSECONDS.toMicros(nanos));
    }
}
