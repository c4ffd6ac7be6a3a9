package io.github.comovamos.scorecard.cli.command;

import io.github.comovamos.scorecard.cli.output.Cell;
import io.github.comovamos.scorecard.cli.output.Printer;
import io.github.comovamos.scorecard.cli.output.Table;
import io.github.comovamos.scorecard.cli.output.Table.Column;
import io.github.comovamos.scorecard.core.service.view.FindingRow;
import io.github.comovamos.scorecard.core.service.view.ImportView;
import io.github.comovamos.scorecard.core.service.view.RatingRow;
import io.github.comovamos.scorecard.core.service.view.RevisionRow;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Ratings as tables. */
final class RatingTables {

    private RatingTables() {}

    static String ratings(Printer printer, List<RatingRow> rows) {
        Table table = new Table(List.of(
                Column.text(printer.text("Clave", "Code")),
                Column.text(printer.text("Municipio", "Municipality")),
                Column.number(printer.text("Acción", "Action")),
                Column.number(printer.text("Calificación", "Rating")),
                Column.text(printer.text("Estado", "Status")),
                Column.text(printer.text("Evidencia", "Evidence")),
                Column.text(printer.text("Fuente", "Source")),
                Column.text(printer.text("Nota", "Note"))));
        rows.forEach(row -> table.add(List.of(
                Cell.of(row.municipality()),
                Cell.of(row.name()),
                Cell.of(row.action()),
                Cell.scored(row.rating()),
                Cell.of(row.status()),
                line(row.evidence()),
                line(row.source()),
                line(row.note()))));
        return printer.draw(table);
    }

    static String revisions(Printer printer, List<RevisionRow> rows) {
        Table table = new Table(List.of(
                Column.text(printer.text("Clave", "Code")),
                Column.text(printer.text("Municipio", "Municipality")),
                Column.number(printer.text("Acción", "Action")),
                Column.number(printer.text("Revisión", "Revision")),
                Column.text(printer.text("Antes", "Before")),
                Column.text(printer.text("Después", "After")),
                Column.text(printer.text("Quién", "Who")),
                Column.text(printer.text("Cuándo", "When")),
                Column.text(printer.text("Por qué", "Why"))));
        rows.forEach(row -> table.add(List.of(
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

    static String findings(List<FindingRow> findings) {
        return findings.stream()
                .map(finding -> "  " + finding.place() + ": " + finding.message() + "\n")
                .collect(Collectors.joining());
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
