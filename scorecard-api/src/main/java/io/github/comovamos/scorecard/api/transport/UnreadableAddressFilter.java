package io.github.comovamos.scorecard.api.transport;

import io.github.comovamos.scorecard.api.context.Languages;
import io.github.comovamos.scorecard.api.error.Problem;
import io.github.comovamos.scorecard.api.error.ProblemType;
import io.github.comovamos.scorecard.api.error.Problems;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.failure.Message;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;

/** Refuses what {@link TransportGuard} marked, and media types that cannot be read. */
@PreMatching
public final class UnreadableAddressFilter implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        Language language = Languages.of(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        Object unreadable = request.getProperty(TransportGuard.UNREADABLE);
        if (unreadable != null) {
            Message detail = Message.of(
                    "la dirección %s no se puede leer: se admite UTF-8 con %%XX, sin «..», «\\» ni «/» escondidas",
                    "the address %s cannot be read: allowed is UTF-8 with %%XX, without \"..\", \"\\\" or hidden \"/\"",
                    Message.quote(String.valueOf(unreadable)));
            List<Problem.Fault> faults = List.of(Problems.whole(unreadable.toString(), language.of(detail)));
            request.abortWith(
                    Problems.of(ProblemType.MALFORMED, detail, faults, language).build());
        } else {
            checkMediaType(request, HttpHeaders.CONTENT_TYPE, request::getMediaType, language);
            checkMediaType(request, HttpHeaders.ACCEPT, request::getAcceptableMediaTypes, language);
        }
    }

    private static void checkMediaType(
            ContainerRequestContext request, String header, Runnable reading, Language language) {
        try {
            reading.run();
        } catch (ProcessingException e) {
            String value = String.valueOf(request.getHeaderString(header));
            Message detail = Message.of(
                    "%s no es un tipo de contenido: se admite application/json",
                    "%s is not a media type: allowed is application/json", Message.quote(value));
            request.abortWith(Problems.of(
                            ProblemType.MALFORMED,
                            detail,
                            List.of(Problems.parameter(header, value, language.of(detail))),
                            language)
                    .build());
        }
    }
}
