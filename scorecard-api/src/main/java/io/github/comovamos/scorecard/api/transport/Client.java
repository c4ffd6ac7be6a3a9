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

/** A connection: what comes and goes over it, and the request that is arriving. */
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
    private long read;
    private long written;
    private long writtenBefore;
    private long lastTaken;
    private @Nullable Pace arriving;
    private @Nullable Pace fetching;
    private @Nullable HttpRequestPacket request;
    private @Nullable ArrivedBody body;
    private boolean inWork;
    private boolean refused;
    private long refusedAt;
    private boolean oneTooMany;
    private Runnable atEnd = () -> {};

    Client(NIOConnection connection, ClientLimits limits, Room room) {
        this.connection = connection;
        this.limits = limits;
        this.room = room;
    }

    NIOConnection connection() {
        return connection;
    }

    /** The request that is arriving or in work, as far as it is known. */
    synchronized Optional<HttpRequestPacket> request() {
        return Optional.ofNullable(request);
    }

    synchronized void hasRead(long bytes) {
        if (!inWork && arriving == null) {
            arriving = new Pace(limits, limits.longestRequest(), System.nanoTime(), read);
        }
        read += bytes;
    }

    synchronized void hasWritten(long bytes) {
        written += bytes;
    }

    /**
     * Takes a part of a request.
     *
     * @param largest how many bytes a body may have
     * @throws IOException where there is no room for the body
     */
    synchronized Step take(HttpContent part, HttpRequestPacket of, long largest) throws IOException {
        if (refused || oneTooMany || part instanceof HttpBrokenContent) {
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
            }
            return toWork();
        }
        body = body == null ? new ArrivedBody() : body;
        if (!room.take(bytes.remaining())) {
            return Step.NO_ROOM;
        }
        body.add(bytes.toByteBuffer());
        if (!part.isLast()) {
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

    /** The connection has ended. */
    synchronized void end() {
        dropBody();
        atEnd.run();
    }

    /** Its request was answered, as far as the application is concerned. */
    synchronized void answered() {
        inWork = false;
        request = null;
        dropBody();
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

    /** Whether what was written to it is not fetched fast enough. */
    synchronized boolean fetchesTooSlowly(long now) {
        lastTaken = written - writtenBefore;
        writtenBefore = written;
        if (pending() == 0) {
            fetching = null;
            return false;
        }
        fetching = fetching == null ? new Pace(limits, limits.longestAnswer(), now, written) : fetching;
        return fetching.isTooSlow(now, written);
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

    /** How many bytes were written to it that it has not fetched. */
    int pending() {
        return connection.getAsyncWriteQueue().spaceInBytes();
    }

    /** How many bytes it fetched of late. */
    synchronized long lastTaken() {
        return lastTaken;
    }

    /** Whether an answer waits for it to be fetched while a thread is writing it. */
    synchronized boolean holdsAThread() {
        return inWork && fetching != null;
    }
}
