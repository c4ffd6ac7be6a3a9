package io.github.comovamos.scorecard.core.domain.scoreboard;

import io.github.comovamos.scorecard.core.domain.agenda.Municipality;
import io.github.comovamos.scorecard.core.domain.value.Rank;
import io.github.comovamos.scorecard.core.domain.value.Score;
import io.github.comovamos.scorecard.core.domain.value.Subject;
import java.util.Optional;

/**
 * Where a municipality stands in one subject of an evaluation.
 *
 * @param municipality the municipality
 * @param subject an axis, an action, or the overall average
 * @param average its average there; of an action, its rating
 * @param rank its place, where it has an average
 * @param published what a source printed, if one did
 */
public record Standing(
        Municipality municipality, Subject subject, Average average, Optional<Rank> rank, Optional<Score> published) {}
