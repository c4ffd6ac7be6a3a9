package io.github.comovamos.scorecard.api.transport;

import org.glassfish.grizzly.nio.NIOConnection;
import org.jspecify.annotations.Nullable;

/** What was written to a connection, and how fast the client fetches it. */
final class Fetching {

    /** How long a client may take nothing of what waits for it before it counts as stalled: a second. */
    private static final long STALLED = 1_000_000_000;

    private final NIOConnection connection;
    private final ClientLimits limits;
    private long written;
    private long lastTaken = System.nanoTime();
    private @Nullable Pace pace;

    Fetching(NIOConnection connection, ClientLimits limits) {
        this.connection = connection;
        this.limits = limits;
    }

    synchronized void hasWritten(long bytes) {
        written += bytes;
        lastTaken = System.nanoTime();
    }

    /** Whether what was written is not fetched fast enough. */
    synchronized boolean isTooSlow(long now) {
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

    /** For how long nothing was fetched, in nanoseconds. */
    synchronized long silence(long now) {
        return now - lastTaken;
    }

    /** Whether something waits, and nothing of it was fetched of late. */
    boolean isStalled(long now) {
        return pending() > 0 && silence(now) > STALLED;
    }
}
