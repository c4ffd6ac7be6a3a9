package io.github.comovamos.scorecard.core.service.scoreboard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ranking: best place first, then the order of the agenda; who has no place comes last.
 *
 * @param agenda the id of the agenda
 * @param title its title
 * @param evaluation the number of the evaluation
 * @param by what places are taken of
 * @param byTitle the title of that
 * @param group the group within which places are taken, if not among all
 * @param rows the places
 * @param notes what must be said beside them
 */
public record RankingView(
        String agenda,
        String title,
        int evaluation,
        String by,
        String byTitle,
        @Nullable String group,
        List<RankingRow> rows,
        List<String> notes) {}
