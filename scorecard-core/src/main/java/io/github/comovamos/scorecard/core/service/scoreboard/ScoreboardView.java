package io.github.comovamos.scorecard.core.service.scoreboard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The scoreboard of an evaluation.
 *
 * @param agenda the id of the agenda
 * @param title its title
 * @param evaluation the number of the evaluation
 * @param from its first month
 * @param to its last month
 * @param released when it was released
 * @param rows every standing, municipality by municipality, in the order of the agenda
 * @param notes what must be said beside the figures
 */
public record ScoreboardView(
        String agenda,
        String title,
        int evaluation,
        String from,
        String to,
        @Nullable String released,
        List<ScoreboardRow> rows,
        List<String> notes) {}
