package io.github.comovamos.scorecard.api;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntConsumer;

/** Reads that are made over and over while somebody writes round after round. */
final class Beside {

    private static final int READERS = 3;

    private Beside() {}

    /**
     * Makes the reads for as long as there is a writer; the first round is written before anybody reads.
     *
     * @param rounds how many rounds are written
     * @param writer writes a round, from 1
     * @param reads fail where an answer is not of one round
     */
    static void write(int rounds, IntConsumer writer, List<Runnable> reads) throws Exception {
        writer.accept(1);
        ExecutorService threads = Executors.newFixedThreadPool(READERS);
        AtomicBoolean written = new AtomicBoolean();
        try {
            List<Future<?>> readers = new ArrayList<>();
            for (int reader = 0; reader < READERS; reader++) {
                readers.add(threads.submit(() -> {
                    do {
                        reads.forEach(Runnable::run);
                    } while (!written.get());
                }));
            }
            try {
                for (int round = 2; round <= rounds; round++) {
                    writer.accept(round);
                }
            } finally {
                written.set(true);
            }
            for (Future<?> reader : readers) {
                reader.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
