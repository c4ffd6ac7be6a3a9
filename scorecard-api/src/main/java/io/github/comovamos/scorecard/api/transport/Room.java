package io.github.comovamos.scorecard.api.transport;

import java.util.concurrent.atomic.AtomicLong;

/** How many bytes of bodies may be kept at once, of all requests together. */
final class Room {

    private final long most;
    private final AtomicLong taken = new AtomicLong();

    Room(long most) {
        this.most = most;
    }

    /** Takes room for some bytes, if there is any. */
    boolean take(long bytes) {
        if (taken.addAndGet(bytes) <= most) {
            return true;
        }
        taken.addAndGet(-bytes);
        return false;
    }

    /** Gives room back. */
    void give(long bytes) {
        taken.addAndGet(-bytes);
    }
}
