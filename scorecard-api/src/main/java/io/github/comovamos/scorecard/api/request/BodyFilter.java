package io.github.comovamos.scorecard.api.request;

import io.github.comovamos.scorecard.api.context.Languages;
import io.github.comovamos.scorecard.api.error.ProblemType;
import io.github.comovamos.scorecard.api.error.Problems;
import io.github.comovamos.scorecard.api.transport.ArrivedBody;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.failure.Message;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gives a resource the body that has arrived. Refused are one that is larger than what is taken, one that is
 * compressed, for nobody knows its size, one in another charset than UTF-8, and any where none is read.
 */
public final class BodyFilter implements ContainerRequestFilter {

    private static final Message UNREAD = new Message(
            "esta operación no toma ningún cuerpo: lo que se le dice va en la dirección, como ?dry-run",
            "this operation takes no body: what is said to it stands in the address, such as ?dry-run");

    private final ResourceInfo resource;

    /** A filter for the resource at hand. */
    public BodyFilter(@Context ResourceInfo resource) {
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (request.getProperty(ArrivedBody.TOO_LARGE) != null) {
            throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        if (request.getProperty(ArrivedBody.PROPERTY) instanceof ArrivedBody body) {
            take(request, body);
        }
    }

    private void take(ContainerRequestContext request, ArrivedBody body) throws IOException {
        if (request.getHeaderString(HttpHeaders.CONTENT_ENCODING) != null) {
            throw new NotSupportedException();
        }
        Optional<String> charset = charset(request.getMediaType());
        if (charset.isPresent()) {
            refuse(request, ProblemType.UNSUPPORTED_MEDIA_TYPE, otherCharset(charset.get()));
        } else if (isWrite(request) && !resource.getResourceMethod().isAnnotationPresent(Consumes.class)) {
            refuse(request, ProblemType.INVALID, UNREAD);
        } else {
            request.setEntityStream(body.content());
        }
    }

    private static boolean isWrite(ContainerRequestContext request) {
        return request.getMethod().equals(HttpMethod.POST)
                || request.getMethod().equals(HttpMethod.PUT);
    }

    /** The charset that a media type names, where it is another than UTF-8. */
    private static Optional<String> charset(@Nullable MediaType type) {
        return Optional.ofNullable(type)
                .map(given -> given.getParameters().get(MediaType.CHARSET_PARAMETER))
                .filter(charset -> !StandardCharsets.UTF_8.name().equalsIgnoreCase(charset));
    }

    private static Message otherCharset(String charset) {
        return Message.of(
                "el cuerpo viene en %s: se admite UTF-8",
                "the body comes in %s: allowed is UTF-8", Message.quote(charset));
    }

    private static void refuse(ContainerRequestContext request, ProblemType type, Message why) {
        Language language = Languages.of(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        Response.ResponseBuilder answer = type == ProblemType.INVALID
                ? Problems.of(type, why, List.of(Problems.pointer("", "", language.of(why))), language)
                : Problems.of(type, why, language);
        request.abortWith(answer.build());
    }
}
