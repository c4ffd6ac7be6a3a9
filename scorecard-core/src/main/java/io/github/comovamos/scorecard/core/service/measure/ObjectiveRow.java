package io.github.comovamos.scorecard.core.service.measure;

import org.jspecify.annotations.Nullable;

/**
 * A figure beside its goal.
 *
 * @param municipality the code of the area
 * @param indicator the code of the indicator
 * @param period a month, or TOTAL for the sums of the months
 * @param current the figure
 * @param goal the goal
 * @param percent the percentage of the objective, whole, half-up
 * @param exact the percentage, exact
 */
public record ObjectiveRow(
        String municipality,
        String indicator,
        String period,
        @Nullable String current,
        @Nullable String goal,
        @Nullable Integer percent,
        @Nullable String exact) {}
