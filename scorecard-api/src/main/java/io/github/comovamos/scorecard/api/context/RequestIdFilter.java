package io.github.comovamos.scorecard.api.context;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import org.glassfish.grizzly.http.util.FastHttpDateFormat;

/** Tells the client under which id its request stands in the log, and that an answer is what it says it is. */
public final class RequestIdFilter implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle(RequestIds.HEADER, String.valueOf(request.getProperty(RequestIds.HEADER)));
        response.getHeaders().putSingle(HttpHeaders.DATE, FastHttpDateFormat.getCurrentDate());
        response.getHeaders().putSingle("X-Content-Type-Options", "nosniff");
    }
}
