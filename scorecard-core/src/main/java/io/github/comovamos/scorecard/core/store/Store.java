package io.github.comovamos.scorecard.core.store;

import java.util.function.Function;
import java.util.function.Predicate;

/** Keeps agendas and ratings. Thread-safe; several processes may use one store at once. */
public interface Store extends AutoCloseable {

    /** Runs work that only reads: it sees one state of the store, whatever others write meanwhile. */
    <T> T read(Function<Session, T> work);

    /**
     * Runs work that may write: all of it becomes durable together when this returns, or nothing of it when the work
     * throws.
     */
    default <T> T write(Function<Session, T> work) {
        return write(work, result -> true);
    }

    /**
     * As {@link #write(Function)}, but all of it becomes durable only where the result says that it is kept; otherwise
     * the store is as if the work had never run, and the result is returned all the same.
     */
    <T> T write(Function<Session, T> work, Predicate<T> kept);

    @Override
    void close();
}
