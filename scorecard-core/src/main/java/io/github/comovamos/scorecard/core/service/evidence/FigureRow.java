package io.github.comovamos.scorecard.core.service.evidence;

import io.github.comovamos.scorecard.core.domain.value.Titled;
import org.jspecify.annotations.Nullable;

/**
 * A figure in effect, or in one dataset.
 *
 * @param indicator the code of the indicator
 * @param area the area
 * @param period a year, a month or a day
 * @param value how much; none where only a goal is known
 * @param goal how much it should be
 * @param sample how many were asked, where it is a survey's
 * @param dataset the dataset that says so
 * @param instrument how it was counted, where that was said
 */
public record FigureRow(
        String indicator,
        Titled area,
        String period,
        @Nullable String value,
        @Nullable String goal,
        @Nullable Integer sample,
        String dataset,
        @Nullable String instrument) {}
