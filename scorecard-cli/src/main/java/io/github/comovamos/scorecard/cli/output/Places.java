package io.github.comovamos.scorecard.cli.output;

import io.github.comovamos.scorecard.core.table.Cell;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Places in tables: joint ones carry an equals sign, none is a dash. */
public final class Places {

    private Places() {}

    /** The place of a row among all rows. */
    public static <R> Cell cell(R row, List<R> all, Function<R, @Nullable Integer> place) {
        Integer own = place.apply(row);
        if (own == null) {
            return Cell.of("–  ");
        }
        long sharing = all.stream()
                .filter(other -> Objects.equals(own, place.apply(other)))
                .count();
        return Cell.of(own + (sharing > 1 ? " =" : "  "));
    }
}
