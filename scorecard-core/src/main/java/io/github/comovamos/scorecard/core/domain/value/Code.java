package io.github.comovamos.scorecard.core.domain.value;

import org.jspecify.annotations.Nullable;

/**
 * A text of a certain form that names something: codes of one type are equal, and in order, as their texts are. A type
 * of codes checks its form in its constructor. Immutable.
 *
 * @param <T> the type of codes itself
 */
public abstract class Code<T extends Code<T>> implements Comparable<T> {

    private final String code;

    /** A code whose form is checked. */
    Code(String code) {
        this.code = code;
    }

    /** The text, as it stands in files and answers. */
    public final String code() {
        return code;
    }

    @Override
    public final int compareTo(T other) {
        return code.compareTo(other.code());
    }

    @Override
    @SuppressWarnings("EqualsGetClass") // codes of two types are never equal
    public final boolean equals(@Nullable Object other) {
        return other != null && other.getClass() == getClass() && ((Code<?>) other).code.equals(code);
    }

    @Override
    public final int hashCode() {
        return code.hashCode();
    }

    @Override
    public final String toString() {
        return code;
    }
}
