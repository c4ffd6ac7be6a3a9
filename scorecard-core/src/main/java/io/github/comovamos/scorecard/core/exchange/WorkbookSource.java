package io.github.comovamos.scorecard.core.exchange;

import com.fasterxml.aalto.UncheckedStreamException;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of an Excel workbook (XLSX). */
record WorkbookSource(InputStream input) implements TableSource {

    private static final int MEGABYTE = 1 << 20;
    private static final int LARGEST = 32;

    @Override
    public void forEachRow(RowConsumer consumer) throws IOException {
        byte[] file = input.readNBytes(LARGEST * MEGABYTE + 1);
        if (file.length > LARGEST * MEGABYTE) {
            throw ScorecardException.invalid(
                    "el libro de Excel es demasiado grande: se admiten hasta %s MB",
                    "the Excel workbook is too large: allowed are at most %s MB", LARGEST);
        }
        try (ReadableWorkbook workbook = unlessBroken(() -> new ReadableWorkbook(new ByteArrayInputStream(file)));
                Stream<Row> stream = unlessBroken(() -> workbook.getFirstSheet().openStream())) {
            Iterator<Row> rows = stream.iterator();
            while (unlessBroken(rows::hasNext)) {
                Row row = rows.next();
                TableSource.give(consumer, row.getRowNum(), cells(row));
            }
        }
    }

    /**
     * Something that the library does with the file, and nothing else: at a file that is no whole workbook it throws
     * whatever comes up, from its own exceptions to those of its XML parser.
     */
    private static <T> T unlessBroken(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException
                | UncheckedIOException
                | UncheckedStreamException
                | ExcelReaderException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NegativeArraySizeException
                | NoSuchElementException
                | NullPointerException e) {
            throw ScorecardException.invalid(
                    "el archivo parece un libro de Excel, pero no se puede leer (%s)",
                    "the file looks like an Excel workbook, but cannot be read (%s)", String.valueOf(e.getMessage()));
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read() throws IOException;
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < Math.min(row.getCellCount(), MOST_COLUMNS); i++) {
            Cell cell = row.getCell(i);
            cells.add(cell == null ? "" : text(cell).strip());
        }
        return cells;
    }

    /**
     * A number, typed or computed, as the sheet shows it: workbooks store binary fractions with up to 17 digits (9.8 as
     * 9.8000000000000007), and the shortest decimal that means the same one is what was typed.
     */
    private static String text(Cell cell) {
        if (!(cell.getValue() instanceof BigDecimal number)) {
            return cell.getText();
        }
        double stored = number.doubleValue();
        return Double.isFinite(stored)
                ? BigDecimal.valueOf(stored).stripTrailingZeros().toPlainString()
                : cell.getRawValue();
    }
}
