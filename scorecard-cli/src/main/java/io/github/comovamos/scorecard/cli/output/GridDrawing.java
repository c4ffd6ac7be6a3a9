package io.github.comovamos.scorecard.cli.output;

import io.github.comovamos.scorecard.core.table.Cell;
import io.github.comovamos.scorecard.core.table.Grid;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws a grid as aligned lines: text to the left, what is declared a number to the right. */
final class GridDrawing {

    private static final String GAP = "  ";

    private GridDrawing() {}

    /** The lines of a table, each with a line end: its headings, a rule, its rows. */
    static String draw(Grid grid, boolean colours) {
        List<Strip> strips = grid.columns().stream().map(Strip::of).toList();
        Stream<String> rows = IntStream.range(0, grid.height())
                .mapToObj(row ->
                        line(strips, strip -> strip.shown(strip.column.cells().get(row), colours)));
        return Stream.concat(Stream.of(line(strips, Strip::heading), line(strips, Strip::rule)), rows)
                .collect(Collectors.joining());
    }

    private static String line(List<Strip> strips, Function<Strip, String> part) {
        return strips.stream().map(part).collect(Collectors.joining(GAP)).stripTrailing() + "\n";
    }

    /**
     * A column as wide as its widest cell.
     *
     * @param column the column
     * @param width how many places of a terminal it takes
     */
    private record Strip(Grid.Column column, int width) {

        static Strip of(Grid.Column column) {
            int widest = Stream.concat(
                            Stream.of(column.heading()), column.cells().stream().map(Cell::text))
                    .mapToInt(GridDrawing::width)
                    .max()
                    .orElse(0);
            return new Strip(column, widest);
        }

        String heading() {
            return padded(column.heading());
        }

        String rule() {
            return "─".repeat(width);
        }

        String shown(Cell cell, boolean colours) {
            String padded = padded(cell.text());
            return cell.heat()
                    .filter(heat -> colours)
                    .map(heat -> HeatMap.paint(padded, heat))
                    .orElse(padded);
        }

        private String padded(String text) {
            String space = " ".repeat(width - GridDrawing.width(text));
            return column.number() ? space + text : text + space;
        }
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
