package io.github.comovamos.scorecard.api.transport;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.http.HttpPacketParsing;
import org.glassfish.grizzly.http.HttpServerFilter;
import org.glassfish.grizzly.http.server.NetworkListener;

/**
 * Grizzly's reader of requests, which takes a request only where {@link RequestHead} finds nothing wrong with it; any
 * other is answered 400, and its connection closed.
 */
final class StrictCodec extends HttpServerFilter {

    @SuppressWarnings("deprecation") // no other takes how many headers there may be
    private StrictCodec(NetworkListener listener) {
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
    }

    /** A codec for a listener, in the place of the one that it has. */
    static StrictCodec of(NetworkListener listener, HttpServerFilter usual) {
        StrictCodec codec = new StrictCodec(listener);
        codec.setAllowPayloadForUndefinedHttpMethods(usual.isAllowPayloadForUndefinedHttpMethods());
        codec.setMaxPayloadRemainderToSkip(usual.getMaxPayloadRemainderToSkip());
        Stream.of(usual.getContentEncodings()).forEach(codec::addContentEncoding);
        return codec;
    }

    @Override
    protected boolean decodeHttpPacket(FilterChainContext context, HttpPacketParsing packet, Buffer input) {
        RequestHead.fault(input.toStringContent(StandardCharsets.ISO_8859_1)).ifPresent(fault -> {
            throw new IllegalStateException(fault);
        });
        return super.decodeHttpPacket(context, packet, input);
    }
}
