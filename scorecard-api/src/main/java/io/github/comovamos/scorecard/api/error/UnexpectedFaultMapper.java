package io.github.comovamos.scorecard.api.error;

import io.github.comovamos.scorecard.api.context.EventLog;
import io.github.comovamos.scorecard.api.context.Languages;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.failure.Message;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** The last resort: the client gets an id, the log the trace. */
public final class UnexpectedFaultMapper implements ExceptionMapper<Throwable> {

    private final EventLog log;
    private final HttpHeaders headers;

    /** A mapper for the request at hand. */
    @Inject
    public UnexpectedFaultMapper(EventLog log, @Context HttpHeaders headers) {
        this.log = log;
        this.headers = headers;
    }

    @Override
    public Response toResponse(Throwable fault) {
        String id = log.unexpected(fault);
        Language language = Languages.of(headers);
        Message detail = Message.of(
                "algo falló de este lado; al reportarlo, diga el número %s",
                "something failed on this side; when you report it, give the number %s", id);
        return Response.status(ProblemType.UNEXPECTED.status())
                .type(Problems.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
                .entity(Problems.unexpected(detail, language, id))
                .build();
    }
}
