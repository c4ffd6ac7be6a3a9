package io.github.comovamos.scorecard.core.table;

import org.jspecify.annotations.Nullable;

/**
 * Where a column has its values from.
 *
 * @param <R> what a row is about
 * @param <V> what the column shows
 */
@FunctionalInterface
public interface Value<R, V> {

    /** The value of a row; null where it has none. */
    @Nullable
    V of(R row);
}
