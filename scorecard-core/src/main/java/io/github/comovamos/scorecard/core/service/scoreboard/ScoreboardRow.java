package io.github.comovamos.scorecard.core.service.scoreboard;

import org.jspecify.annotations.Nullable;

/**
 * Where a municipality stands in one axis, or overall.
 *
 * @param municipality its code
 * @param name its name
 * @param axis the id of the axis, or {@code overall}
 * @param average the average as the agenda displays it
 * @param exact the average, exact: {@code n} or {@code n/d}
 * @param rated how many of the asked actions have a rating
 * @param asked how many actions were asked
 * @param place its place, 1 the best; joint places share it
 * @param published what a source printed
 */
public record ScoreboardRow(
        String municipality,
        String name,
        String axis,
        @Nullable String average,
        @Nullable String exact,
        int rated,
        int asked,
        @Nullable Integer place,
        @Nullable String published) {}
