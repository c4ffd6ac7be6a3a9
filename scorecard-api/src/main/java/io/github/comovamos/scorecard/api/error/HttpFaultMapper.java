package io.github.comovamos.scorecard.api.error;

import io.github.comovamos.scorecard.api.context.Languages;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.failure.Message;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.List;
import org.glassfish.jersey.server.ParamException;

/** What the framework refuses before a resource is reached. {@code Allow} is kept. */
public final class HttpFaultMapper implements ExceptionMapper<WebApplicationException> {

    private final HttpHeaders headers;
    private final UriInfo uri;

    /** A mapper for the request at hand. */
    public HttpFaultMapper(@Context HttpHeaders headers, @Context UriInfo uri) {
        this.headers = headers;
        this.uri = uri;
    }

    @Override
    public Response toResponse(WebApplicationException fault) {
        Language language = Languages.of(headers);
        if (fault instanceof ParamException bad) {
            Message message =
                    new Message("el valor no tiene la forma pedida", "the value is not of the form asked for");
            return Problems.of(
                            ProblemType.INVALID,
                            message,
                            List.of(Problems.parameter(bad.getParameterName(), "", language.of(message))),
                            language)
                    .build();
        }
        Response given = fault.getResponse();
        if (given.getEntity() != null) {
            return given;
        }
        Response.ResponseBuilder answer = problem(given.getStatus(), language);
        String allow = given.getHeaderString(HttpHeaders.ALLOW);
        return allow == null
                ? answer.build()
                : answer.header(HttpHeaders.ALLOW, withHead(allow)).build();
    }

    /** HEAD is answered wherever GET is. */
    private static String withHead(String allow) {
        return allow.contains(HttpMethod.GET) && !allow.contains(HttpMethod.HEAD)
                ? HttpMethod.HEAD + "," + allow
                : allow;
    }

    private Response.ResponseBuilder problem(int status, Language language) {
        String path = Message.quote("/" + uri.getPath(false));
        return switch (status) {
            case 404 ->
                Problems.of(
                        ProblemType.NOT_FOUND,
                        Message.of("no existe %s: vea /docs", "there is no %s: see /docs", path),
                        language);
            case 405 ->
                Problems.of(
                        ProblemType.METHOD_NOT_ALLOWED,
                        Message.of(
                                "%s no conoce este método: se admite lo que dice Allow",
                                "%s does not know this method: allowed is what Allow says", path),
                        language);
            case 406 ->
                Problems.of(
                        ProblemType.NOT_ACCEPTABLE,
                        new Message(
                                "la respuesta existe como application/json y, si es una tabla, como text/csv",
                                "the answer exists as application/json and, if it is a table, as text/csv"),
                        language);
            case 413 ->
                Problems.of(
                        ProblemType.TOO_LARGE,
                        new Message(
                                "el cuerpo es más grande de lo admitido", "the body is larger than what is allowed"),
                        language);
            case 415 ->
                Problems.of(
                        ProblemType.UNSUPPORTED_MEDIA_TYPE,
                        new Message(
                                "este recurso no admite ese Content-Type: vea /docs",
                                "this resource does not take that Content-Type: see /docs"),
                        language);
            default ->
                Problems.of(
                        status >= 500 ? ProblemType.UNEXPECTED : ProblemType.MALFORMED,
                        new Message("la petición no se puede atender", "the request cannot be served"),
                        language);
        };
    }
}
