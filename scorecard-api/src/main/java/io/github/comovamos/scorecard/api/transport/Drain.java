package io.github.comovamos.scorecard.api.transport;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainBuilder;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpResponsePacket;
import org.glassfish.grizzly.http.server.AddOn;
import org.glassfish.grizzly.http.server.HttpServerFilter;
import org.glassfish.grizzly.http.server.NetworkListener;
import org.glassfish.grizzly.http.util.Header;

/**
 * Lets a server end without cutting anybody off: no connection is taken any more, what still comes on the open ones is
 * answered with {@code Connection: close}, and a connection that stays silent has nothing under way.
 */
final class Drain implements AddOn {

    private final Object monitor = new Object();
    private long lastSign = System.nanoTime();
    private volatile boolean draining;
    private final Clients clients;

    /** For the connections of one server. */
    Drain(Clients clients) {
        this.clients = clients;
    }

    @Override
    public void setup(NetworkListener listener, FilterChainBuilder builder) {
        builder.add(builder.indexOfType(HttpServerFilter.class), new Watch());
    }

    /**
     * Takes no more connections, and waits until all are closed, or silent while no request is arriving.
     *
     * @param listener what takes the connections
     * @param patience how long the connections must be silent for those that are open to be idle
     * @param longest how long it waits at most
     */
    void run(NetworkListener listener, Duration patience, Duration longest) throws InterruptedException {
        draining = true;
        listener.getTransport().unbindAll();
        long end = System.nanoTime() + longest.toNanos();
        synchronized (monitor) {
            lastSign = System.nanoTime();
            long left = patience.toNanos();
            while (clients.areConnected() && left > 0) {
                TimeUnit.NANOSECONDS.timedWait(monitor, left);
                long last = clients.areSending() ? System.nanoTime() : lastSign;
                left = Math.min(last + patience.toNanos(), end) - System.nanoTime();
            }
        }
    }

    private final class Watch extends BaseFilter {

        @Override
        public NextAction handleClose(FilterChainContext context) {
            sign();
            return context.getInvokeAction();
        }

        @Override
        public NextAction handleRead(FilterChainContext context) {
            sign();
            return context.getInvokeAction();
        }

        @Override
        public NextAction handleWrite(FilterChainContext context) {
            sign();
            if (draining
                    && context.getMessage() instanceof HttpContent content
                    && content.getHttpHeader() instanceof HttpResponsePacket response
                    && !response.isCommitted()) {
                response.getProcessingState().setKeepAlive(false);
                response.setHeader(Header.Connection, "close");
            }
            return context.getInvokeAction();
        }

        private void sign() {
            synchronized (monitor) {
                lastSign = System.nanoTime();
                monitor.notifyAll();
            }
        }
    }
}
