package io.github.comovamos.scorecard.cli.command.evidence;

import io.github.comovamos.scorecard.cli.option.EvidenceOptions;
import io.github.comovamos.scorecard.cli.option.GlobalOptions;
import io.github.comovamos.scorecard.cli.output.Printer;
import io.github.comovamos.scorecard.cli.output.Table;
import io.github.comovamos.scorecard.cli.output.Table.Column;
import io.github.comovamos.scorecard.core.service.Services;
import io.github.comovamos.scorecard.core.service.measure.ObjectiveRow;
import io.github.comovamos.scorecard.core.service.measure.ObjectivesView;
import io.github.comovamos.scorecard.core.table.Cell;
import io.github.comovamos.scorecard.core.table.Exact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the percentage of the objective through a year. */
@Command(name = "objectives")
public final class ObjectivesCommand implements Runnable {

    private static final String TOTAL = "TOTAL";
    private static final int MONTHS = 12;
    private static final int PERCENT_A_POINT = 10;

    private final GlobalOptions options;

    @Option(names = "--year", required = true, paramLabel = "${bundle:label.year}")
    private String year = "";

    @Option(names = "--dataset", paramLabel = "${bundle:label.dataset}")
    private Optional<String> dataset = Optional.empty();

    @Mixin
    private final EvidenceOptions evidence = new EvidenceOptions();

    /** The command with the options that all share. */
    public ObjectivesCommand(GlobalOptions options) {
        this.options = options;
    }

    @Override
    public void run() {
        Printer printer = options.printer();
        try (Services services = options.open()) {
            ObjectivesView view =
                    services.instruments().objectives(evidence.scope(options), year, dataset, options.language());
            printer.print(
                    view, ObjectiveRow.class, view.rows(), () -> tables(printer, view, Titles.of(services, options)));
        }
    }

    private static String tables(Printer printer, ObjectivesView view, Titles titles) {
        String heading = printer.text(
                "Porcentaje del objetivo en %s: min(100, meta ÷ actual × 100); el total, sobre las sumas de los meses\n",
                "Percentage of the objective in %s: min(100, goal ÷ current × 100); the total, on the sums of the"
                        + " months\n",
                view.year());
        Map<String, List<ObjectiveRow>> municipalities = grouped(view.rows(), ObjectiveRow::municipality);
        String tables = municipalities.entrySet().stream()
                .map(entry -> "\n" + titles.heading(entry.getKey()) + "\n\n" + table(printer, entry.getValue(), titles))
                .collect(Collectors.joining());
        return heading + tables + Printer.notes(view.notes());
    }

    /** As the Mesa printed it: for each indicator the figure, the goal and the percentage, month by month. */
    private static String table(Printer printer, List<ObjectiveRow> rows, Titles titles) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(printer.text("Indicador", "Indicator")));
        columns.add(Column.text(""));
        for (int month = 1; month <= MONTHS; month++) {
            columns.add(Column.number(Months.name(printer, month)));
        }
        columns.add(Column.number(printer.text("Total", "Total")));
        Table table = new Table(columns);
        grouped(rows, ObjectiveRow::indicator).forEach((indicator, own) -> {
            table.add(line(
                    titles.indicator(indicator),
                    printer.text("Actual", "Current"),
                    own,
                    row -> Cell.of(Exact.rounded(row.current()))));
            table.add(line("", printer.text("Meta", "Goal"), own, row -> Cell.of(Exact.rounded(row.goal()))));
            table.add(line("", "%", own, ObjectivesCommand::percent));
        });
        return printer.draw(table);
    }

    private static List<Cell> line(
            String indicator, String what, List<ObjectiveRow> rows, Function<ObjectiveRow, Cell> cell) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (int month = 1; month <= MONTHS; month++) {
            cells.put(Integer.toString(month), Cell.of(""));
        }
        cells.put(TOTAL, Cell.of(""));
        rows.forEach(row -> cells.replace(
                row.period().equals(TOTAL) ? TOTAL : Integer.toString(Months.of(row.period())), cell.apply(row)));
        List<Cell> line = new ArrayList<>(List.of(Cell.of(indicator), Cell.of(what)));
        line.addAll(cells.values());
        return line;
    }

    private static Cell percent(ObjectiveRow row) {
        Integer percent = row.percent();
        return percent == null ? Cell.of("–") : Cell.heated(percent.toString(), percent / PERCENT_A_POINT);
    }

    private static Map<String, List<ObjectiveRow>> grouped(
            List<ObjectiveRow> rows, Function<ObjectiveRow, String> key) {
        return rows.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }
}
