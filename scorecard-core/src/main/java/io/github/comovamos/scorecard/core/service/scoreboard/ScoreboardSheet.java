package io.github.comovamos.scorecard.core.service.scoreboard;

import io.github.comovamos.scorecard.core.service.agenda.ActionRow;
import io.github.comovamos.scorecard.core.service.agenda.AxisRow;
import io.github.comovamos.scorecard.core.service.rating.RatingRow;
import java.util.List;

/**
 * A scoreboard with what it was made from, read at one moment.
 *
 * @param scoreboard the scoreboard
 * @param axes the axes, in the order of the agenda
 * @param actions the actions that were asked, in the order of the agenda
 * @param ratings the ratings
 */
public record ScoreboardSheet(
        ScoreboardView scoreboard, List<AxisRow> axes, List<ActionRow> actions, List<RatingRow> ratings) {}
