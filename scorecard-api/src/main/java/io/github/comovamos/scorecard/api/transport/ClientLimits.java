package io.github.comovamos.scorecard.api.transport;

import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a client may cost, so that a slow one costs nobody but itself.
 *
 * @param leastRate how many bytes a second must come of a request, and be fetched of an answer, in every window; from 1
 *     on
 * @param window over how long the rate is measured, from a millisecond on
 * @param longestRequest how long a request may take to arrive, from a millisecond on
 * @param longestAnswer how long an answer may take to be fetched, from a millisecond on
 * @param connectionsPerAddress how many connections an address may hold, from 1 on
 * @param sharedAddresses those that may hold any number, since many clients share them: those of proxies
 */
public record ClientLimits(
        int leastRate,
        Duration window,
        Duration longestRequest,
        Duration longestAnswer,
        int connectionsPerAddress,
        Set<InetAddress> sharedAddresses) {

    private static final Pattern DIGITS = Pattern.compile("[0-9]+(\\.[0-9]+){3}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

    /** What clients may cost where nothing else is said. */
    public static final ClientLimits USUAL = new ClientLimits(
            500,
            Duration.ofSeconds(10),
            Duration.ofMinutes(5),
            Duration.ofMinutes(10),
            100,
            Set.of(address("127.0.0.1"), address("::1")));

    /**
     * Checks them.
     *
     * @throws ScorecardException INVALID where one is less than what is allowed
     */
    public ClientLimits {
        sharedAddresses = Set.copyOf(sharedAddresses);
        checkFromOne("least-rate", leastRate);
        checkLasts("window", window);
        checkLasts("longest-request", longestRequest);
        checkLasts("longest-answer", longestAnswer);
        checkFromOne("connections", connectionsPerAddress);
    }

    private static void checkLasts(String name, Duration time) {
        if (time.toMillis() < 1) {
            throw ScorecardException.invalid(
                    "%s: %s s está fuera de lo admitido: más de 0 s",
                    "%s: %s s is outside what is allowed: more than 0 s", name, time.toSeconds());
        }
    }

    private static void checkFromOne(String name, long value) {
        if (value < 1) {
            throw ScorecardException.invalid(
                    "%s: %s está fuera de lo admitido: de 1 en adelante",
                    "%s: %s is outside what is allowed: from 1 on", name, value);
        }
    }

    /** These, and further addresses that many clients share. */
    public ClientLimits withShared(Collection<InetAddress> others) {
        Set<InetAddress> shared = new HashSet<>(sharedAddresses);
        shared.addAll(others);
        return new ClientLimits(leastRate, window, longestRequest, longestAnswer, connectionsPerAddress, shared);
    }

    /**
     * Reads an address in digits, such as {@code 10.0.0.7} or {@code ::1}; no name is looked up.
     *
     * @throws ScorecardException INVALID for any other text
     */
    public static InetAddress address(String text) {
        try {
            if (DIGITS.matcher(text).matches()) {
                return InetAddress.getByName(text);
            }
        } catch (UnknownHostException e) {
            // said below
        }
        throw ScorecardException.invalid(
                "%s no es una dirección: se admite una como 10.0.0.7 o ::1",
                "%s is not an address: allowed is one such as 10.0.0.7 or ::1", Message.quote(text));
    }
}
