package io.github.comovamos.scorecard.api;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntConsumer;

/** Reads that are made while somebody writes round after round, for as long as there are readers. */
final class Beside {

    private static final int READERS = 4;

    private Beside() {}

    /**
     * Makes every read so many times, beside a writer; the first round is written before anybody reads.
     *
     * @param writer writes a round, from 1
     * @param reads fail where an answer is not of one round
     */
    static void read(int times, IntConsumer writer, List<Runnable> reads) throws Exception {
        writer.accept(1);
        ExecutorService threads = Executors.newFixedThreadPool(READERS + 1);
        AtomicBoolean read = new AtomicBoolean();
        try {
            Future<Integer> rounds = threads.submit(() -> {
                int round = 1;
                while (!read.get()) {
                    writer.accept(++round);
                }
                return round;
            });
            List<Future<?>> readers = new ArrayList<>();
            for (int reader = 0; reader < READERS; reader++) {
                readers.add(threads.submit(() -> {
                    for (int i = 0; i < times / READERS; i++) {
                        reads.forEach(Runnable::run);
                    }
                }));
            }
            try {
                for (Future<?> reader : readers) {
                    reader.get();
                }
            } finally {
                read.set(true);
            }
            if (rounds.get() < 2) {
                throw new AssertionError("nobody wrote while there were readers");
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
