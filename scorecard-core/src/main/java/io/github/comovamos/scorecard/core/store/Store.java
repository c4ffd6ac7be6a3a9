package io.github.comovamos.scorecard.core.store;

import java.util.function.Function;

/** Keeps agendas and ratings. Thread-safe; several processes may use one store at once. */
public interface Store extends AutoCloseable {

    /** Runs work that only reads: it sees one state of the store, whatever others write meanwhile. */
    <T> T read(Function<Session, T> work);

    /**
     * Runs work that may write: all of it becomes durable together when this returns, or nothing of it when the work
     * throws.
     */
    <T> T write(Function<Session, T> work);

    @Override
    void close();
}
