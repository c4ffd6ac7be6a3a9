package io.github.comovamos.scorecard.api.answer;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads {@code Accept-Encoding} so that every client gets an answer: compressed where it takes gzip, else as it is. */
@PreMatching
public final class AcceptedEncodingFilter implements ContainerRequestFilter {

    private static final String GZIP = "gzip";
    private static final Pattern TAKEN = Pattern.compile("(^|,)\\s*(gzip|\\*)\\s*(,|$|;\\s*q=(1|0\\.0{0,2}[1-9]))");
    private static final Pattern REFUSED = Pattern.compile("(^|,)\\s*gzip\\s*;\\s*q=0(\\.0*)?\\s*(,|$)");

    @Override
    public void filter(ContainerRequestContext request) {
        String header = request.getHeaderString(HttpHeaders.ACCEPT_ENCODING);
        if (header == null) {
            return;
        }
        String given = header.toLowerCase(Locale.ROOT);
        if (TAKEN.matcher(given).find() && !REFUSED.matcher(given).find()) {
            request.getHeaders().putSingle(HttpHeaders.ACCEPT_ENCODING, GZIP);
        } else {
            request.getHeaders().remove(HttpHeaders.ACCEPT_ENCODING);
        }
    }
}
