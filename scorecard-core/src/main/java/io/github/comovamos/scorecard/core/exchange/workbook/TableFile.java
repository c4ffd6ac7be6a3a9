package io.github.comovamos.scorecard.core.exchange.workbook;

import io.github.comovamos.scorecard.core.exchange.table.CsvSource;
import io.github.comovamos.scorecard.core.exchange.table.TableSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.function.Function;

/** Files that hold a table: workbooks, which are zip files, and CSV. */
public final class TableFile {

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private TableFile() {}

    /** The table of a file: a workbook, or else CSV in UTF-8. */
    public static TableSource of(InputStream input) throws IOException {
        return of(input, CsvSource::utf8);
    }

    /** The table of a file: a workbook, or else CSV in UTF-8 or, where it cannot be that, in windows-1252. */
    public static TableSource inEitherEncoding(InputStream input) throws IOException {
        return of(input, CsvSource::inEitherEncoding);
    }

    private static TableSource of(InputStream input, Function<InputStream, TableSource> csv) throws IOException {
        byte[] start = input.readNBytes(ZIP.length);
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(start), input);
        return Arrays.equals(start, ZIP) ? new WorkbookSource(whole) : csv.apply(whole);
    }
}
