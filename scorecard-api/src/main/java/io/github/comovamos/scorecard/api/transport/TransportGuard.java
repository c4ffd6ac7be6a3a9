package io.github.comovamos.scorecard.api.transport;

import java.io.IOException;
import java.net.InetSocketAddress;
import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainBuilder;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.FilterChainEvent;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpEvents;
import org.glassfish.grizzly.http.HttpHeader;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.server.AddOn;
import org.glassfish.grizzly.http.server.HttpServerFilter;
import org.glassfish.grizzly.http.server.NetworkListener;
import org.glassfish.grizzly.http.server.Request;
import org.glassfish.grizzly.http.util.Header;

/**
 * Guards the application from what it would answer badly: what two programs might read in two ways goes no further than
 * {@link StrictCodec}, a request that offers an upgrade to HTTP/2 is served as if it
 * did not, instead of waiting for a body that came already and closing the connection unannounced, and an address that
 * cannot be read reaches the application as one that can, with a mark by which {@link UnreadableAddressFilter} refuses
 * it.
 */
public final class TransportGuard implements AddOn {

    /** The mark of a request whose address cannot be read, with what stands there. */
    static final String UNREADABLE = "scorecard.unreadable";

    /** The mark of a request that comes straight from a program of this machine, as far as the connection tells. */
    public static final String FROM_THIS_MACHINE = "scorecard.from-this-machine";

    private static final String PATH = "scorecard.path";
    private static final String NEUTRAL_HOST = "localhost";

    private final Clients clients;
    private final Refusals refusals;

    TransportGuard(Clients clients, Refusals refusals) {
        this.clients = clients;
        this.refusals = refusals;
    }

    @Override
    public void setup(NetworkListener listener, FilterChainBuilder builder) {
        int codec = builder.indexOfType(org.glassfish.grizzly.http.HttpServerFilter.class);
        builder.set(
                codec,
                StrictCodec.of(
                        listener, (org.glassfish.grizzly.http.HttpServerFilter) builder.get(codec), clients, refusals));
        builder.add(builder.indexOfType(HttpServerFilter.class), new Guard());
    }

    private static final class Guard extends BaseFilter {

        @Override
        public NextAction handleEvent(FilterChainContext context, FilterChainEvent event) throws IOException {
            if (event.type() == HttpEvents.IncomingHttpUpgradeEvent.TYPE) {
                HttpHeader offering = ((HttpEvents.IncomingHttpUpgradeEvent) event).getHttpHeader();
                offering.setIgnoreContentModifiers(false);
                offering.getUpgradeDC().recycle();
                return context.getStopAction();
            }
            return super.handleEvent(context, event);
        }

        @Override
        public NextAction handleRead(FilterChainContext context) throws IOException {
            if (context.getMessage() instanceof HttpContent content
                    && content.getHttpHeader() instanceof HttpRequestPacket request) {
                guard(request);
                if (isFromThisMachine(context)) {
                    request.setAttribute(FROM_THIS_MACHINE, true);
                }
            }
            return context.getInvokeAction();
        }
    }

    /** The path of a request as it came. */
    static String path(Request request) {
        Object came = request.getAttribute(PATH);
        return came == null ? request.getRequestURI() : came.toString();
    }

    private static boolean isFromThisMachine(FilterChainContext context) {
        return context.getConnection().getPeerAddress() instanceof InetSocketAddress peer
                && peer.getAddress().isLoopbackAddress();
    }

    private static void guard(HttpRequestPacket request) {
        String path = request.getRequestURI();
        if (!Addresses.isReadable(path, request.getQueryString())) {
            request.setAttribute(UNREADABLE, path);
            request.setAttribute(PATH, path);
            request.setRequestURI("/");
            request.setQueryString(null);
        }
        String host = request.getHeader(Header.Host);
        if (host != null && !Addresses.isHost(host)) {
            request.setAttribute(UNREADABLE, host);
            request.setHeader(Header.Host, NEUTRAL_HOST);
        }
    }
}
