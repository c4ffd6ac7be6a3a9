package io.github.comovamos.scorecard.api;

import io.github.comovamos.scorecard.api.context.EventLog;
import io.github.comovamos.scorecard.api.error.ProblemType;
import io.github.comovamos.scorecard.api.error.Problems;
import io.github.comovamos.scorecard.api.request.Bounds;
import io.github.comovamos.scorecard.api.transport.Drain;
import io.github.comovamos.scorecard.api.transport.TransportGuard;
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
import java.util.logging.Level;
import java.util.logging.Logger;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.grizzly.http.server.NetworkListener;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;

/** The server: Jersey on Grizzly. */
public final class ApiServer implements AutoCloseable {

    private static final int GRACE_SECONDS = 10;

    /**
     * How much beyond the largest body is read of one that is refused, so that its sender still hears why; where there
     * is more, the connection is closed.
     */
    private static final long MOST_UNREAD = 16_000_000;

    /** How long a connection may be silent before a server that is stopping takes it for idle. */
    private static final Duration PATIENCE = Duration.ofMillis(500);

    /** What the libraries say of their own well-being goes nowhere; their warnings stay. Held, so that it stays so. */
    private static final Logger LIBRARIES = Logger.getLogger("org");

    /** Warns of each resource that is an object rather than a class, and then uses it as it should. */
    private static final Logger JERSEY_PROVIDERS = Logger.getLogger("org.glassfish.jersey.internal.inject.Providers");

    private final HttpServer server;
    private final NetworkListener listener;
    private final Drain drain;
    private final URI address;

    private ApiServer(HttpServer server, NetworkListener listener, Drain drain, String host) {
        this.server = server;
        this.listener = listener;
        this.drain = drain;
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
        LIBRARIES.setLevel(Level.WARNING);
        JERSEY_PROVIDERS.setLevel(Level.SEVERE);
        URI wanted = URI.create("http://" + settings.host() + ":" + settings.port() + "/");
        HttpServer server = GrizzlyHttpServerFactory.createHttpServer(
                wanted, new ScorecardApi(services, settings, new EventLog(log, Clock.systemUTC())), false);
        server.getServerConfiguration().setMaxPayloadRemainderToSkip(settings.largestBody() + MOST_UNREAD);
        server.getServerConfiguration()
                .setDefaultErrorPageGenerator((request, status, reason, description, exception) -> page(status));
        NetworkListener listener = server.getListeners().iterator().next();
        listener.setMaxHttpHeaderSize(Bounds.HEAD);
        listener.registerAddOn(new TransportGuard());
        Drain drain = new Drain();
        listener.registerAddOn(drain);
        try {
            server.start();
        } catch (IOException e) {
            server.shutdownNow();
            throw ScorecardException.conflict(
                    "no se puede escuchar en %s: ¿otro programa ocupa el puerto?",
                    "cannot listen at %s: does another program hold the port?", wanted);
        }
        return new ApiServer(server, listener, drain, settings.host());
    }

    /** Where it listens, with a slash at the end. */
    public URI address() {
        return address;
    }

    /** Takes no more connections, answers what comes on the open ones and what is in flight, and ends. */
    @Override
    public void close() {
        try {
            drain.run(listener, PATIENCE);
            server.shutdown(GRACE_SECONDS, TimeUnit.SECONDS).get(2L * GRACE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            server.shutdownNow();
        } catch (ExecutionException | TimeoutException e) {
            server.shutdownNow();
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
        return new String(Problems.body(type, detail, Language.ES, null), StandardCharsets.UTF_8);
    }
}
