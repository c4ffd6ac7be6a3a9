/**
 * From ratings to places. A {@link io.github.comovamos.scorecard.core.domain.scoreboard.Scoreboard} takes an agenda,
 * one of its evaluations and the ratings, and gives each municipality a
 * {@link io.github.comovamos.scorecard.core.domain.scoreboard.Standing} per axis and, where the agenda wants one,
 * overall: an exact {@link io.github.comovamos.scorecard.core.domain.scoreboard.Average} with its
 * {@link io.github.comovamos.scorecard.core.domain.scoreboard.Coverage}, and a
 * {@link io.github.comovamos.scorecard.core.domain.value.Rank} among the others. Places and ties are decided on
 * exact values: 1, 2, 2, 4.
 */
@NullMarked
package io.github.comovamos.scorecard.core.domain.scoreboard;

import org.jspecify.annotations.NullMarked;
