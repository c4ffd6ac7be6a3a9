package io.github.comovamos.scorecard.core.table;

import java.util.List;

/**
 * A table filled with rows, in one language: all that is left is to draw it.
 *
 * @param columns its columns, each with a cell for every row
 */
public record Grid(List<Column> columns) {

    /** A grid of columns that are equally long. */
    public Grid {
        columns = List.copyOf(columns);
    }

    /** How many rows it has. */
    public int height() {
        return columns.isEmpty() ? 0 : columns.get(0).cells().size();
    }

    /**
     * A column.
     *
     * @param heading what stands above it
     * @param number whether it is aligned to the right
     * @param cells a cell for each row
     */
    public record Column(String heading, boolean number, List<Cell> cells) {

        /** A column that nobody changes. */
        public Column {
            cells = List.copyOf(cells);
        }
    }
}
