package io.github.comovamos.scorecard.core.exchange.table;

import io.github.comovamos.scorecard.core.failure.Place;
import io.github.comovamos.scorecard.core.failure.Texts;
import java.util.List;

/** One row of a table, read by the names of its columns. */
public final class Line implements Texts {

    private final Columns columns;
    private final long row;
    private final List<String> cells;

    public Line(Columns columns, long row, List<String> cells) {
        this.columns = columns;
        this.row = row;
        this.cells = cells;
    }

    @Override
    public String text(String column) {
        int index = columns.index(column);
        return index < 0 || index >= cells.size() ? "" : cells.get(index);
    }

    @Override
    public Place place(String column) {
        return new Place.Cell(row, columns.given(column));
    }
}
