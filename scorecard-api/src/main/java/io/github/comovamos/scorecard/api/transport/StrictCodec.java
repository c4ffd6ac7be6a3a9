package io.github.comovamos.scorecard.api.transport;

import io.github.comovamos.scorecard.api.error.ProblemType;
import io.github.comovamos.scorecard.api.error.Problems;
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
import org.glassfish.grizzly.http.ProcessingState;
import org.glassfish.grizzly.http.server.NetworkListener;
import org.glassfish.grizzly.http.util.Header;
import org.glassfish.grizzly.http.util.HttpStatus;

/**
 * Grizzly's reader of requests, which takes a request only where {@link RequestHead} finds nothing wrong with it; any
 * other is answered 400, or 431 where its head is too long, and its connection closed.
 */
final class StrictCodec extends HttpServerFilter {

    private static final Message UNREADABLE = new Message("algo que no se puede leer", "something that cannot be read");

    private static final String KEPT = "scorecard.connection-kept";

    /** Up to so many bytes, a head is read whenever more of it comes: what is wrong with it is answered at once. */
    private static final int OFTEN_READ = 8192;

    private static final int GROWTH = 8;
    private static final int OVERLAP = 3;
    private static final String READ = "scorecard.read";

    private final int largestHead;
    private final Clients clients;
    private final Refusals refusals;

    @SuppressWarnings("deprecation") // no other takes how many headers there may be
    private StrictCodec(NetworkListener listener, Clients clients, Refusals refusals) {
        super(
                listener.isChunkingEnabled(),
                heard(listener.getMaxHttpHeaderSize()),
                null,
                listener.getKeepAlive(),
                null,
                listener.getMaxRequestHeaders(),
                listener.getMaxResponseHeaders());
        this.largestHead = listener.getMaxHttpHeaderSize();
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
        Client client = clients.of(context.getConnection());
        if (client.isEnding()) {
            input.position(input.limit());
            return false;
        }
        client.isArriving();
        if (input.remaining() > OFTEN_READ && !isWorthReading((HttpRequestPacket) packet, input)) {
            return false;
        }
        String bytes = input.toStringContent(StandardCharsets.ISO_8859_1);
        RequestHead.fault(bytes).ifPresent(fault -> {
            throw Unreadable.of(fault);
        });
        int head = RequestHead.length(bytes);
        if (head <= largestHead) {
            return super.decodeHttpPacket(context, packet, input);
        }
        if (RequestHead.isWhole(bytes) || head >= heard(largestHead)) {
            throw new Unreadable(ProblemType.HEAD_TOO_LARGE, Problems.headTooLarge(largestHead));
        }
        return false;
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
    protected void onHttpHeaderError(HttpHeader head, FilterChainContext context, Throwable fault) {
        Buffer input = context.getMessage();
        String came = input.toStringContent(StandardCharsets.ISO_8859_1, 0, input.limit());
        refuse(context.getConnection(), came, fault instanceof Unreadable known ? known : Unreadable.of(UNREADABLE));
    }

    @Override
    protected void onHttpContentError(HttpHeader head, FilterChainContext context, Throwable fault) {
        if (head instanceof HttpRequestPacket request && !request.getResponse().isCommitted()) {
            refuse(
                    context.getConnection(),
                    request.getMethod() + " " + request.getRequestURI(),
                    Unreadable.of(UNREADABLE));
        }
        head.setContentBroken(true);
    }

    @Override
    protected Buffer encodeHttpPacket(FilterChainContext context, HttpPacket packet) {
        HttpResponsePacket response = (HttpResponsePacket) packet.getHttpHeader();
        HttpRequestPacket request = response.getRequest();
        ProcessingState state = response.getProcessingState();
        boolean answer = !response.isAcknowledgement();
        if (request.getAttribute(ArrivedBody.TOO_LARGE) != null) {
            state.setKeepAlive(false);
        } else if (response.getStatus() == HttpStatus.BAD_REQUEST_400.getStatusCode() && state.isKeepAlive()) {
            request.setAttribute(KEPT, true);
        }
        Buffer encoded = super.encodeHttpPacket(context, packet);
        if (answer && !state.isKeepAlive()) {
            clients.of(context.getConnection()).endsWithThis();
        }
        return encoded;
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

    private void refuse(Connection<?> connection, String came, Unreadable fault) {
        clients.of(connection).refuse();
        refusals.unreadable(connection, came, fault.type, fault.why);
    }

    /** What stands in the way of reading a request. */
    private static final class Unreadable extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        private final ProblemType type;
        private final transient Message why;

        Unreadable(ProblemType type, Message why) {
            super(why.en());
            this.type = type;
            this.why = why;
        }

        static Unreadable of(Message what) {
            return new Unreadable(
                    ProblemType.MALFORMED,
                    Message.of("la petición no se puede leer: %s", "the request cannot be read: %s", what));
        }
    }
}
