package io.github.comovamos.scorecard.core.domain.scoring;

import io.github.comovamos.scorecard.core.domain.value.Coded;

/** Whether there is an overall average, and of what. */
public enum OverallMode implements Coded {
    /** There is none: averages stop at the axes. */
    NONE,
    /** The mean over all actions, by their weights. */
    ACTIONS,
    /** The mean of the axis averages, by the weights of the axes. */
    AXES
}
