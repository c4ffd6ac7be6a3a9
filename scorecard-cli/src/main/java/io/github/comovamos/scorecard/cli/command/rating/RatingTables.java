package io.github.comovamos.scorecard.cli.command.rating;

import io.github.comovamos.scorecard.cli.output.Printer;
import io.github.comovamos.scorecard.core.failure.Count;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.service.rating.ImportView;
import io.github.comovamos.scorecard.core.service.rating.RatingRow;
import io.github.comovamos.scorecard.core.service.rating.RevisionRow;
import io.github.comovamos.scorecard.core.table.Table;
import org.jspecify.annotations.Nullable;

/** Ratings as tables. What a rule gave stands beside what an evaluator said, in tables that have any of it. */
final class RatingTables {

    static final Table<RatingRow> RATINGS = Table.of(RatingRow.class)
            .text("Clave", "Code", RatingRow::municipality)
            .text("Municipio", "Municipality", RatingRow::name)
            .number("Acción", "Action", RatingRow::action)
            .score("Calificación", "Rating", RatingRow::rating)
            .text("Estado", "Status", RatingRow::status)
            .line("Evidencia", "Evidence", RatingRow::evidence)
            .line("Fuente", "Source", RatingRow::source)
            .line("Nota", "Note", RatingRow::note)
            .text("Regla", "Rule", row -> rule(row.rule(), row.reconstructed()))
            .number("Calculada", "Computed", RatingRow::computed)
            .orDash()
            .ifAny();

    static final Table<RevisionRow> REVISIONS = Table.of(RevisionRow.class)
            .text("Clave", "Code", RevisionRow::municipality)
            .text("Municipio", "Municipality", RevisionRow::name)
            .number("Acción", "Action", RevisionRow::action)
            .number("Revisión", "Revision", RevisionRow::revision)
            .text("Antes", "Before", row -> mark(row.before(), row.beforeStatus()))
            .orDash()
            .text("Después", "After", row -> mark(row.rating(), row.status()))
            .text("Quién", "Who", RevisionRow::who)
            .text("Cuándo", "When", RevisionRow::when)
            .line("Por qué", "Why", RevisionRow::why)
            .number("Calculada", "Computed", RevisionRow::computed)
            .orDash()
            .ifAny();

    private RatingTables() {}

    static String imported(Printer printer, ImportView view) {
        return printer.text(
                        "Evaluación %s: %s, %s, %s sin cambio, %s%s\n",
                        "Evaluation %s: %s, %s, %s unchanged, %s%s\n",
                        view.evaluation(),
                        Count.of(view.added(), new Message("nueva", "new"), new Message("nuevas", "new")),
                        Count.of(
                                view.changed(),
                                new Message("cambiada", "changed"),
                                new Message("cambiadas", "changed")),
                        view.unchanged(),
                        Count.of(
                                view.refused(),
                                new Message("rechazada", "refused"),
                                new Message("rechazadas", "refused")),
                        Printer.whetherStored(view.stored()))
                + Printer.notes(view.notes());
    }

    /** A rule by its name, marked where its criterion is our own reading. */
    static Object rule(String rule, boolean reconstructed) {
        return reconstructed ? Message.of("%s [reconstruida]", "%s [reconstructed]", rule) : rule;
    }

    private static @Nullable String mark(@Nullable String score, @Nullable String status) {
        if (score == null || status == null) {
            return status;
        }
        return status.equals("rated") ? score : score + " (" + status + ")";
    }
}
