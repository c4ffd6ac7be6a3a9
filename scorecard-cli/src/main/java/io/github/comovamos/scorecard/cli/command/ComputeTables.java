package io.github.comovamos.scorecard.cli.command;

import io.github.comovamos.scorecard.cli.output.Printer;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.service.compute.ComputedRow;
import io.github.comovamos.scorecard.core.service.compute.ComputedView;
import io.github.comovamos.scorecard.core.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What rules came to, as tables: the ratings that they gave, and what they could not rate. */
final class ComputeTables {

    private static final String NONE = "none";

    private static final Map<String, Message> RESULTS = Map.of(
            "set", new Message("puesta", "set"),
            "unchanged", new Message("sin cambio", "unchanged"),
            "kept", new Message("conservada", "kept"));

    private static final Table<ComputedRow> CELLS = Table.of(ComputedRow.class)
            .text("Clave", "Code", ComputedRow::municipality)
            .text("Municipio", "Municipality", ComputedRow::name)
            .number("Acción", "Action", ComputedRow::action);

    private static final Table<ComputedRow> REASONS = Table.of(ComputedRow.class)
            .text("Regla", "Rule", row -> RatingTables.rule(row.rule(), row.reconstructed()))
            .text("Por qué", "Why", ComputedRow::reason);

    private static final Table<ComputedRow> RATED = CELLS.score("Calificación", "Rating", ComputedRow::rating)
            .text("Resultado", "Result", ComputeTables::result)
            .number("Calculada", "Computed", ComputedRow::computed)
            .orDash()
            .exact("Exacta", "Exact", ComputedRow::exact)
            .and(REASONS);

    private static final Table<ComputedRow> UNRATED = CELLS.score("Sigue en", "Stands at", ComputedRow::rating)
            .text("Estado", "Status", ComputedRow::status)
            .and(REASONS);

    private ComputeTables() {}

    static String draw(Printer printer, ComputedView view) {
        Map<Boolean, List<ComputedRow>> rows = view.rows().stream()
                .collect(Collectors.partitioningBy(row -> row.result().equals(NONE)));
        List<ComputedRow> rated = rows.getOrDefault(false, List.of());
        List<ComputedRow> unrated = rows.getOrDefault(true, List.of());
        List<String> parts = new ArrayList<>();
        parts.add(heading(printer, view));
        if (!rated.isEmpty()) {
            parts.add(printer.draw(RATED, rated));
        }
        if (!unrated.isEmpty()) {
            parts.add(printer.text("Lo que las reglas no pudieron calificar:\n", "What the rules could not rate:\n"));
            parts.add(printer.draw(UNRATED, unrated));
        }
        return String.join("\n", parts) + Printer.notes(view.notes());
    }

    private static String heading(Printer printer, ComputedView view) {
        return printer.text(
                "Evaluación %s: %s puestas, %s sin cambio, %s de un evaluador conservadas, %s sin calificación%s\n",
                "Evaluation %s: %s set, %s unchanged, %s of an evaluator kept, %s without a rating%s\n",
                view.evaluation(),
                view.set(),
                view.unchanged(),
                view.kept(),
                view.none(),
                Printer.whetherStored(view.stored()));
    }

    private static Object result(ComputedRow row) {
        Message words = RESULTS.get(row.result());
        return words == null ? row.result() : words;
    }
}
