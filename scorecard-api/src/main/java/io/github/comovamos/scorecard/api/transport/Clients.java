package io.github.comovamos.scorecard.api.transport;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.CloseReason;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.ConnectionProbe;
import org.glassfish.grizzly.EmptyCompletionHandler;
import org.glassfish.grizzly.nio.NIOConnection;

/**
 * All connections. Again and again it looks at what comes and goes over them: a request that comes too slowly is
 * refused, and an answer that is fetched too slowly, or waits where others need the room, is broken off.
 */
final class Clients extends ConnectionProbe.Adapter implements AutoCloseable {

    /** How much may be written to all clients together that they have not fetched. */
    private static final long MOST_PENDING = 64L << 20;

    private static final int LOOKS_PER_WINDOW = 4;

    /** Between two looks, clients may be written only so much in this many milliseconds. */
    private static final long LONGEST_PAUSE = 250;

    private final Map<Connection<?>, Client> clients = new ConcurrentHashMap<>();
    private final Map<InetAddress, Integer> counts = new ConcurrentHashMap<>();
    private final ClientLimits limits;
    private final Room room;
    private final RequestThreads threads;
    private final Refusals refusals;
    private final ScheduledFuture<?> looking;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(Clients::thread);

    Clients(ClientLimits limits, Room room, RequestThreads threads, Refusals refusals) {
        this.limits = limits;
        this.room = room;
        this.threads = threads;
        this.refusals = refusals;
        long shortest = Stream.of(limits.window(), limits.longestRequest(), limits.longestAnswer())
                .mapToLong(Duration::toMillis)
                .min()
                .orElseThrow();
        long pause = Math.max(1, Math.min(shortest / LOOKS_PER_WINDOW, LONGEST_PAUSE));
        this.looking = clock.scheduleWithFixedDelay(this::look, pause, pause, TimeUnit.MILLISECONDS);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "scorecard-clients");
        thread.setDaemon(true);
        return thread;
    }

    /** What is known of a connection, from its first sign of life to its end, whichever comes first here. */
    Client of(Connection<?> connection) {
        Client known = clients.get(connection);
        if (known != null) {
            return known;
        }
        Client added = new Client((NIOConnection) connection, limits, room);
        Client before = clients.putIfAbsent(connection, added);
        if (before != null) {
            return before;
        }
        count(connection, added);
        connection.closeFuture().addCompletionHandler(new EmptyCompletionHandler<>() {
            @Override
            public void completed(CloseReason how) {
                clients.remove(connection);
                added.end().ifPresent(refusals::abandoned);
            }
        });
        return added;
    }

    /** Whether there are connections. */
    boolean areConnected() {
        return !clients.isEmpty();
    }

    /** Whether a request has begun to arrive that is not whole. */
    boolean areSending() {
        return clients.values().stream().anyMatch(Client::isSending);
    }

    private void count(Connection<?> connection, Client client) {
        InetAddress address = connection.getPeerAddress() instanceof InetSocketAddress peer ? peer.getAddress() : null;
        if (address != null && !limits.sharedAddresses().contains(address)) {
            int count = counts.merge(address, 1, Integer::sum);
            client.atEnd(() -> counts.computeIfPresent(address, (same, held) -> held == 1 ? null : held - 1));
            if (count > limits.connectionsPerAddress()) {
                client.oneTooMany();
            }
        }
    }

    @Override
    @SuppressWarnings("rawtypes") // as Grizzly declares it
    public void onReadEvent(Connection connection, Buffer data, int size) {
        of((Connection<?>) connection).hasRead(size);
    }

    @Override
    @SuppressWarnings("rawtypes") // as Grizzly declares it
    public void onWriteEvent(Connection connection, Buffer data, long size) {
        of((Connection<?>) connection).fetching().hasWritten(size);
    }

    /** The last resort of this thread is here: a fault with one client must not end the looking after all. */
    private void look() {
        long now = System.nanoTime();
        for (Client client : clients.values()) {
            try {
                look(client, now);
            } catch (RuntimeException e) {
                refusals.unexpected(client, e);
            }
        }
        makeRoom(now);
    }

    /** Breaks off answers that nobody fetches, where others need the room: those of the longest silence first. */
    private void makeRoom(long now) {
        long pending = clients.values().stream()
                .mapToLong(client -> client.fetching().pending())
                .sum();
        if (pending <= MOST_PENDING) {
            return;
        }
        Map<Client, Long> silences = new HashMap<>();
        clients.values()
                .forEach(client -> silences.put(client, client.fetching().silence(now)));
        List<Client> slowest = silences.entrySet().stream()
                .filter(entry -> entry.getKey().fetching().pending() > 0)
                .sorted(Map.Entry.<Client, Long>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
        for (Client client : slowest) {
            if (pending > MOST_PENDING) {
                pending -= client.fetching().pending();
                client.breakOff();
            }
        }
    }

    private void look(Client client, long now) {
        if (client.isTooSlow(now)) {
            endSlow(client);
        }
        boolean inTheWay = threads.areAllBusy() && client.holdsAThread(now);
        if (inTheWay || client.fetching().isTooSlow(now) || client.isOver(now)) {
            client.breakOff();
        }
    }

    private void endSlow(Client client) {
        if (client.isOfNoUse()) {
            client.breakOff();
        } else {
            refusals.tooSlow(client);
        }
    }

    /** Refuses what is arriving, since it will not be waited for. */
    void refuseArriving() {
        clients.values().stream().filter(Client::isSending).forEach(this::endSlow);
    }

    @Override
    public void close() {
        looking.cancel(false);
        clock.shutdown();
    }
}
