package io.github.comovamos.scorecard.core.exchange.table;

import java.io.IOException;
import java.util.List;

/** A file of rows and columns, whatever its format, read as a stream as far as the {@link TableLimit limits} allow. */
public interface TableSource {

    /**
     * Gives every row in turn, the header first, empty ones left out.
     *
     * @return from what of the file they are
     */
    TableOrigin forEachRow(RowConsumer consumer) throws IOException;

    /** What is done with each row. */
    @FunctionalInterface
    interface RowConsumer {

        /**
         * Takes a row.
         *
         * @param row the row's number, from 1
         * @param cells its cells, to be read before the next row is given
         */
        void accept(long row, Cells cells);
    }

    /** Gives a row without the empty cells at its end; a row of nothing else is left out. */
    static void give(RowConsumer consumer, long row, Cells cells) {
        List<String> texts = cells.texts();
        int length = texts.size();
        while (length > 0 && texts.get(length - 1).isEmpty()) {
            length--;
        }
        if (length > 0) {
            consumer.accept(row, new Cells(texts.subList(0, length), cells.withoutResult()));
        }
    }
}
