package io.github.comovamos.scorecard.cli.command;

import io.github.comovamos.scorecard.cli.output.Printer;
import io.github.comovamos.scorecard.cli.output.Table;
import io.github.comovamos.scorecard.cli.output.Table.Column;
import io.github.comovamos.scorecard.core.service.compute.ComputedRow;
import io.github.comovamos.scorecard.core.service.compute.ComputedView;
import io.github.comovamos.scorecard.core.table.Cell;
import io.github.comovamos.scorecard.core.table.Exact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What rules came to, as tables: the ratings that they gave, and what they could not rate.
 *
 * @param printer draws them
 * @param view what they came to
 */
record ComputeTables(Printer printer, ComputedView view) {

    private static final String NONE = "none";

    String draw() {
        List<String> parts = new ArrayList<>();
        parts.add(heading());
        List<ComputedRow> rated =
                view.rows().stream().filter(row -> !row.result().equals(NONE)).toList();
        List<ComputedRow> unrated =
                view.rows().stream().filter(row -> row.result().equals(NONE)).toList();
        if (!rated.isEmpty()) {
            parts.add(rated(rated));
        }
        if (!unrated.isEmpty()) {
            parts.add(printer.text("Lo que las reglas no pudieron calificar:\n", "What the rules could not rate:\n")
                    + "\n"
                    + unrated(unrated));
        }
        if (!view.notes().isEmpty()) {
            parts.add(String.join("\n", view.notes()) + "\n");
        }
        return String.join("\n", parts);
    }

    private String heading() {
        return printer.text(
                "Evaluación %s: %s puestas, %s sin cambio, %s de un evaluador conservadas, %s sin calificación%s\n",
                "Evaluation %s: %s set, %s unchanged, %s of an evaluator kept, %s without a rating%s\n",
                view.evaluation(),
                view.set(),
                view.unchanged(),
                view.kept(),
                view.none(),
                view.stored() ? "" : printer.text(" (prueba: no se guardó nada)", " (dry run: nothing was stored)"));
    }

    private String rated(List<ComputedRow> rows) {
        Table table = new Table(List.of(
                Column.text(printer.text("Clave", "Code")),
                Column.text(printer.text("Municipio", "Municipality")),
                Column.number(printer.text("Acción", "Action")),
                Column.number(printer.text("Calificación", "Rating")),
                Column.text(printer.text("Resultado", "Result")),
                Column.number(printer.text("Calculada", "Computed")),
                Column.number(printer.text("Exacta", "Exact")),
                Column.text(printer.text("Regla", "Rule")),
                Column.text(printer.text("Por qué", "Why"))));
        rows.forEach(row -> table.add(List.of(
                Cell.of(row.municipality()),
                Cell.of(row.name()),
                Cell.of(row.action()),
                Cell.scored(row.rating()),
                Cell.of(result(row.result())),
                Cell.of(row.computed() == null ? "–" : row.computed()),
                Cell.of(Exact.readable(row.exact())),
                Cell.of(RatingTables.rule(printer, row.rule(), row.reconstructed())),
                Cell.of(row.reason()))));
        return printer.draw(table);
    }

    private String unrated(List<ComputedRow> rows) {
        Table table = new Table(List.of(
                Column.text(printer.text("Clave", "Code")),
                Column.text(printer.text("Municipio", "Municipality")),
                Column.number(printer.text("Acción", "Action")),
                Column.number(printer.text("Sigue en", "Stands at")),
                Column.text(printer.text("Estado", "Status")),
                Column.text(printer.text("Regla", "Rule")),
                Column.text(printer.text("Por qué", "Why"))));
        rows.forEach(row -> table.add(List.of(
                Cell.of(row.municipality()),
                Cell.of(row.name()),
                Cell.of(row.action()),
                Cell.scored(row.rating()),
                Cell.of(row.status()),
                Cell.of(RatingTables.rule(printer, row.rule(), row.reconstructed())),
                Cell.of(row.reason()))));
        return printer.draw(table);
    }

    private String result(String code) {
        Map<String, String> words = Map.of(
                "set", printer.text("puesta", "set"),
                "unchanged", printer.text("sin cambio", "unchanged"),
                "kept", printer.text("conservada", "kept"));
        return words.getOrDefault(code, code);
    }
}
