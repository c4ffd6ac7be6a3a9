package io.github.comovamos.scorecard.cli.output;

import io.github.comovamos.scorecard.core.table.Cell;
import io.github.comovamos.scorecard.core.table.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** An aligned table: text to the left, what is declared a number to the right. */
public final class Table {

    /**
     * A column.
     *
     * @param title its title
     * @param number whether it is aligned to the right
     */
    public record Column(String title, boolean number) {

        /** A column of text. */
        public static Column text(String title) {
            return new Column(title, false);
        }

        /** A column of numbers. */
        public static Column number(String title) {
            return new Column(title, true);
        }
    }

    private final List<Column> columns;
    private final List<List<Cell>> rows = new ArrayList<>();

    /** An empty table. */
    public Table(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    /** Adds a row with a cell for each column. */
    public Table add(List<Cell> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(cells.size() + " cells for " + columns.size() + " columns");
        }
        rows.add(List.copyOf(cells));
        return this;
    }

    /** Whether it has no row. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The table's lines, each with a line end. */
    public String render(boolean colours) {
        List<Grid.Column> filled = IntStream.range(0, columns.size())
                .mapToObj(i -> new Grid.Column(
                        columns.get(i).title(),
                        columns.get(i).number(),
                        rows.stream().map(row -> row.get(i)).toList()))
                .toList();
        return GridDrawing.draw(new Grid(filled), colours);
    }
}
