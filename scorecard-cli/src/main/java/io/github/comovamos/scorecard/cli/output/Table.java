package io.github.comovamos.scorecard.cli.output;

import java.util.ArrayList;
import java.util.List;

/** An aligned table: text to the left, what is declared a number to the right. */
public final class Table {

    private static final String GAP = "  ";

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
        int[] widths = widths();
        StringBuilder text = new StringBuilder();
        line(text, columns.stream().map(column -> Cell.of(column.title())).toList(), widths, false);
        List<Cell> rule = new ArrayList<>();
        for (int width : widths) {
            rule.add(Cell.of("─".repeat(width)));
        }
        line(text, rule, widths, false);
        rows.forEach(row -> line(text, row, widths, colours));
        return text.toString();
    }

    private int[] widths() {
        int[] widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = width(columns.get(i).title());
            for (List<Cell> row : rows) {
                widths[i] = Math.max(widths[i], width(row.get(i).text()));
            }
        }
        return widths;
    }

    private void line(StringBuilder text, List<Cell> cells, int[] widths, boolean colours) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            String space = " ".repeat(widths[i] - width(cell.text()));
            String padded = columns.get(i).number() ? space + cell.text() : cell.text() + space;
            line.append(i == 0 ? "" : GAP)
                    .append(cell.heat()
                            .filter(heat -> colours)
                            .map(heat -> HeatMap.paint(padded, heat))
                            .orElse(padded));
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }

    /** How many places of a terminal a text takes: an accent takes none, whether or not it is one with its letter. */
    private static int width(String text) {
        return (int) text.codePoints().filter(character -> !isMark(character)).count();
    }

    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }
}
