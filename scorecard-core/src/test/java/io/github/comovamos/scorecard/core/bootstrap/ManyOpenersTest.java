package io.github.comovamos.scorecard.core.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several threads or processes find no store, and make the same one at once. */
class ManyOpenersTest {

    private final StoreUrl store;

    ManyOpenersTest(@TempDir Path folder) {
        this.store = new StoreUrl(folder.resolve("scorecard.db"));
    }

    @Test
    void severalProcessesMayMakeTheSameStoreAtOnce() throws InterruptedException, SQLException {
        List<StoreProcess> processes = new ArrayList<>();
        try {
            for (int i = 0; i < 4; i++) {
                processes.add(StoreProcess.start(store.file(), "create"));
            }
            StoreProcess.runTogether(processes);
        } finally {
            processes.forEach(StoreProcess::close);
        }
        assertThat(RawSqlite.ask(
                        store.file(), "SELECT count(*) - max(CAST(version AS INTEGER)) FROM flyway_schema_history"))
                .as("each script was applied once")
                .isEqualTo("0");
    }

    @RepeatedTest(3)
    void manyThreadsMayMakeTheSameStoreAtOnce() throws InterruptedException, ExecutionException, SQLException {
        int threads = 16;
        CountDownLatch together = new CountDownLatch(threads);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> openings = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                openings.add(pool.submit(() -> {
                    together.countDown();
                    together.await();
                    Bootstrap.create(store, Clock.systemUTC()).close();
                    return true;
                }));
            }
            for (Future<?> opening : openings) {
                opening.get();
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(RawSqlite.ask(
                        store.file(), "SELECT count(*) - max(CAST(version AS INTEGER)) FROM flyway_schema_history"))
                .as("each script was applied once")
                .isEqualTo("0");
    }
}
