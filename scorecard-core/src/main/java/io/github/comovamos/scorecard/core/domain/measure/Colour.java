package io.github.comovamos.scorecard.core.domain.measure;

import io.github.comovamos.scorecard.core.domain.value.Coded;

/** A light. */
public enum Colour implements Coded {
    /** At or below the goal. */
    GREEN,
    /** Below the mean or at it, but not as far as the goal. */
    YELLOW,
    /** Above the mean. */
    RED,
    /** There is no count, or not enough to compare it with. */
    NONE
}
