package io.github.comovamos.scorecard.core.exchange.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** A file of rows and columns, whatever its format, read as a stream. */
public interface TableSource {

    /** How many columns are looked at; all others are left out. */
    int MOST_COLUMNS = 200;

    /** Gives every row in turn, the header first, empty ones left out. */
    void forEachRow(RowConsumer consumer) throws IOException;

    /** What is done with each row. */
    @FunctionalInterface
    interface RowConsumer {

        /**
         * Takes a row.
         *
         * @param row the row's number, from 1
         * @param cells its cells, without white space around them, up to the last one that is not empty
         */
        void accept(long row, List<String> cells);
    }

    /** Gives a row without the empty cells at its end; a row of nothing else is left out. */
    static void give(RowConsumer consumer, long row, List<String> cells) {
        int length = cells.size();
        while (length > 0 && cells.get(length - 1).isEmpty()) {
            length--;
        }
        if (length > 0) {
            consumer.accept(row, cells.subList(0, length));
        }
    }

    /** The source for a stream: a workbook, which is a zip file, or else CSV in UTF-8. */
    static TableSource of(InputStream input) throws IOException {
        return of(input, CsvSource::utf8);
    }

    /** The source for a stream: a workbook, or else CSV in UTF-8 or, where it cannot be that, in windows-1252. */
    static TableSource inEitherEncoding(InputStream input) throws IOException {
        return of(input, csv -> new CsvSource(new EitherEncodingReader(csv)));
    }

    private static TableSource of(InputStream input, Function<InputStream, TableSource> csv) throws IOException {
        byte[] zipMagic = {'P', 'K', 3, 4};
        byte[] start = input.readNBytes(zipMagic.length);
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(start), input);
        return Arrays.equals(start, zipMagic) ? new WorkbookSource(whole) : csv.apply(whole);
    }
}
