package io.github.comovamos.scorecard.core.exchange;

import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of an Excel workbook (XLSX). */
record WorkbookSource(InputStream input) implements TableSource {

    private static final int MOST_COLUMNS = 200;

    @Override
    public void forEachRow(RowConsumer consumer) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(input);
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            rows.forEach(row -> {
                List<String> cells = cells(row);
                if (!cells.stream().allMatch(String::isEmpty)) {
                    consumer.accept(row.getRowNum(), cells);
                }
            });
        } catch (ExcelReaderException e) {
            throw ScorecardException.invalid(
                    "el archivo parece un libro de Excel, pero no se puede leer (%s)",
                    "the file looks like an Excel workbook, but cannot be read (%s)", String.valueOf(e.getMessage()));
        }
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
     * A number as the sheet shows it: workbooks store binary fractions with up to 17 digits (9.8 as
     * 9.8000000000000007), and the shortest decimal that means the same one is what was typed.
     */
    private static String text(Cell cell) {
        if (cell.getType() != CellType.NUMBER) {
            return cell.getText();
        }
        double stored = Double.parseDouble(cell.getRawValue());
        return BigDecimal.valueOf(stored).stripTrailingZeros().toPlainString();
    }
}
