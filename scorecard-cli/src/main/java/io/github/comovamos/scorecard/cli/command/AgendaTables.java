package io.github.comovamos.scorecard.cli.command;

import io.github.comovamos.scorecard.cli.output.Printer;
import io.github.comovamos.scorecard.cli.output.Table;
import io.github.comovamos.scorecard.cli.output.Table.Column;
import io.github.comovamos.scorecard.core.service.agenda.ActionRow;
import io.github.comovamos.scorecard.core.service.agenda.AgendaRow;
import io.github.comovamos.scorecard.core.service.agenda.AgendaView;
import io.github.comovamos.scorecard.core.service.agenda.EvaluationRow;
import io.github.comovamos.scorecard.core.service.agenda.MunicipalityRow;
import io.github.comovamos.scorecard.core.table.Cell;
import java.util.List;

/** Agendas as tables. */
final class AgendaTables {

    private AgendaTables() {}

    static String agendas(Printer printer, List<AgendaRow> rows) {
        Table table = new Table(List.of(
                Column.text("Agenda"),
                Column.number(printer.text("Versión", "Version")),
                Column.text(printer.text("Título", "Title")),
                Column.text(printer.text("Periodo", "Term")),
                Column.number(printer.text("Municipios", "Municipalities")),
                Column.number(printer.text("Ejes", "Axes")),
                Column.number(printer.text("Acciones", "Actions")),
                Column.number(printer.text("Evaluaciones", "Evaluations"))));
        rows.forEach(row -> table.add(List.of(
                Cell.of(row.agenda()),
                Cell.of(row.version() == null ? printer.text("incluida", "built in") : row.version()),
                Cell.of(row.title()),
                Cell.of(row.from() + " – " + row.to()),
                Cell.of(row.municipalities()),
                Cell.of(row.axes()),
                Cell.of(row.actions()),
                Cell.of(row.evaluations()))));
        return printer.draw(table);
    }

    static String evaluations(Printer printer, List<EvaluationRow> rows) {
        Table table = new Table(List.of(
                Column.number(printer.text("Evaluación", "Evaluation")),
                Column.text(printer.text("Desde", "From")),
                Column.text(printer.text("Hasta", "To")),
                Column.text(printer.text("Publicada", "Released")),
                Column.number(printer.text("Calificaciones", "Ratings"))));
        rows.forEach(row -> table.add(List.of(
                Cell.of(row.evaluation()),
                Cell.of(row.from()),
                Cell.of(row.to()),
                Cell.of(row.released()),
                Cell.of(row.ratings()))));
        return printer.draw(table);
    }

    static String agenda(Printer printer, AgendaView view) {
        String settings = printer.text(
                "Promedio general: %s · faltantes: %s · cobertura mínima: %s · decimales: %s (%s)\n",
                "Overall average: %s · missing: %s · minimum coverage: %s · decimals: %s (%s)\n",
                view.overall(),
                view.missing(),
                view.minimumCoverage(),
                view.decimals(),
                view.rounding());
        return String.join(
                "\n",
                agendas(printer, List.of(view.agenda())),
                settings,
                actions(printer, view.actions()),
                municipalities(printer, view.municipalities()),
                evaluations(printer, view.evaluations()));
    }

    private static String actions(Printer printer, List<ActionRow> rows) {
        Table table = new Table(List.of(
                Column.number(printer.text("Acción", "Action")),
                Column.text(printer.text("Eje", "Axis")),
                Column.number(printer.text("Peso", "Weight")),
                Column.text(printer.text("Título", "Title")),
                Column.number(printer.text("Desde ev.", "From ev.")),
                Column.text(printer.text("Regla", "Rule")),
                Column.text(printer.text("Criterio", "Criterion"))));
        rows.forEach(row -> table.add(List.of(
                Cell.of(row.action()),
                Cell.of(row.axis()),
                Cell.of(row.weight()),
                Cell.of(row.title()),
                Cell.of(row.fromEvaluation()),
                Cell.of(row.rule()),
                Cell.of(
                        row.reconstructed()
                                ? printer.text("[reconstruido] %s", "[reconstructed] %s", row.criterion())
                                : row.criterion()))));
        return printer.draw(table);
    }

    private static String municipalities(Printer printer, List<MunicipalityRow> rows) {
        Table table = new Table(List.of(
                Column.text(printer.text("Clave", "Code")),
                Column.text(printer.text("Corto", "Short")),
                Column.text(printer.text("Municipio", "Municipality")),
                Column.text(printer.text("Grupo", "Group")),
                Column.text(printer.text("Alcaldía", "Mayor"))));
        rows.forEach(row -> table.add(List.of(
                Cell.of(row.municipality()),
                Cell.of(row.shortName()),
                Cell.of(row.name()),
                Cell.of(row.group()),
                Cell.of(row.officeholders()))));
        return printer.draw(table);
    }
}
