package io.github.comovamos.scorecard.api.error;

import io.github.comovamos.scorecard.api.context.Languages;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** What the core refuses. */
public final class RefusalMapper implements ExceptionMapper<ScorecardException> {

    private final HttpHeaders headers;

    /** A mapper for the request at hand. */
    public RefusalMapper(@Context HttpHeaders headers) {
        this.headers = headers;
    }

    @Override
    public Response toResponse(ScorecardException refusal) {
        return Problems.of(refusal, Languages.of(headers)).build();
    }
}
