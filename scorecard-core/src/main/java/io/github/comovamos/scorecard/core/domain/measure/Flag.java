package io.github.comovamos.scorecard.core.domain.measure;

import io.github.comovamos.scorecard.core.domain.value.Coded;

/** What must be known of a light beside its colour. */
public enum Flag implements Coded {
    /** Nobody has counted the month, or has not said so yet. */
    NO_COUNT,
    /** No month of the baseline was counted. */
    NO_BASELINE,
    /** Fewer months of the baseline were counted than are asked for. */
    FEW_MONTHS,
    /** Some months of the baseline were not counted; the mean is of the others. */
    GAPS,
    /** Nothing was counted in the whole baseline: any count is more. */
    ZERO_MEAN,
    /** The mean is so small that the colour is mostly chance. */
    SMALL_NUMBERS,
    /** Some months were counted by another method only; they were left out. */
    OTHER_INSTRUMENT
}
