package io.github.comovamos.scorecard.core.service.scoreboard;

import org.jspecify.annotations.Nullable;

/**
 * A place.
 *
 * @param place the place, 1 the best; joint places share it
 * @param municipality the code of the municipality
 * @param name its name
 * @param group its group
 * @param by what the place is taken of: the id of an axis, {@code action:N} or {@code overall}
 * @param average the average as the agenda displays it; of an action, its rating
 * @param exact the average, exact
 * @param rated how many of the asked actions have a rating
 * @param asked how many actions were asked
 */
public record RankingRow(
        @Nullable Integer place,
        String municipality,
        String name,
        @Nullable String group,
        String by,
        @Nullable String average,
        @Nullable String exact,
        int rated,
        int asked) {}
