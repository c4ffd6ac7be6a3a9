package io.github.comovamos.scorecard.cli.command.evidence;

import io.github.comovamos.scorecard.cli.output.Printer;
import io.github.comovamos.scorecard.cli.output.Table;
import io.github.comovamos.scorecard.cli.output.Table.Column;
import io.github.comovamos.scorecard.core.service.evidence.CaseRow;
import io.github.comovamos.scorecard.core.service.evidence.DiffView;
import io.github.comovamos.scorecard.core.service.evidence.FigureRow;
import io.github.comovamos.scorecard.core.service.evidence.PopulationRow;
import io.github.comovamos.scorecard.core.table.Cell;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Records of datasets as tables.
 *
 * @param printer draws them
 * @param titles what areas are called
 */
record RecordTables(Printer printer, Titles titles) {

    String figures(List<FigureRow> rows) {
        Table table = table(
                List.of(Column.text(printer.text("Indicador", "Indicator"))),
                Column.text(printer.text("Periodo", "Period")),
                Column.number(printer.text("Valor", "Value")),
                Column.number(printer.text("Meta", "Goal")),
                Column.number(printer.text("Muestra", "Sample")),
                Column.text(printer.text("Conjunto", "Dataset")),
                Column.text(printer.text("Instrumento", "Instrument")));
        rows.forEach(row -> table.add(cells(
                List.of(row.indicator()),
                row.area(),
                row.period(),
                row.value(),
                row.goal(),
                row.sample(),
                row.dataset(),
                row.instrument())));
        return printer.draw(table);
    }

    String cases(List<CaseRow> rows) {
        Table table = table(
                List.of(Column.text(printer.text("Caso", "Case")), Column.text(printer.text("Categoría", "Category"))),
                Column.text(printer.text("Abierto", "Opened")),
                Column.text(printer.text("Cerrado", "Closed")),
                Column.text(printer.text("Resultado", "Outcome")),
                Column.text(printer.text("Responsable", "Responsible")),
                Column.text(printer.text("Conjunto", "Dataset")));
        rows.forEach(row -> table.add(cells(
                List.of(row.case_(), row.category()),
                row.area(),
                row.opened(),
                row.closed(),
                row.outcome(),
                row.responsible(),
                row.dataset())));
        return printer.draw(table);
    }

    String populations(List<PopulationRow> rows) {
        Table table = table(
                List.of(),
                Column.number(printer.text("Año", "Year")),
                Column.text(printer.text("Edición", "Vintage")),
                Column.number(printer.text("Habitantes", "Residents")),
                Column.text(printer.text("Conjunto", "Dataset")));
        rows.forEach(row ->
                table.add(cells(List.of(), row.area(), row.year(), row.vintage(), row.residents(), row.dataset())));
        return printer.draw(table);
    }

    String diff(DiffView view) {
        Table table = table(
                List.of(Column.text(printer.text("Qué", "What"))),
                Column.text(printer.text("Periodo", "Period")),
                Column.text(printer.text("Campo", "Field")),
                Column.number(printer.text("Antes", "Before")),
                Column.number(printer.text("Después", "After")));
        view.rows()
                .forEach(row -> table.add(
                        cells(List.of(row.name()), row.area(), row.period(), row.field(), row.before(), row.after())));
        String more = view.revisions() > view.rows().size()
                ? printer.text(
                        " (se muestran las primeras %s)",
                        " (the first %s are shown)", view.rows().size())
                : "";
        return (view.rows().isEmpty() ? "" : printer.draw(table) + "\n")
                + printer.text(
                        "En ambos: %s · solo en %s: %s · solo en %s: %s · revisiones: %s%s\n",
                        "In both: %s · only in %s: %s · only in %s: %s · revisions: %s%s\n",
                        view.common(),
                        view.before(),
                        view.onlyBefore(),
                        view.after(),
                        view.onlyAfter(),
                        view.revisions(),
                        more);
    }

    /** A table whose rows speak of an area: some columns, the code and the name of the area, and the others. */
    private Table table(List<Column> first, Column... others) {
        List<Column> columns = new ArrayList<>(first);
        columns.add(Column.text(printer.text("Clave", "Code")));
        columns.add(Column.text(printer.text("Área", "Area")));
        columns.addAll(List.of(others));
        return new Table(columns);
    }

    private List<Cell> cells(List<String> first, String area, @Nullable Object... others) {
        List<Cell> cells = new ArrayList<>();
        first.forEach(text -> cells.add(Cell.of(text)));
        cells.addAll(titles.area(area));
        for (Object other : others) {
            cells.add(Cell.of(other));
        }
        return cells;
    }
}
