package io.github.comovamos.scorecard.core.exchange.table;

import io.github.comovamos.scorecard.core.failure.Finding;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.Place;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** One row of a table, read by the names of its columns; what is refused of a cell is told with its place. */
public final class Line {

    private final Columns columns;
    private final long row;
    private final List<String> cells;
    private final BiFunction<Long, String, Place> places;

    public Line(Columns columns, long row, List<String> cells, BiFunction<Long, String, Place> places) {
        this.columns = columns;
        this.row = row;
        this.cells = cells;
        this.places = places;
    }

    /** The text of a cell; empty where there is none. */
    public String text(String column) {
        int index = columns.index(column);
        return index < 0 || index >= cells.size() ? "" : cells.get(index);
    }

    public <T> T get(String column, Function<String, T> parse) {
        try {
            return parse.apply(text(column));
        } catch (ScorecardException refused) {
            throw bad(column, refused.sentence());
        }
    }

    public <T> Optional<T> find(String column, Function<String, T> parse) {
        return text(column).isEmpty() ? Optional.empty() : Optional.of(get(column, parse));
    }

    public BadCell bad(String column, Message message) {
        return new BadCell(new Finding(places.apply(row, columns.given(column)), text(column), message));
    }
}
