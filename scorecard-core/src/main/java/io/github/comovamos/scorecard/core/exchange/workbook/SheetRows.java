package io.github.comovamos.scorecard.core.exchange.workbook;

import io.github.comovamos.scorecard.core.exchange.table.TableLimit;
import io.github.comovamos.scorecard.core.exchange.table.TableSource;
import io.github.comovamos.scorecard.core.failure.Message;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet. Not thread-safe. */
final class SheetRows {

    private static final int LETTERS = 26;
    private static final int MOST_LETTERS = 3;

    private final WorkbookXml sheet;
    private final CellTexts texts;
    private final List<String> cells = new ArrayList<>();
    private int row;
    private int column;

    SheetRows(WorkbookXml sheet, CellTexts texts) {
        this.sheet = sheet;
        this.texts = texts;
    }

    /** The text of a cell that is there. */
    interface CellTexts {

        /**
         * The text that a cell shows.
         *
         * @param type its type, as in the file
         * @param style the number of its style; null where it has none
         * @param stored what it holds, as in the file
         */
        String text(String type, @Nullable String style, String stored);
    }

    /** Gives every row in turn, numbered as the sheet shows them. */
    void forEach(TableSource.RowConsumer consumer) {
        int rows = 0;
        while (sheet.next() && !sheet.ends("sheetData")) {
            if (sheet.begins("row")) {
                String number = sheet.attribute("r");
                row = number == null ? row + 1 : WholeNumbers.parse(number);
                TableLimit.ROWS.check(Math.max(row, ++rows));
                read();
                TableSource.give(consumer, row, cells);
            }
        }
    }

    private void read() {
        cells.clear();
        column = -1;
        while (sheet.next() && !sheet.ends("row")) {
            if (cells.size() <= TableLimit.COLUMNS.most() && sheet.begins("c")) {
                put(cell());
            }
        }
    }

    /** A cell beyond the columns that are looked at is put next to them: the row is too wide, and it shows. */
    private void put(String text) {
        if (text.isEmpty()) {
            return;
        }
        int place = Math.min(column, TableLimit.COLUMNS.most());
        while (cells.size() <= place) {
            cells.add("");
        }
        cells.set(place, text);
    }

    private String cell() {
        String reference = sheet.attribute("r");
        column = reference == null ? column + 1 : column(reference);
        String type = sheet.attribute("t");
        String style = sheet.attribute("s");
        String text = "";
        while (sheet.next() && !sheet.ends("c")) {
            if (sheet.begins("v")) {
                String stored = sheet.text(() -> TableLimit.CELL.exceededAt(row));
                text = texts.text(type == null ? "n" : type, style, stored);
            } else if (sheet.begins("is")) {
                text = sheet.runs(() -> TableLimit.CELL.exceededAt(row));
            }
        }
        return text.strip();
    }

    /** The column of a reference such as C2, from 0. */
    private static int column(String reference) {
        int letters = 0;
        int number = 0;
        while (letters < reference.length() && reference.charAt(letters) >= 'A' && reference.charAt(letters) <= 'Z') {
            number = number * LETTERS + reference.charAt(letters) - 'A' + 1;
            if (++letters > MOST_LETTERS) {
                break;
            }
        }
        if (letters == 0 || letters > MOST_LETTERS || !WholeNumbers.isOne(reference, letters)) {
            throw BrokenWorkbook.because("%s no es una celda", "%s is not a cell", Message.quote(reference));
        }
        return number - 1;
    }
}
