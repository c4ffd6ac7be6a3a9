package io.github.comovamos.scorecard.core.service.evidence;

import io.github.comovamos.scorecard.core.domain.value.Titled;
import org.jspecify.annotations.Nullable;

/**
 * What a dataset says otherwise than an earlier one.
 *
 * @param shape figures, cases or population
 * @param name the indicator, the case, or the edition of populations
 * @param area the area
 * @param period the period; of a case, the day on which it was opened
 * @param field what was revised, such as value, goal or closed
 * @param before what the first dataset says
 * @param after what the second says
 */
public record DiffRow(
        String shape,
        String name,
        Titled area,
        String period,
        String field,
        @Nullable String before,
        @Nullable String after) {}
