package io.github.comovamos.scorecard.core.domain.evidence;

import io.github.comovamos.scorecard.core.domain.value.Coded;

/** What a dataset holds. */
public enum Shape implements Coded {
    /** Figures, and goals beside them. */
    FIGURES,
    /** Cases. */
    CASES,
    /** Populations. */
    POPULATION
}
