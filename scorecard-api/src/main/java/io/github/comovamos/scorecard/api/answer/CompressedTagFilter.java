package io.github.comovamos.scorecard.api.answer;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;

/** Gives a compressed answer a tag of its own, since a strong tag names bytes. Runs after the encoding was chosen. */
public final class CompressedTagFilter implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        String tag = response.getHeaderString(HttpHeaders.ETAG);
        boolean compressed = response.getHeaders().containsKey(HttpHeaders.CONTENT_ENCODING);
        if (tag != null && compressed && tag.endsWith("\"")) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, EntityTags.compressed(tag));
        }
    }
}
