package io.github.comovamos.scorecard.cli.command.evidence;

import io.github.comovamos.scorecard.cli.output.Places;
import io.github.comovamos.scorecard.cli.output.Printer;
import io.github.comovamos.scorecard.cli.output.Table;
import io.github.comovamos.scorecard.cli.output.Table.Column;
import io.github.comovamos.scorecard.core.service.measure.StoplightPlaceRow;
import io.github.comovamos.scorecard.core.service.measure.StoplightRow;
import io.github.comovamos.scorecard.core.service.measure.StoplightView;
import io.github.comovamos.scorecard.core.table.Cell;
import io.github.comovamos.scorecard.core.table.Exact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The crime stoplight as tables: the board of a month, a month of one municipality, the year, the ranking. */
final class StoplightTables {

    private static final int MONTHS = 12;

    private final Printer printer;
    private final Titles titles;
    private final StoplightView view;
    private final String period;
    private final Lights lights;
    private final Map<String, StoplightPlaceRow> places;
    private final Map<String, Map<String, List<StoplightRow>>> series;

    StoplightTables(Printer printer, Titles titles, StoplightView view, String period) {
        this.printer = printer;
        this.titles = titles;
        this.view = view;
        this.period = period;
        this.lights = new Lights(printer);
        this.places =
                view.ranking().stream().collect(Collectors.toMap(StoplightPlaceRow::municipality, Function.identity()));
        this.series = view.rows().stream()
                .collect(Collectors.groupingBy(
                        StoplightRow::municipality, Collectors.groupingBy(StoplightRow::indicator)));
    }

    String month() {
        return municipalities().size() == 1 ? single() : board();
    }

    private String board() {
        List<String> indicators = indicators();
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(printer.text("Municipio", "Municipality")));
        IntStream.rangeClosed(1, indicators.size()).forEach(i -> columns.add(Column.text("I" + i)));
        columns.add(Column.number(printer.text("Verdes", "Green")));
        columns.add(Column.number(printer.text("Lugar", "Place")));
        Table table = new Table(columns);
        for (String municipality : municipalities()) {
            Map<String, List<StoplightRow>> own = series.getOrDefault(municipality, Map.of());
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(name(municipality)));
            indicators.forEach(code -> cells.add(
                    own.containsKey(code) ? lights.counted(own.get(code).get(0)) : Cell.of("")));
            cells.addAll(standing(municipality));
            table.add(cells);
        }
        String legend = IntStream.range(0, indicators.size())
                .mapToObj(i -> "I" + (i + 1) + " " + titles.indicator(indicators.get(i)))
                .collect(Collectors.joining(" · "));
        return whole(table, legend + "\n" + lights.legend());
    }

    private String single() {
        Table table = new Table(List.of(
                Column.text(printer.text("Indicador", "Indicator")),
                Column.number(printer.text("Cuenta", "Count")),
                Column.number(printer.text("Media", "Mean")),
                Column.number(printer.text("Meta", "Goal")),
                Column.text(printer.text("Luz", "Light")),
                Column.number(printer.text("Meses de la base", "Baseline months"))));
        view.rows()
                .forEach(row -> table.add(List.of(
                        Cell.of(titles.indicator(row.indicator())),
                        Cell.of(row.count() == null ? "–" : row.count()),
                        Cell.of(Exact.rounded(row.mean())),
                        Cell.of(Exact.rounded(row.goal())),
                        lights.worded(row),
                        Cell.of(row.months()))));
        return whole(table, "");
    }

    String year() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(printer.text("Municipio", "Municipality")));
        columns.add(Column.text(printer.text("Indicador", "Indicator")));
        IntStream.rangeClosed(1, MONTHS).forEach(month -> columns.add(Column.text(Months.name(printer, month))));
        columns.add(Column.number(printer.text("Verdes", "Green")));
        Table table = new Table(columns);
        List<String> indicators = indicators();
        for (String municipality : municipalities()) {
            Map<String, List<StoplightRow>> own = series.getOrDefault(municipality, Map.of());
            for (String indicator : indicators) {
                List<StoplightRow> rows = own.getOrDefault(indicator, List.of());
                if (!rows.isEmpty()) {
                    table.add(yearOf(municipality, indicator, rows));
                }
            }
        }
        return whole(table, lights.legend());
    }

    private List<Cell> yearOf(String municipality, String indicator, List<StoplightRow> rows) {
        Map<Integer, StoplightRow> months =
                rows.stream().collect(Collectors.toMap(row -> Months.of(row.month()), Function.identity()));
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(name(municipality)));
        cells.add(Cell.of(titles.indicator(indicator)));
        for (int month = 1; month <= MONTHS; month++) {
            StoplightRow row = months.get(month);
            cells.add(row == null ? Cell.of("") : lights.lettered(row));
        }
        cells.add(Cell.of(
                rows.stream().filter(row -> row.colour().equals("green")).count()));
        return cells;
    }

    String ranking() {
        Table table = new Table(List.of(
                Column.number(printer.text("Lugar", "Place")),
                Column.text(printer.text("Municipio", "Municipality")),
                Column.number(printer.text("Verdes", "Green")),
                Column.number(printer.text("Amarillos", "Yellow")),
                Column.number(printer.text("Rojos", "Red")),
                Column.number(printer.text("Sin color", "No colour")),
                Column.number(printer.text("Puntos", "Points")),
                Column.number(printer.text("Por luz", "For each light"))));
        view.ranking()
                .forEach(row -> table.add(List.of(
                        Places.cell(row, view.ranking(), StoplightPlaceRow::place),
                        Cell.of(row.name()),
                        Cell.of(row.green()),
                        Cell.of(row.yellow()),
                        Cell.of(row.red()),
                        Cell.of(row.none()),
                        Cell.of(Exact.rounded(row.points())),
                        Cell.of(Exact.rounded(row.score())))));
        return whole(table, printer.text("Verde 1, amarillo ½, rojo 0.\n", "Green 1, yellow ½, red 0.\n"));
    }

    private String whole(Table table, String legend) {
        String heading = municipalities().size() == 1
                ? printer.text(
                        "Semáforo de %s: %s\n",
                        "Stoplight of %s: %s\n", period, name(municipalities().get(0)))
                : printer.text("Semáforo de %s\n", "Stoplight of %s\n", period);
        if (table.isEmpty()) {
            return heading + Printer.notes(view.notes());
        }
        String below = legend + lights.notes();
        return heading
                + "\n"
                + printer.draw(table)
                + (below.isEmpty() ? "" : "\n" + below)
                + Printer.notes(view.notes());
    }

    private List<Cell> standing(String municipality) {
        StoplightPlaceRow row = places.get(municipality);
        return row == null
                ? List.of(Cell.of(""), Cell.of("–  "))
                : List.of(
                        Cell.of(row.green() + "/" + (row.green() + row.yellow() + row.red())),
                        Places.cell(row, view.ranking(), StoplightPlaceRow::place));
    }

    private String name(String municipality) {
        StoplightPlaceRow row = places.get(municipality);
        return row == null ? Objects.requireNonNullElse(titles.areas().get(municipality), municipality) : row.name();
    }

    private List<String> municipalities() {
        return titles.inOrder(series.keySet());
    }

    private List<String> indicators() {
        return view.rows().stream().map(StoplightRow::indicator).distinct().toList();
    }
}
