package io.github.comovamos.scorecard.api;

import io.github.comovamos.scorecard.api.transport.ClientLimits;

/**
 * How the server listens.
 *
 * @param host the address; until there are keys, one of this machine
 * @param port the port; 0 for any that is free
 * @param largestBody how many bytes a body may have
 * @param writes who may write
 * @param clients what a client may cost
 */
public record ServerSettings(String host, int port, long largestBody, Writes writes, ClientLimits clients) {

    /** How many bytes a body may have where nothing else is said. */
    public static final long LARGEST_BODY = 16_000_000;

    /** With what clients may usually cost. */
    public ServerSettings(String host, int port, long largestBody, Writes writes) {
        this(host, port, largestBody, writes, ClientLimits.USUAL);
    }

    /** This machine only, whose programs may write. */
    public static ServerSettings local(int port) {
        return new ServerSettings("127.0.0.1", port, LARGEST_BODY, Writes.LOCAL);
    }
}
