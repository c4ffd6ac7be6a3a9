package io.github.comovamos.scorecard.core.store;

import java.util.Optional;
import java.util.Set;

/**
 * Which of many are meant: all of them, or certain ones. Certain ones may be none.
 *
 * @param only the certain ones; left out, all
 */
public record Selection<T>(Optional<Set<T>> only) {

    public Selection {
        only = only.map(Set::copyOf);
    }

    /** All there are. */
    public static <T> Selection<T> all() {
        return new Selection<>(Optional.empty());
    }

    /** These and no others; of an empty set, none. */
    public static <T> Selection<T> of(Set<T> only) {
        return new Selection<>(Optional.of(only));
    }

    /** Whether something is meant. */
    public boolean has(T one) {
        return only.map(these -> these.contains(one)).orElse(true);
    }
}
