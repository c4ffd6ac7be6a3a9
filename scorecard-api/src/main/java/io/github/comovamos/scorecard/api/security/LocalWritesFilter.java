package io.github.comovamos.scorecard.api.security;

import io.github.comovamos.scorecard.api.context.Languages;
import io.github.comovamos.scorecard.api.error.ProblemType;
import io.github.comovamos.scorecard.api.error.Problems;
import io.github.comovamos.scorecard.api.transport.TransportGuard;
import io.github.comovamos.scorecard.core.failure.Message;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Until there are keys, nobody may write unless the server was started so that programs of this machine may: then a
 * write that does not come from this machine, that came through a proxy, that a web page of another site sends, or that
 * was sent to another name than this machine's own is refused.
 */
public final class LocalWritesFilter implements ContainerRequestFilter {

    private static final Set<String> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final List<String> FORWARDING =
            List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Via");
    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    private final boolean open;

    /**
     * A filter for a server.
     *
     * @param open whether programs of this machine may write; else nobody may
     */
    public LocalWritesFilter(boolean open) {
        this.open = open;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!READS.contains(request.getMethod())) {
            refusal(request)
                    .ifPresent(detail -> request.abortWith(Problems.of(
                                    ProblemType.NOT_ALLOWED,
                                    detail,
                                    Languages.of(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)))
                            .build()));
        }
    }

    private Optional<Message> refusal(ContainerRequestContext request) {
        if (!open) {
            return Optional.of(new Message(
                    "este servidor solo se lee: para escribir desde esta máquina, inícielo con --writes local"
                            + " (o SCORECARD_WRITES=local)",
                    "this server is only read: to write from this machine, start it with --writes local"
                            + " (or SCORECARD_WRITES=local)"));
        }
        if (request.getProperty(TransportGuard.FROM_THIS_MACHINE) == null) {
            return Optional.of(new Message(
                    "la petición viene de otra máquina: hasta que haya llaves, solo se escribe desde esta",
                    "the request comes from another machine: until there are keys, only this one may write"));
        }
        Optional<String> forwarded = FORWARDING.stream()
                .filter(name -> request.getHeaders().containsKey(name.toLowerCase(Locale.ROOT)))
                .findFirst();
        if (forwarded.isPresent()) {
            return Optional.of(Message.of(
                    "la petición pasó por un intermediario (%s): hasta que haya llaves, solo se escribe desde esta"
                            + " máquina",
                    "the request came through a proxy (%s): until there are keys, only this machine may write",
                    forwarded.get()));
        }
        String host = request.getUriInfo().getBaseUri().getHost();
        if (host == null || !OWN_NAMES.contains(host)) {
            return Optional.of(Message.of(
                    "se escribió a %s: hasta que haya llaves, se escribe solo a localhost",
                    "this was sent to %s: until there are keys, writes go to localhost only",
                    Message.quote(String.valueOf(host))));
        }
        String origin = request.getHeaderString("Origin");
        if (origin != null && !OWN_NAMES.contains(hostOf(origin))) {
            return Optional.of(Message.of(
                    "la página %s no puede escribir aquí", "the page %s may not write here", Message.quote(origin)));
        }
        return Optional.empty();
    }

    private static String hostOf(String origin) {
        return origin.replaceFirst("^[a-z]+://", "").replaceFirst(":[0-9]+$", "");
    }
}
