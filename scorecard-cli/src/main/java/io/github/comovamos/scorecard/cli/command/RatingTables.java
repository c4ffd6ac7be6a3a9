package io.github.comovamos.scorecard.cli.command;

import io.github.comovamos.scorecard.cli.output.Printer;
import io.github.comovamos.scorecard.cli.output.Table;
import io.github.comovamos.scorecard.cli.output.Table.Column;
import io.github.comovamos.scorecard.core.service.rating.ImportView;
import io.github.comovamos.scorecard.core.service.rating.RatingRow;
import io.github.comovamos.scorecard.core.service.rating.RevisionRow;
import io.github.comovamos.scorecard.core.table.Cell;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ratings as tables. */
final class RatingTables {

    private RatingTables() {}

    static String ratings(Printer printer, List<RatingRow> rows) {
        boolean computed = rows.stream().anyMatch(row -> row.computed() != null);
        List<Column> columns = new ArrayList<>(List.of(
                Column.text(printer.text("Clave", "Code")),
                Column.text(printer.text("Municipio", "Municipality")),
                Column.number(printer.text("Acción", "Action")),
                Column.number(printer.text("Calificación", "Rating")),
                Column.text(printer.text("Estado", "Status")),
                Column.text(printer.text("Evidencia", "Evidence")),
                Column.text(printer.text("Fuente", "Source")),
                Column.text(printer.text("Nota", "Note")),
                Column.text(printer.text("Regla", "Rule"))));
        if (computed) {
            columns.add(Column.number(printer.text("Calculada", "Computed")));
        }
        Table table = new Table(columns);
        rows.forEach(row -> table.add(withComputed(
                computed,
                row.computed(),
                Cell.of(row.municipality()),
                Cell.of(row.name()),
                Cell.of(row.action()),
                Cell.scored(row.rating()),
                Cell.of(row.status()),
                line(row.evidence()),
                line(row.source()),
                line(row.note()),
                Cell.of(rule(printer, row.rule(), row.reconstructed())))));
        return printer.draw(table);
    }

    static String revisions(Printer printer, List<RevisionRow> rows) {
        boolean computed = rows.stream().anyMatch(row -> row.computed() != null);
        List<Column> columns = new ArrayList<>(List.of(
                Column.text(printer.text("Clave", "Code")),
                Column.text(printer.text("Municipio", "Municipality")),
                Column.number(printer.text("Acción", "Action")),
                Column.number(printer.text("Revisión", "Revision")),
                Column.text(printer.text("Antes", "Before")),
                Column.text(printer.text("Después", "After")),
                Column.text(printer.text("Quién", "Who")),
                Column.text(printer.text("Cuándo", "When")),
                Column.text(printer.text("Por qué", "Why"))));
        if (computed) {
            columns.add(Column.number(printer.text("Calculada", "Computed")));
        }
        Table table = new Table(columns);
        rows.forEach(row -> table.add(withComputed(
                computed,
                row.computed(),
                Cell.of(row.municipality()),
                Cell.of(row.name()),
                Cell.of(row.action()),
                Cell.of(row.revision()),
                Cell.of(row.beforeStatus() == null ? "–" : mark(row.before(), row.beforeStatus())),
                Cell.of(mark(row.rating(), row.status())),
                Cell.of(row.who()),
                Cell.of(row.when()),
                line(row.why()))));
        return printer.draw(table);
    }

    /** A rule by its name, marked where its criterion is our own reading. */
    static String rule(Printer printer, String rule, boolean reconstructed) {
        return reconstructed ? printer.text("%s [reconstruida]", "%s [reconstructed]", rule) : rule;
    }

    /** What a rule gave stands beside what an evaluator said, in tables that have any of it. */
    private static List<Cell> withComputed(boolean shown, @Nullable String computed, Cell... others) {
        List<Cell> cells = new ArrayList<>(List.of(others));
        if (shown) {
            cells.add(Cell.of(computed == null ? "–" : computed));
        }
        return cells;
    }

    static String imported(Printer printer, ImportView view) {
        return printer.text(
                "Evaluación %s: %s nuevas, %s cambiadas, %s sin cambio, %s rechazadas%s\n",
                "Evaluation %s: %s new, %s changed, %s unchanged, %s refused%s\n",
                view.evaluation(),
                view.added(),
                view.changed(),
                view.unchanged(),
                view.refused(),
                view.stored() ? "" : printer.text(" (prueba: no se guardó nada)", " (dry run: nothing was stored)"));
    }

    private static String mark(@Nullable String score, String status) {
        if (score == null) {
            return status;
        }
        return status.equals("rated") ? score : score + " (" + status + ")";
    }

    private static Cell line(@Nullable String text) {
        return Cell.of(text == null ? "" : text.replaceAll("\\s+", " "));
    }
}
