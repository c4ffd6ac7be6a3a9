package io.github.comovamos.scorecard.api.error;

import io.github.comovamos.scorecard.api.context.Languages;
import io.github.comovamos.scorecard.core.failure.FailureReason;
import io.github.comovamos.scorecard.core.failure.Place;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;

/**
 * What the core refuses. A name that nobody knows is not found where it is a part of the path; in a parameter of the
 * query it is a value that cannot be taken, since what the path names is there.
 */
public final class RefusalMapper implements ExceptionMapper<ScorecardException> {

    private final HttpHeaders headers;
    private final UriInfo uri;

    /** A mapper for the request at hand. */
    public RefusalMapper(@Context HttpHeaders headers, @Context UriInfo uri) {
        this.headers = headers;
        this.uri = uri;
    }

    @Override
    public Response toResponse(ScorecardException refusal) {
        return Problems.of(isOfQuery(refusal) ? invalid(refusal) : refusal, Languages.of(headers))
                .build();
    }

    private boolean isOfQuery(ScorecardException refusal) {
        return refusal.reason() == FailureReason.NOT_FOUND
                && refusal.finding()
                        .filter(finding -> finding.place() instanceof Place.Argument argument
                                && uri.getQueryParameters().containsKey(argument.name()))
                        .isPresent();
    }

    private static ScorecardException invalid(ScorecardException refusal) {
        return new ScorecardException(
                FailureReason.INVALID, refusal.sentence(), refusal.findings(), refusal.findingCount());
    }
}
