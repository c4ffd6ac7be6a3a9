package io.github.comovamos.scorecard.api.transport;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.glassfish.grizzly.http.server.Request;
import org.glassfish.grizzly.http.server.RequestExecutorProvider;

/**
 * The threads on which the application works, apart from those that read what comes. {@code /health} has its own, so
 * that it answers however much there is to do.
 */
final class RequestThreads implements RequestExecutorProvider, AutoCloseable {

    private static final int MOST = 64;
    private static final int MOST_FOR_HEALTH = 2;
    private static final int IDLE_SECONDS = 60;
    private static final int GRACE_SECONDS = 5;
    private static final String HEALTH = "/health";

    private final ThreadPoolExecutor usual = pool("scorecard-request-", MOST);
    private final ThreadPoolExecutor health = pool("scorecard-health-", MOST_FOR_HEALTH);

    private static ThreadPoolExecutor pool(String name, int most) {
        AtomicInteger count = new AtomicInteger();
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                most, most, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    Thread thread = new Thread(work, name + count.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    @Override
    public Executor getExecutor(Request request) {
        return request.getRequestURI().startsWith(HEALTH) ? health : usual;
    }

    /** Whether there is work for which no thread is free. */
    boolean areAllBusy() {
        return !usual.getQueue().isEmpty();
    }

    /** Takes no more work, and waits for a moment until what is under way has been done and logged. */
    @Override
    public void close() {
        usual.shutdown();
        health.shutdown();
        try {
            if (!usual.awaitTermination(GRACE_SECONDS, TimeUnit.SECONDS)
                    || !health.awaitTermination(GRACE_SECONDS, TimeUnit.SECONDS)) {
                usual.shutdownNow();
                health.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
