package io.github.comovamos.scorecard.api.request;

import io.github.comovamos.scorecard.api.answer.EntityTags;
import io.github.comovamos.scorecard.api.error.ProblemType;
import io.github.comovamos.scorecard.api.error.Problems;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.failure.Message;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A change must name, in {@code If-Match}, the ETag of what it changes, so that nobody overwrites what he has not seen. */
public final class Preconditions {

    private Preconditions() {}

    /**
     * The revision that a request has seen.
     *
     * @param ifMatch the header
     * @param current the revision that is stored now
     * @param state what is stored now, for the answer to a stale request
     * @throws WebApplicationException 428 where the header is missing or names anything; 412 where it names another one
     */
    public static int seen(@Nullable String ifMatch, int current, Supplier<Object> state, Language language) {
        if (ifMatch == null || ifMatch.strip().equals(EntityTags.ANY)) {
            Message detail = Message.of(
                    "falta If-Match con la ETag de lo que se cambia (no se admite *): léalo primero con GET",
                    "If-Match with the ETag of what is changed is missing (* is not allowed): GET it first");
            throw new WebApplicationException(Problems.of(ProblemType.PRECONDITION_REQUIRED, detail, language)
                    .build());
        }
        List<String> tags = Parameter.parse(HttpHeaders.IF_MATCH, ifMatch, header -> EntityTags.parse(header, false));
        if (!tags.contains(EntityTags.of(current))) {
            throw stale(current, state, language);
        }
        return current;
    }

    /** The answer to a request that has not seen what is stored now. */
    public static WebApplicationException stale(int current, Supplier<Object> state, Language language) {
        return new WebApplicationException(Problems.stale(state.get(), language)
                .header(HttpHeaders.ETAG, EntityTags.quoted(current))
                .build());
    }
}
