package io.github.comovamos.scorecard.api.transport;

import io.github.comovamos.scorecard.core.failure.Message;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.http.HttpHeader;
import org.glassfish.grizzly.http.HttpPacket;
import org.glassfish.grizzly.http.HttpPacketParsing;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.HttpResponsePacket;
import org.glassfish.grizzly.http.HttpServerFilter;
import org.glassfish.grizzly.http.server.NetworkListener;
import org.glassfish.grizzly.http.util.Header;
import org.glassfish.grizzly.http.util.HttpStatus;

/**
 * Grizzly's reader of requests, which takes a request only where {@link RequestHead} finds nothing wrong with it; any
 * other is answered 400, and its connection closed.
 */
final class StrictCodec extends HttpServerFilter {

    private static final Message UNREADABLE = new Message("algo que no se puede leer", "something that cannot be read");

    private static final String KEPT = "scorecard.connection-kept";

    private final Clients clients;
    private final Refusals refusals;

    @SuppressWarnings("deprecation") // no other takes how many headers there may be
    private StrictCodec(NetworkListener listener, Clients clients, Refusals refusals) {
        super(
                listener.isChunkingEnabled(),
                listener.getMaxHttpHeaderSize() < 0
                        ? DEFAULT_MAX_HTTP_PACKET_HEADER_SIZE
                        : listener.getMaxHttpHeaderSize(),
                null,
                listener.getKeepAlive(),
                null,
                listener.getMaxRequestHeaders(),
                listener.getMaxResponseHeaders());
        this.clients = clients;
        this.refusals = refusals;
    }

    /** A codec for a listener, in the place of the one that it has. */
    static StrictCodec of(NetworkListener listener, HttpServerFilter usual, Clients clients, Refusals refusals) {
        StrictCodec codec = new StrictCodec(listener, clients, refusals);
        codec.setAllowPayloadForUndefinedHttpMethods(usual.isAllowPayloadForUndefinedHttpMethods());
        codec.setMaxPayloadRemainderToSkip(usual.getMaxPayloadRemainderToSkip());
        Stream.of(usual.getContentEncodings()).forEach(codec::addContentEncoding);
        return codec;
    }

    @Override
    protected boolean decodeHttpPacket(FilterChainContext context, HttpPacketParsing packet, Buffer input) {
        RequestHead.fault(input.toStringContent(StandardCharsets.ISO_8859_1)).ifPresent(fault -> {
            throw new Unreadable(fault);
        });
        return super.decodeHttpPacket(context, packet, input);
    }

    @Override
    protected void onHttpHeaderError(HttpHeader head, FilterChainContext context, Throwable fault) {
        Buffer input = context.getMessage();
        String came = input.toStringContent(StandardCharsets.ISO_8859_1, 0, input.limit());
        refuse(context.getConnection(), came, fault instanceof Unreadable known ? known.what() : UNREADABLE);
    }

    @Override
    protected void onHttpContentError(HttpHeader head, FilterChainContext context, Throwable fault) {
        if (head instanceof HttpRequestPacket request && !request.getResponse().isCommitted()) {
            refuse(context.getConnection(), request.getMethod() + " " + request.getRequestURI(), UNREADABLE);
        }
        head.setContentBroken(true);
    }

    @Override
    protected Buffer encodeHttpPacket(FilterChainContext context, HttpPacket packet) {
        HttpResponsePacket response = (HttpResponsePacket) packet.getHttpHeader();
        if (response.getStatus() == HttpStatus.BAD_REQUEST_400.getStatusCode()
                && response.getProcessingState().isKeepAlive()) {
            response.getRequest().setAttribute(KEPT, true);
        }
        return super.encodeHttpPacket(context, packet);
    }

    /**
     * Grizzly ends every connection with a 400. What the application refuses has arrived whole, and the next may come.
     */
    @Override
    protected void onInitialLineEncoded(HttpHeader head, FilterChainContext context) {
        if (head instanceof HttpResponsePacket response && response.getRequest().getAttribute(KEPT) != null) {
            response.getProcessingState().setKeepAlive(true);
            response.getHeaders().removeHeader(Header.Connection);
        }
    }

    private void refuse(Connection<?> connection, String came, Message what) {
        clients.of(connection).refuse();
        refusals.malformed(connection, came, what);
    }

    private static final class Unreadable extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        private final transient Message what;

        Unreadable(Message what) {
            super(what.en());
            this.what = what;
        }

        Message what() {
            return what;
        }
    }
}
