package io.github.comovamos.scorecard.cli.command.evidence;

import io.github.comovamos.scorecard.cli.output.Printer;
import io.github.comovamos.scorecard.core.domain.programme.Objectives;
import io.github.comovamos.scorecard.core.domain.programme.Objectives.Row;
import io.github.comovamos.scorecard.core.domain.value.Titled;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.service.instrument.InstrumentView;
import io.github.comovamos.scorecard.core.table.Cell;
import io.github.comovamos.scorecard.core.table.Exact;
import io.github.comovamos.scorecard.core.table.Table;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The percentage of the objective drawn as the Mesa printed it: figure, goal and percentage, month by month. */
final class ObjectivesDrawing extends InstrumentDrawing {

    private static final int PERCENT_A_POINT = 10;

    private final List<Row> rows;

    ObjectivesDrawing(Printer printer, InstrumentView<?> view) {
        super(printer, view);
        this.rows = view.rows().stream().map(Row.class::cast).toList();
    }

    /**
     * A line of the table.
     *
     * @param indicator what the indicator is called; nothing on the lines that follow its first
     * @param what what the line shows
     * @param cells a cell for each period that has one
     */
    private record Line(String indicator, Message what, Map<String, Cell> cells) {}

    private static final Table<Line> TABLE = Table.of(Line.class)
            .text("Indicador", "Indicator", Line::indicator)
            .text("", "", Line::what)
            .each(
                    List.of(Month.values()),
                    (table, month) -> table.number(
                            Months.name(month), line -> line.cells().get(month.name())))
            .number("Total", "Total", line -> line.cells().get(Objectives.TOTAL));

    @Override
    String rows() {
        String tables = grouped(rows, Row::municipality).entrySet().stream()
                .map(own -> "\n" + heading(own.getKey()) + "\n\n" + printer().draw(TABLE, lines(own.getValue())))
                .collect(Collectors.joining());
        return heading() + tables + Printer.notes(view().notes());
    }

    private static String heading(Titled municipality) {
        return municipality.title() == null
                ? municipality.code()
                : municipality.title() + " (" + municipality.code() + ")";
    }

    private static List<Line> lines(List<Row> rows) {
        List<Line> lines = new ArrayList<>();
        grouped(rows, Row::indicator).forEach((indicator, own) -> {
            lines.add(line(
                    indicator.titleOrCode(),
                    new Message("Actual", "Current"),
                    own,
                    row -> Cell.of(Exact.rounded(row.current()))));
            lines.add(line("", new Message("Meta", "Goal"), own, row -> Cell.of(Exact.rounded(row.goal()))));
            lines.add(line("", new Message("%", "%"), own, ObjectivesDrawing::percent));
        });
        return lines;
    }

    private static Line line(String indicator, Message what, List<Row> rows, Function<Row, Cell> cell) {
        Map<String, Cell> cells = new HashMap<>();
        rows.forEach(row -> cells.put(column(row), cell.apply(row)));
        return new Line(indicator, what, cells);
    }

    private static String column(Row row) {
        return row.period().equals(Objectives.TOTAL)
                ? Objectives.TOTAL
                : YearMonth.parse(row.period()).getMonth().name();
    }

    private static Cell percent(Row row) {
        Integer percent = row.percent();
        return percent == null ? Cell.of("–") : Cell.heated(percent.toString(), percent / PERCENT_A_POINT);
    }

    private static <K> Map<K, List<Row>> grouped(List<Row> rows, Function<Row, K> key) {
        return rows.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }
}
