package io.github.comovamos.scorecard.api;

import io.github.comovamos.scorecard.api.context.EventLog;
import io.github.comovamos.scorecard.api.context.LibraryLog;
import io.github.comovamos.scorecard.api.error.ProblemType;
import io.github.comovamos.scorecard.api.error.Problems;
import io.github.comovamos.scorecard.api.request.Bounds;
import io.github.comovamos.scorecard.api.transport.Transport;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.failure.FailureReason;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.service.Services;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.grizzly.http.server.NetworkListener;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpContainer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ContainerFactory;

/** The server: Jersey on Grizzly. */
public final class ApiServer implements AutoCloseable {

    private static final int GRACE_SECONDS = 10;

    private final HttpServer server;
    private final NetworkListener listener;
    private final Transport transport;
    private final LibraryLog libraries;
    private final URI address;

    private ApiServer(
            HttpServer server, NetworkListener listener, Transport transport, LibraryLog libraries, String host) {
        this.server = server;
        this.listener = listener;
        this.transport = transport;
        this.libraries = libraries;
        this.address = URI.create("http://" + host + ":" + listener.getPort() + "/");
    }

    /**
     * Starts a server over services, which it does not close.
     *
     * @param log where each request becomes a line of JSON
     * @throws ScorecardException NOT_ALLOWED for an address that other machines reach; CONFLICT where the port is taken
     */
    public static ApiServer start(Services services, ServerSettings settings, PrintWriter log) {
        checkLocal(settings.host());
        URI wanted = URI.create("http://" + settings.host() + ":" + settings.port() + "/");
        EventLog events = new EventLog(log, Clock.systemUTC());
        LibraryLog libraries = LibraryLog.into(events);
        GrizzlyHttpContainer application = ContainerFactory.createContainer(
                GrizzlyHttpContainer.class, new ScorecardApi(services, settings.writes(), events));
        HttpServer server = GrizzlyHttpServerFactory.createHttpServer(wanted, false);
        server.getServerConfiguration()
                .setDefaultErrorPageGenerator((request, status, reason, description, exception) -> page(status));
        NetworkListener listener = server.getListeners().iterator().next();
        listener.setMaxHttpHeaderSize(Bounds.HEAD);
        Transport transport = new Transport(settings.clients(), settings.largestBody(), events);
        transport.serve(server, listener, application);
        try {
            server.start();
        } catch (IOException e) {
            server.shutdownNow();
            transport.close();
            libraries.close();
            throw ScorecardException.conflict(
                    "no se puede escuchar en %s: ¿otro programa ocupa el puerto?",
                    "cannot listen at %s: does another program hold the port?", wanted);
        }
        return new ApiServer(server, listener, transport, libraries, settings.host());
    }

    /** Where it listens, with a slash at the end. */
    public URI address() {
        return address;
    }

    /** Takes no more connections, answers what comes on the open ones and what is in flight, and ends. */
    @Override
    public void close() {
        try {
            transport.drain(listener, Duration.ofSeconds(GRACE_SECONDS));
            server.shutdown(GRACE_SECONDS, TimeUnit.SECONDS).get(2L * GRACE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            server.shutdownNow();
        } catch (ExecutionException | TimeoutException e) {
            server.shutdownNow();
        } finally {
            transport.close();
            libraries.close();
        }
    }

    private static void checkLocal(String host) {
        boolean local;
        try {
            local = InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw ScorecardException.invalid(
                    "%s no es una dirección: se admite 127.0.0.1",
                    "%s is not an address: allowed is 127.0.0.1", Message.quote(host));
        }
        if (!local) {
            throw new ScorecardException(
                    FailureReason.NOT_ALLOWED,
                    Message.of(
                            "la dirección %s se alcanza desde otras máquinas: hasta que haya llaves se admite"
                                    + " 127.0.0.1",
                            "other machines reach the address %s: until there are keys, allowed is 127.0.0.1",
                            Message.quote(host)));
        }
    }

    private static String page(int status) {
        ProblemType type = status >= 500 ? ProblemType.UNEXPECTED : ProblemType.MALFORMED;
        Message detail = new Message("la petición no se puede atender", "the request cannot be served");
        return new String(Problems.body(type, detail, Language.ES), StandardCharsets.UTF_8);
    }
}
