package io.github.comovamos.scorecard.cli.command.evidence;

import io.github.comovamos.scorecard.cli.output.Places;
import io.github.comovamos.scorecard.cli.output.Printer;
import io.github.comovamos.scorecard.cli.output.Table;
import io.github.comovamos.scorecard.cli.output.Table.Column;
import io.github.comovamos.scorecard.core.service.measure.PulseRow;
import io.github.comovamos.scorecard.core.service.measure.PulseView;
import io.github.comovamos.scorecard.core.service.measure.ReportRow;
import io.github.comovamos.scorecard.core.service.measure.ReportsView;
import io.github.comovamos.scorecard.core.service.measure.StaffingView;
import io.github.comovamos.scorecard.core.service.measure.VettingView;
import io.github.comovamos.scorecard.core.table.Cell;
import io.github.comovamos.scorecard.core.table.Exact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Staffing, vetting, surveys and reports as tables.
 *
 * @param printer draws them
 * @param titles what areas are called
 */
record InstrumentTables(Printer printer, Titles titles) {

    String staffing(StaffingView view) {
        Table table = table(
                Column.number(printer.text("Habitantes", "Residents")),
                Column.text(printer.text("Edición", "Vintage")),
                Column.number(printer.text("Hay", "There are")),
                Column.number(printer.text("Por cada %s", "For every %s", view.per())),
                Column.number(printer.text("Se necesitan", "Needed")),
                Column.number(printer.text("Faltan", "Missing")));
        view.rows()
                .forEach(row -> table.add(cells(
                        row.municipality(),
                        known(row.population()),
                        Cell.of(row.vintage()),
                        Cell.of(Exact.rounded(row.officers())),
                        Cell.of(Exact.rounded(row.rate())),
                        known(row.needed()),
                        Cell.of(Exact.rounded(row.short_())))));
        return whole(
                printer.text(
                        "Meta: %s por cada %s habitantes\n",
                        "Target: %s for every %s residents\n", view.target(), view.per()),
                table,
                view.notes());
    }

    String vetting(VettingView view) {
        Table table = table(
                Column.number(printer.text("Evaluados", "Evaluated")),
                Column.number(printer.text("Aprobados", "Approved")),
                Column.number(printer.text("%% aprobado", "%% approved")),
                Column.number(printer.text("%% en la base", "%% at baseline")),
                Column.number(printer.text("Cambio (puntos)", "Change (points)")),
                Column.number(printer.text("No aprobados en activo", "Not approved, still active")));
        view.rows()
                .forEach(row -> table.add(cells(
                        row.municipality(),
                        known(row.evaluated()),
                        known(row.approved()),
                        Cell.of(Exact.rounded(row.share())),
                        Cell.of(Exact.rounded(row.baseline())),
                        Cell.of(Exact.change(row.change())),
                        known(row.stillActive()))));
        String compared = view.baseline() == null ? "" : printer.text(", base %s", ", baseline %s", view.baseline());
        return whole(
                printer.text(
                        "Exámenes de control de confianza, %s%s\n", "Police vetting, %s%s\n", view.month(), compared),
                table,
                view.notes());
    }

    String pulse(PulseView view) {
        String compared = view.against();
        List<Column> columns = new ArrayList<>(List.of(
                Column.text(printer.text("Respuesta", "Answer")),
                Column.number("%"),
                Column.number(printer.text("Muestra", "Sample")),
                Column.number(printer.text("Margen (puntos)", "Margin (points)"))));
        if (compared != null) {
            columns.add(Column.number(printer.text("Cambio (puntos)", "Change (points)")));
            columns.add(Column.text(printer.text("El cambio está", "The change is")));
        }
        Table table = table(columns.toArray(Column[]::new));
        for (PulseRow row : view.rows()) {
            List<Cell> cells = new ArrayList<>(List.of(
                    Cell.of(row.answer()),
                    Cell.of(Exact.rounded(row.share())),
                    known(row.sample()),
                    Cell.of(row.margin() == null ? "–" : "± " + row.margin())));
            if (compared != null) {
                cells.add(Cell.of(Exact.change(row.change())));
                cells.add(Cell.of(within(row)));
            }
            table.add(cells(row.area(), cells.toArray(Cell[]::new)));
        }
        String against = compared == null ? "" : printer.text(", contra %s", ", against %s", compared);
        return whole(printer.text("Encuesta, %s%s\n", "Survey, %s%s\n", view.period(), against), table, view.notes());
    }

    String reports(ReportsView view) {
        Table table = table(
                Column.text(printer.text("Categoría", "Category")),
                Column.number(printer.text("Cerrados", "Closed")),
                Column.number(printer.text("Abiertos", "Open")),
                Column.number(printer.text("Media (días)", "Mean (days)")),
                Column.number(printer.text("Mediana (días)", "Median (days)")),
                Column.number(printer.text("Lugar", "Place")));
        Map<String, List<ReportRow>> rivals = view.rows().stream().collect(Collectors.groupingBy(ReportRow::category));
        for (ReportRow row : view.rows()) {
            table.add(cells(
                    row.municipality(),
                    Cell.of(row.category()),
                    Cell.of(row.closed()),
                    Cell.of(row.open()),
                    Cell.of(Exact.rounded(row.meanDays())),
                    Cell.of(Exact.rounded(row.medianDays())),
                    Places.cell(row, rivals.getOrDefault(row.category(), List.of()), ReportRow::place)));
        }
        return whole(
                printer.text(
                        "Reportes ciudadanos, %s días hasta %s\n",
                        "Citizens' reports, %s days until %s\n", view.days(), view.until()),
                table,
                view.notes());
    }

    private String within(PulseRow row) {
        Boolean within = row.withinMargin();
        if (within == null) {
            return "–";
        }
        return within
                ? printer.text("dentro del margen", "within the margin")
                : printer.text("fuera del margen", "outside the margin");
    }

    private static Cell known(@Nullable Object value) {
        return Cell.of(value == null ? "–" : value);
    }

    private Table table(Column... others) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(printer.text("Clave", "Code")));
        columns.add(Column.text(printer.text("Municipio", "Municipality")));
        columns.addAll(List.of(others));
        return new Table(columns);
    }

    private List<Cell> cells(String area, Cell... others) {
        List<Cell> cells = new ArrayList<>(titles.area(area));
        cells.addAll(List.of(others));
        return cells;
    }

    private String whole(String heading, Table table, List<String> notes) {
        return heading + (table.isEmpty() ? "" : "\n" + printer.draw(table)) + Printer.notes(notes);
    }
}
