package io.github.comovamos.scorecard.api.security;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;

/** Lets web pages of any site read (CORS): published figures are public. Writing is not shared. */
public final class ReadSharingFilter implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getHeaderString("Origin") == null) {
            return;
        }
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.putSingle("Access-Control-Allow-Origin", "*");
        headers.putSingle("Access-Control-Expose-Headers", "ETag, Content-Language, Link, X-Request-Id");
        if (request.getMethod().equals(HttpMethod.OPTIONS)) {
            headers.put("Access-Control-Allow-Methods", List.of("GET, HEAD"));
            headers.put("Access-Control-Allow-Headers", List.of("Accept, Accept-Language, If-None-Match"));
            headers.putSingle("Access-Control-Max-Age", "86400");
        }
    }
}
