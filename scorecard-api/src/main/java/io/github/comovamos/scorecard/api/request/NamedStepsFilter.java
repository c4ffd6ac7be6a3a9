package io.github.comovamos.scorecard.api.request;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;

/**
 * Finds nothing at a path that ends with a slash: its last step has no name, and who meant {@code /v1/agendas/} and an
 * id would get the list.
 */
@PreMatching
public final class NamedStepsFilter implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getUriInfo().getPath(false).endsWith("/")) {
            throw new NotFoundException();
        }
    }
}
