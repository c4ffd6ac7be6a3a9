package io.github.comovamos.scorecard.core.domain.scoreboard;

import io.github.comovamos.scorecard.core.domain.value.Fraction;
import java.util.Optional;

/**
 * A weighted mean, exact, with what it rests on.
 *
 * @param exact the mean, 0–10; none below the minimum coverage, or where the weights of what is rated sum to 0
 * @param coverage how much of what was asked is rated
 * @param zeros how many unrated ones were counted as 0
 */
public record Average(Optional<Fraction> exact, Coverage coverage, int zeros) {}
