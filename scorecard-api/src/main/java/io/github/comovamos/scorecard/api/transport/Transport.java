package io.github.comovamos.scorecard.api.transport;

import io.github.comovamos.scorecard.api.context.EventLog;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.glassfish.grizzly.filterchain.FilterChainBuilder;
import org.glassfish.grizzly.http.server.HttpHandlerRegistration;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.grizzly.http.server.HttpServerFilter;
import org.glassfish.grizzly.http.server.NetworkListener;
import org.glassfish.grizzly.http.server.ServerConfiguration;
import org.glassfish.grizzly.strategies.SameThreadIOStrategy;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpContainer;

/** All that lies below the application, put together. */
public final class Transport implements AutoCloseable {

    /**
     * How much beyond the largest body is read of one that is refused, so that its sender still hears why; where there
     * is more, the connection is closed.
     */
    private static final long MOST_UNREAD = 16_000_000;

    /** How much may be written to a client that it has not fetched before the thread that writes it waits. */
    private static final int MOST_PENDING = 1 << 20;

    /** How many of the largest bodies may be arriving at once. */
    private static final long BODIES_AT_ONCE = 32;

    /** How long a connection may be silent before a server that is stopping takes it for idle. */
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final RequestThreads threads = new RequestThreads();
    private final ClientLimits limits;
    private final long largestBody;
    private final EventLog log;
    private final Refusals refusals;
    private final Clients clients;
    private final Drain drain;

    /**
     * For one server.
     *
     * @param limits what a client may cost
     * @param largestBody how many bytes a body may have
     * @param log where each request becomes a line
     */
    public Transport(ClientLimits limits, long largestBody, EventLog log) {
        this.limits = limits;
        this.largestBody = largestBody;
        this.log = log;
        this.refusals = new Refusals(log);
        this.clients = new Clients(limits, new Room(BODIES_AT_ONCE * largestBody), threads, refusals);
        this.drain = new Drain(clients);
    }

    /** Lets a server that has not started yet serve an application. */
    public void serve(HttpServer server, NetworkListener listener, GrizzlyHttpContainer application) {
        ServerConfiguration configuration = server.getServerConfiguration();
        configuration.addHttpHandler(
                new ApplicationHandler(application, threads),
                HttpHandlerRegistration.builder().contextPath("").build());
        configuration.setMaxPayloadRemainderToSkip(largestBody + MOST_UNREAD);
        configuration.getMonitoringConfig().getWebServerConfig().addProbes(new AnswerLog(clients, log));
        listener.setMaxPendingBytes(MOST_PENDING);
        listener.getTransport().setIOStrategy(SameThreadIOStrategy.getInstance());
        listener.getTransport().setWriteTimeout(limits.longestAnswer().toMillis(), TimeUnit.MILLISECONDS);
        listener.getTransport().getConnectionMonitoringConfig().addProbes(clients);
        listener.registerAddOn(new TransportGuard(clients, refusals));
        listener.registerAddOn(drain);
        listener.registerAddOn(this::addArrivals);
    }

    private void addArrivals(NetworkListener listener, FilterChainBuilder builder) {
        builder.add(builder.indexOfType(HttpServerFilter.class), new ArrivalFilter(clients, refusals, largestBody));
    }

    /**
     * Takes no more connections, and waits until all are closed, or silent while no request is arriving.
     *
     * @param longest how long it waits at most
     */
    public void drain(NetworkListener listener, Duration longest) throws InterruptedException {
        drain.run(listener, PATIENCE, longest);
        clients.refuseArriving();
    }

    @Override
    public void close() {
        clients.close();
        threads.close();
    }
}
