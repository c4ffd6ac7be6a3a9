package io.github.comovamos.scorecard.api.transport;

import java.time.Duration;

/** Whether something that comes in bytes comes fast enough, from its first byte to its last. Not thread-safe. */
final class Pace {

    private static final double NANOS = 1e9;

    private final ClientLimits limits;
    private final long longest;
    private final long start;
    private long windowStart;
    private long bytesAtWindowStart;

    /**
     * A measure that begins.
     *
     * @param longest how long all of it may take
     * @param now the time, in nanoseconds
     * @param bytes how many bytes had come before it
     */
    Pace(ClientLimits limits, Duration longest, long now, long bytes) {
        this.limits = limits;
        this.longest = longest.toNanos();
        this.start = now;
        this.windowStart = now;
        this.bytesAtWindowStart = bytes;
    }

    /** Whether it took too long, or less came in a window than must. */
    boolean isTooSlow(long now, long bytes) {
        if (now - start > longest) {
            return true;
        }
        long elapsed = now - windowStart;
        if (elapsed < limits.window().toNanos()) {
            return false;
        }
        boolean slow = bytes - bytesAtWindowStart < limits.leastRate() * (elapsed / NANOS);
        windowStart = now;
        bytesAtWindowStart = bytes;
        return slow;
    }
}
