package io.github.comovamos.scorecard.api.request;

import io.github.comovamos.scorecard.api.answer.EntityTags;
import io.github.comovamos.scorecard.api.error.ProblemType;
import io.github.comovamos.scorecard.api.error.Problems;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.service.change.Attempt;
import io.github.comovamos.scorecard.core.service.change.Seen;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import org.jspecify.annotations.Nullable;

/**
 * A change must name, in {@code If-Match}, the ETag of what it changes, so that nobody overwrites what he has not seen.
 */
public final class Preconditions {

    private Preconditions() {}

    /**
     * What a request says to have seen.
     *
     * @param ifMatch the header; where it is left out or names anything, it says nothing
     * @throws ScorecardException INVALID where the header is out of form
     */
    public static Seen seen(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.strip().equals(EntityTags.ANY)) {
            return Seen.NOTHING;
        }
        return Seen.of(UrlValue.parse(HttpHeaders.IF_MATCH, ifMatch, EntityTags::parseRevisions));
    }

    /**
     * The change that was made.
     *
     * @throws WebApplicationException 428 where the request did not say what it has seen; 412 where it has seen
     *     something else than what stands, which is answered
     */
    public static <T, S> Attempt.Made<T, S> made(Attempt<T, S> attempt, Language language) {
        if (attempt instanceof Attempt.Made<T, S> made) {
            return made;
        }
        if (attempt instanceof Attempt.Stale<T, S> stale) {
            throw new WebApplicationException(Problems.stale(stale.now(), language)
                    .header(HttpHeaders.ETAG, EntityTags.quoted(stale.revision()))
                    .build());
        }
        Message detail = Message.of(
                "falta If-Match con la ETag de lo que se cambia (no se admite *): léalo primero con GET",
                "If-Match with the ETag of what is changed is missing (* is not allowed): GET it first");
        throw new WebApplicationException(
                Problems.of(ProblemType.PRECONDITION_REQUIRED, detail, language).build());
    }
}
