/**
 * Averages and places: {@link io.github.comovamos.scorecard.core.service.scoreboard.ScoreboardService} computes them
 * from the ratings as they stand, and rounds them once, for display.
 */
@NullMarked
package io.github.comovamos.scorecard.core.service.scoreboard;

import org.jspecify.annotations.NullMarked;
