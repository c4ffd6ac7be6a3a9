package io.github.comovamos.scorecard.api.transport;

import io.github.comovamos.scorecard.api.error.ProblemType;
import io.github.comovamos.scorecard.api.error.Problems;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpPacketParsing;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.HttpResponsePacket;
import org.glassfish.grizzly.http.HttpServerFilter;
import org.glassfish.grizzly.http.server.NetworkListener;
import org.glassfish.grizzly.memory.Buffers;

/**
 * Grizzly's reader of requests, which takes a request only where {@link RequestHead} finds nothing wrong with it; any
 * other is answered 400, or 431 where its head is too long, and its connection closed.
 */
final class StrictCodec extends HttpServerFilter {

    private static final int HEAD_TOO_LARGE = ProblemType.HEAD_TOO_LARGE.status();

    /** Up to so many bytes, a head is read whenever more of it comes: what is wrong with it is answered at once. */
    private static final int OFTEN_READ = 8192;

    private static final int GROWTH = 8;
    private static final int OVERLAP = 3;
    private static final String READ = "scorecard.read";

    private final int largestHead;

    @SuppressWarnings("deprecation") // no other takes how many headers there may be
    private StrictCodec(NetworkListener listener) {
        super(
                listener.isChunkingEnabled(),
                heard(listener.getMaxHttpHeaderSize()),
                null,
                listener.getKeepAlive(),
                null,
                listener.getMaxRequestHeaders(),
                listener.getMaxResponseHeaders());
        this.largestHead = listener.getMaxHttpHeaderSize();
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
        HttpRequestPacket request = (HttpRequestPacket) packet;
        if (input.remaining() > OFTEN_READ && !isWorthReading(request, input)) {
            return false;
        }
        String bytes = input.toStringContent(StandardCharsets.ISO_8859_1);
        RequestHead.fault(bytes).ifPresent(fault -> {
            throw new IllegalStateException(fault);
        });
        int head = RequestHead.length(bytes);
        if (head <= largestHead) {
            return super.decodeHttpPacket(context, packet, input);
        }
        boolean mayStillHear = !RequestHead.isWhole(bytes) && head < heard(largestHead);
        if (mayStillHear) {
            return false;
        }
        HttpResponsePacket answer = request.getResponse();
        answer.setStatus(HEAD_TOO_LARGE);
        answer.setReasonPhrase("Request Header Fields Too Large");
        throw new IllegalStateException("a head that is too long");
    }

    /** A long head that comes byte by byte is read anew only where it has grown by a part, or has come to its end. */
    private static boolean isWorthReading(HttpRequestPacket request, Buffer input) {
        int read = request.getAttribute(READ) instanceof Integer before ? before : 0;
        int from = input.position() + Math.max(0, read - OVERLAP);
        boolean whole = RequestHead.isWhole(input.toStringContent(StandardCharsets.ISO_8859_1, from, input.limit()));
        boolean worth = whole || input.remaining() - read >= read / GROWTH;
        if (worth) {
            request.setAttribute(READ, input.remaining());
        }
        return worth;
    }

    /** How much of a head is read, so that who sends one that is too long still hears why. */
    private static int heard(int largestHead) {
        return 2 * largestHead;
    }

    @Override
    protected HttpContent customizeErrorResponse(HttpResponsePacket answer) {
        if (answer.getStatus() != HEAD_TOO_LARGE) {
            return super.customizeErrorResponse(answer);
        }
        byte[] body = Problems.headTooLarge(largestHead);
        answer.setContentType(Problems.MEDIA_TYPE.toString());
        answer.setContentLength(body.length);
        return HttpContent.builder(answer)
                .content(Buffers.wrap(null, body))
                .last(true)
                .build();
    }
}
