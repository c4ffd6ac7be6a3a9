package io.github.comovamos.scorecard.api.transport;

import java.io.IOException;
import java.util.Optional;
import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.CloseReason;
import org.glassfish.grizzly.CloseType;
import org.glassfish.grizzly.http.HttpBrokenContent;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.nio.NIOConnection;
import org.jspecify.annotations.Nullable;

/** A connection: what comes over it, and the request that is arriving. */
final class Client {

    /** What became of a part of a request. */
    enum Step {
        /** More must come. */
        MORE,
        /** It is whole, or too large to wait for: the application's turn. */
        WHOLE,
        /** It was refused, and what still comes of it is thrown away. */
        REFUSED,
        /** There is no room for it. */
        NO_ROOM
    }

    private final NIOConnection connection;
    private final ClientLimits limits;
    private final Room room;
    private final Fetching fetching;
    private long read;
    private @Nullable Pace arriving;
    private @Nullable HttpRequestPacket request;
    private @Nullable ArrivedBody body;
    private boolean inWork;
    private boolean skipping;
    private boolean ending;
    private boolean ended;
    private boolean refused;
    private long refusedAt;
    private boolean oneTooMany;
    private Runnable atEnd = () -> {};

    Client(NIOConnection connection, ClientLimits limits, Room room) {
        this.connection = connection;
        this.limits = limits;
        this.room = room;
        this.fetching = new Fetching(connection, limits);
    }

    NIOConnection connection() {
        return connection;
    }

    Fetching fetching() {
        return fetching;
    }

    /** The request that is arriving or in work, as far as it is known. */
    synchronized Optional<HttpRequestPacket> request() {
        return Optional.ofNullable(request);
    }

    synchronized void hasRead(long bytes) {
        isArriving();
        read += bytes;
    }

    /** Something of a request is there, be it that it came with the one before. */
    synchronized void isArriving() {
        if (!inWork && arriving == null) {
            arriving = new Pace(limits, limits.longestRequest(), System.nanoTime(), read);
        }
    }

    /** The answer at hand is the last: nothing that comes after its request is one. */
    synchronized void endsWithThis() {
        ending = true;
    }

    /** Whether no further request is taken. */
    synchronized boolean isEnding() {
        return ending || refused;
    }

    /**
     * Takes a part of a request.
     *
     * @param largest how many bytes a body may have
     * @throws IOException where there is no room for the body
     */
    synchronized Step take(HttpContent part, HttpRequestPacket of, long largest) throws IOException {
        if (ended || refused || oneTooMany || part instanceof HttpBrokenContent) {
            dropBody();
            return Step.REFUSED;
        }
        if (inWork) {
            return Step.WHOLE;
        }
        request = of;
        Buffer bytes = part.getContent();
        boolean nothing = part.isLast() && body == null && !bytes.hasRemaining();
        long size = bytes.remaining() + (body == null ? 0 : body.size());
        if (nothing || of.getContentLength() > largest || size > largest) {
            if (!nothing) {
                of.setAttribute(ArrivedBody.TOO_LARGE, true);
                skipping = true;
            }
            return toWork();
        }
        body = body == null ? new ArrivedBody() : body;
        if (!room.take(bytes.remaining())) {
            return Step.NO_ROOM;
        }
        body.add(bytes.toByteBuffer());
        if (!part.isLast()) {
            isArriving();
            return Step.MORE;
        }
        of.setAttribute(ArrivedBody.PROPERTY, body);
        return toWork();
    }

    private Step toWork() {
        inWork = true;
        arriving = null;
        return Step.WHOLE;
    }

    /** Its address holds more than it may: nothing of it is taken. */
    synchronized void oneTooMany() {
        oneTooMany = true;
    }

    /** Whether its address holds more than it may. */
    synchronized boolean isOneTooMany() {
        return oneTooMany;
    }

    /** What is to be done when the connection has ended. */
    synchronized void atEnd(Runnable work) {
        atEnd = work;
    }

    /**
     * The connection has ended.
     *
     * @return the request that was arriving and will never be whole
     */
    synchronized Optional<HttpRequestPacket> end() {
        boolean unfinished = !inWork && !refused;
        Optional<HttpRequestPacket> left = unfinished ? Optional.ofNullable(request) : Optional.empty();
        ended = true;
        ending = true;
        dropBody();
        atEnd.run();
        return left;
    }

    /** Its request was answered, as far as the application is concerned. */
    synchronized void answered() {
        inWork = false;
        request = null;
        dropBody();
        if (skipping) {
            isArriving();
        }
    }

    private void dropBody() {
        if (body != null) {
            room.give(body.size());
            body.close();
            body = null;
        }
    }

    /** Whether a request is arriving. */
    synchronized boolean isSending() {
        return !refused && arriving != null;
    }

    /** Whether what is arriving comes too slowly. */
    synchronized boolean isTooSlow(long now) {
        return !refused && !inWork && arriving != null && arriving.isTooSlow(now, read);
    }

    /** Whether what is arriving is thrown away: the rest of an answered request, or what comes after the last one. */
    synchronized boolean isOfNoUse() {
        return (skipping || ending) && !inWork;
    }

    /**
     * Refuses what is arriving: nothing of it reaches the application any more.
     *
     * @return whether there was something to refuse
     */
    synchronized boolean refuse() {
        boolean possible = !refused && !inWork;
        if (possible) {
            refused = true;
            refusedAt = System.nanoTime();
            dropBody();
        }
        return possible;
    }

    /** Whether it was refused so long ago that it has had time to read why. */
    synchronized boolean isOver(long now) {
        return refused && now - refusedAt > limits.window().toNanos();
    }

    /** Ends the connection, whatever goes over it. */
    void breakOff() {
        connection.terminateWithReason(new BrokenOff());
    }

    /** Whether a connection that ended so took away a part of an answer. */
    static boolean isCut(CloseReason how) {
        return how.getType() == CloseType.REMOTELY || how.getCause() instanceof BrokenOff;
    }

    private static final class BrokenOff extends IOException {

        private static final long serialVersionUID = 1L;
    }

    /** Whether nobody fetches an answer while a thread is writing it. */
    synchronized boolean holdsAThread(long now) {
        return inWork && fetching.isStalled(now);
    }
}
