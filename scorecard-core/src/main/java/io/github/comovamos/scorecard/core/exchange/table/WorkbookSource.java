package io.github.comovamos.scorecard.core.exchange.table;

import com.fasterxml.aalto.UncheckedStreamException;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of an Excel workbook (XLSX). */
final class WorkbookSource implements TableSource {

    private static final int MEGABYTE = 1 << 20;
    private static final int LARGEST = 32;
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);
    private static final String FORMATS = "xl/styles.xml";

    /** What stands in a format between quotation marks or brackets, or after a backslash, is no part of a date. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.");

    private final InputStream input;

    WorkbookSource(InputStream input) {
        this.input = input;
    }

    @Override
    public void forEachRow(RowConsumer consumer) throws IOException {
        byte[] file = input.readNBytes(LARGEST * MEGABYTE + 1);
        if (file.length > LARGEST * MEGABYTE) {
            throw ScorecardException.invalid(
                    "el libro de Excel es demasiado grande: se admiten hasta %s MB",
                    "the Excel workbook is too large: allowed are at most %s MB", LARGEST);
        }
        try (ReadableWorkbook workbook =
                        unlessBroken(() -> new ReadableWorkbook(new ByteArrayInputStream(file), options(file)));
                Stream<Row> stream = unlessBroken(() -> workbook.getFirstSheet().openStream())) {
            Iterator<Row> rows = stream.iterator();
            while (unlessBroken(rows::hasNext)) {
                Row row = rows.next();
                TableSource.give(consumer, row.getRowNum(), cells(row));
            }
        }
    }

    /** A workbook need not have formats; where it has none, the library refuses to read them. */
    private static ReadingOptions options(byte[] file) {
        boolean formats = new String(file, StandardCharsets.ISO_8859_1).contains(FORMATS);
        return formats ? WITH_FORMATS : ReadingOptions.DEFAULT_READING_OPTIONS;
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
        Optional<String> day = day(cell);
        if (day.isPresent()) {
            return day.get();
        }
        double stored = number.doubleValue();
        return Double.isFinite(stored)
                ? BigDecimal.valueOf(stored).stripTrailingZeros().toPlainString()
                : cell.getRawValue();
    }

    /**
     * A day, a month or a year, where the cell's format shows its number as one: whoever types 2013-04 or 19/06/2013
     * into a sheet gets a number of days.
     */
    private static Optional<String> day(Cell cell) {
        String format = Objects.toString(cell.getDataFormatString(), "");
        String shown = LITERAL.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        if (!shown.contains("y")) {
            return Optional.empty();
        }
        LocalDate date = unlessBroken(() -> cell.asDate().toLocalDate());
        if (shown.contains("d")) {
            return Optional.of(date.toString());
        }
        return Optional.of(shown.contains("m") ? YearMonth.from(date).toString() : Integer.toString(date.getYear()));
    }
}
