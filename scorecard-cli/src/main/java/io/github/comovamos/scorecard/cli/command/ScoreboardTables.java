package io.github.comovamos.scorecard.cli.command;

import io.github.comovamos.scorecard.cli.output.Printer;
import io.github.comovamos.scorecard.core.service.agenda.ActionRow;
import io.github.comovamos.scorecard.core.service.agenda.AxisRow;
import io.github.comovamos.scorecard.core.service.rating.RatingRow;
import io.github.comovamos.scorecard.core.service.scoreboard.ScoreboardRow;
import io.github.comovamos.scorecard.core.service.scoreboard.ScoreboardSheet;
import io.github.comovamos.scorecard.core.service.scoreboard.ScoreboardView;
import io.github.comovamos.scorecard.core.table.Cell;
import io.github.comovamos.scorecard.core.table.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A scoreboard as tables: for each axis the ratings, the average beside the printed one, and the place. */
final class ScoreboardTables {

    private final Printer printer;
    private final ScoreboardSheet sheet;
    private final Map<String, RatingRow> ratings;

    ScoreboardTables(Printer printer, ScoreboardSheet sheet) {
        this.printer = printer;
        this.sheet = sheet;
        this.ratings = sheet.ratings().stream()
                .collect(Collectors.toMap(row -> key(row.municipality(), row.action()), Function.identity()));
    }

    String draw() {
        ScoreboardView board = sheet.scoreboard();
        List<String> parts = new ArrayList<>();
        parts.add(heading(board));
        List<String> unrated = new ArrayList<>();
        for (AxisRow axis : sheet.axes()) {
            List<ScoreboardRow> rows = board.rows().stream()
                    .filter(row -> row.axis().equals(axis.axis()))
                    .toList();
            if (rows.stream().anyMatch(row -> row.rated() > 0 || row.published() != null) || isMarked(axis)) {
                parts.add(axis(axis, rows));
            } else {
                unrated.add(axis.title());
            }
        }
        if (!unrated.isEmpty()) {
            parts.add(printer.text("Sin calificaciones: %s.\n", "Without ratings: %s.\n", String.join(", ", unrated)));
        }
        board.notes().forEach(note -> parts.add(note + "\n"));
        return String.join("\n", parts);
    }

    /** Who declined, or gave no information, is shown although there is no rating. */
    private boolean isMarked(AxisRow axis) {
        return actions(axis).stream()
                .anyMatch(action -> sheet.ratings().stream().anyMatch(rating -> rating.action() == action.action()));
    }

    private List<ActionRow> actions(AxisRow axis) {
        return sheet.actions().stream()
                .filter(action -> action.axis().equals(axis.axis()))
                .toList();
    }

    private String heading(ScoreboardView board) {
        String released =
                board.released() == null ? "" : printer.text(", publicada el %s", ", released on %s", board.released());
        return printer.text(
                "%s\nEvaluación %s, %s a %s%s\n",
                "%s\nEvaluation %s, %s to %s%s\n",
                board.title(),
                board.evaluation(),
                board.from(),
                board.to(),
                released);
    }

    private String axis(AxisRow axis, List<ScoreboardRow> rows) {
        List<ActionRow> actions = actions(axis);
        Table<ScoreboardRow> table = Table.of(ScoreboardRow.class)
                .text("Municipio", "Municipality", ScoreboardRow::name)
                .each(actions, this::withRatings)
                .score("Promedio", "Average", ScoreboardRow::average)
                .exact("Exacto", "Exact", ScoreboardRow::exact)
                .number("Impreso", "Printed", ScoreboardTables::printed)
                .ifAny()
                .place("Lugar", "Place", ScoreboardRow::place)
                .number("Calificadas", "Rated", row -> row.rated() + "/" + row.asked());
        String legend = actions.stream()
                .map(action -> heading(action) + " " + action.title())
                .collect(Collectors.joining(" · "));
        return axis.title() + "\n\n" + printer.draw(table, rows) + (legend.isEmpty() ? "" : "\n" + legend + "\n");
    }

    private Table<ScoreboardRow> withRatings(Table<ScoreboardRow> table, ActionRow action) {
        return table.number(heading(action), heading(action), row -> rating(row.municipality(), action.action()));
    }

    private static String heading(ActionRow action) {
        return "A" + action.action();
    }

    private Cell rating(String municipality, int action) {
        RatingRow rating = ratings.get(key(municipality, action));
        if (rating == null || rating.status() == null) {
            return Cell.of("–");
        }
        return rating.rating() == null ? Cell.of(rating.status()) : Cell.scored(rating.rating());
    }

    private static @Nullable String printed(ScoreboardRow row) {
        String published = row.published();
        if (published == null) {
            return null;
        }
        String average = row.average();
        boolean differs = average != null && new BigDecimal(average).compareTo(new BigDecimal(published)) != 0;
        return differs ? "≠ " + published : published;
    }

    private static String key(String municipality, int action) {
        return municipality + "/" + action;
    }
}
