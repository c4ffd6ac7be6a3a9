package io.github.comovamos.scorecard.api.transport;

import org.glassfish.grizzly.nio.NIOConnection;
import org.jspecify.annotations.Nullable;

/** What was written to a connection, and how fast the client fetches it. */
final class Fetching {

    private final NIOConnection connection;
    private final ClientLimits limits;
    private long written;
    private long writtenBefore;
    private long lastTaken;
    private @Nullable Pace pace;

    Fetching(NIOConnection connection, ClientLimits limits) {
        this.connection = connection;
        this.limits = limits;
    }

    synchronized void hasWritten(long bytes) {
        written += bytes;
    }

    /** Looks again, and tells whether what was written is not fetched fast enough. */
    synchronized boolean isTooSlow(long now) {
        lastTaken = written - writtenBefore;
        writtenBefore = written;
        if (pending() == 0) {
            pace = null;
            return false;
        }
        pace = pace == null ? new Pace(limits, limits.longestAnswer(), now, written) : pace;
        return pace.isTooSlow(now, written);
    }

    /** How many bytes were written that were not fetched. */
    int pending() {
        return connection.getAsyncWriteQueue().spaceInBytes();
    }

    /** How many bytes were fetched between the last two looks. */
    synchronized long lastTaken() {
        return lastTaken;
    }

    /** Whether something was waiting to be fetched at the last look. */
    synchronized boolean isUnderWay() {
        return pace != null;
    }
}
