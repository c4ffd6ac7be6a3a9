package io.github.comovamos.scorecard.core.domain.scoring;

import io.github.comovamos.scorecard.core.domain.value.Coded;

/** What an average does with an action that was asked but not rated. */
public enum MissingPolicy implements Coded {
    /** It drops out, with its weight. */
    LEFT_OUT,
    /** It counts as 0, and every output says how many were so counted. */
    ZERO
}
