package io.github.comovamos.scorecard.api.answer;

import io.github.comovamos.scorecard.core.exchange.answer.Answer;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Long lists, page by page. */
public final class Pages {

    private Pages() {}

    /**
     * A page that leads to the next one with a {@code Link} header (RFC 8288), in any form.
     *
     * @param page the page
     * @param next where the next one begins, as {@code after} takes it; none at the end
     */
    public static Response of(Answer<?> page, @Nullable String next, UriInfo uri) {
        Response.ResponseBuilder answer = Response.ok(page);
        if (next != null) {
            URI following = uri.getRequestUriBuilder()
                    .replaceQueryParam("after", "{after}")
                    .build(next);
            answer.header("Link", "<" + relative(following) + ">; rel=\"next\"");
        }
        return answer.build();
    }

    /**
     * An address on this server without its host: which that is, the client knows better than a server behind a proxy,
     * and what the client says of it should not come back.
     */
    public static URI relative(URI address) {
        String query = address.getRawQuery();
        return URI.create(address.getRawPath() + (query == null ? "" : "?" + query));
    }
}
