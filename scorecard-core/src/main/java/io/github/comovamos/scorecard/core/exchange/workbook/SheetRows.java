package io.github.comovamos.scorecard.core.exchange.workbook;

import io.github.comovamos.scorecard.core.exchange.table.Cells;
import io.github.comovamos.scorecard.core.exchange.table.TableLimit;
import io.github.comovamos.scorecard.core.exchange.table.TableSource;
import io.github.comovamos.scorecard.core.failure.Message;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet. Not thread-safe. */
final class SheetRows {

    private static final int LETTERS = 26;
    private static final int MOST_LETTERS = 3;

    /** What a formula may come to that is empty, as nothing else may. */
    private static final String COMPUTED_TEXT = "str";

    private final WorkbookXml sheet;
    private final CellTexts texts;
    private final List<String> cells = new ArrayList<>();
    private final Set<Integer> withoutResult = new HashSet<>();
    private final BitSet named = new BitSet();
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

    /**
     * A cell as it stands in the file.
     *
     * @param type its type; that of numbers where it has none
     * @param style the number of its style; null where it has none
     */
    private record Kind(String type, @Nullable String style) {}

    /** Gives every row in turn, numbered as the sheet shows them. */
    void forEach(TableSource.RowConsumer consumer) {
        int rows = 0;
        while (sheet.next() && !sheet.ends("sheetData")) {
            if (sheet.begins("row")) {
                String number = sheet.attribute("r");
                row = number == null ? row + 1 : WholeNumbers.parse(number);
                TableLimit.ROWS.check(Math.max(row, ++rows));
                read();
                TableSource.give(consumer, row, new Cells(cells, withoutResult));
            }
        }
    }

    private void read() {
        cells.clear();
        withoutResult.clear();
        named.clear();
        column = -1;
        while (sheet.next() && !sheet.ends("row")) {
            if (cells.size() <= TableLimit.COLUMNS.most() && sheet.begins("c")) {
                cell();
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

    private void cell() {
        String reference = sheet.attribute("r");
        column = reference == null ? column + 1 : column(reference);
        if (column < TableLimit.COLUMNS.most()) {
            if (named.get(column)) {
                throw BrokenWorkbook.because(
                        "tiene dos veces la celda %s", "it has cell %s twice", Cells.letters(column) + row);
            }
            named.set(column);
        }
        String type = sheet.attribute("t");
        put(text(new Kind(type == null ? "n" : type, sheet.attribute("s"))));
    }

    private String text(Kind kind) {
        String text = "";
        String formula = null;
        boolean result = false;
        while (sheet.next() && !sheet.ends("c")) {
            if (sheet.begins("f")) {
                formula = sheet.text(() -> TableLimit.CELL.exceededAt(row));
            } else if (sheet.begins("v")) {
                String stored = sheet.text(() -> TableLimit.CELL.exceededAt(row));
                text = texts.text(kind.type(), kind.style(), stored);
                result = !stored.isBlank() || kind.type().equals(COMPUTED_TEXT);
            } else if (sheet.begins("is")) {
                text = EscapedText.decode(sheet.runs(() -> TableLimit.CELL.exceededAt(row)));
            }
        }
        if (formula != null && !result) {
            withoutResult.add(Math.min(column, TableLimit.COLUMNS.most()));
            text = "=" + formula;
        }
        return text.strip();
    }

    /** The column of a reference such as C2, from 0. */
    private static int column(String given) {
        String reference = given.toUpperCase(Locale.ROOT);
        int letters = 0;
        int number = 0;
        while (letters < reference.length() && reference.charAt(letters) >= 'A' && reference.charAt(letters) <= 'Z') {
            number = number * LETTERS + reference.charAt(letters) - 'A' + 1;
            if (++letters > MOST_LETTERS) {
                break;
            }
        }
        if (letters == 0 || letters > MOST_LETTERS || !WholeNumbers.isOne(reference, letters)) {
            throw BrokenWorkbook.because("%s no es una celda", "%s is not a cell", Message.quote(given));
        }
        return number - 1;
    }
}
