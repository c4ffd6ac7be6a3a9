package io.github.comovamos.scorecard.core.domain.evidence;

import io.github.comovamos.scorecard.core.domain.value.Coded;
import io.github.comovamos.scorecard.core.failure.Message;

/** Which way an indicator should go. */
public enum Direction implements Coded {
    /** Less is better, as of crimes. */
    LOWER,
    /** More is better, as of police officers. */
    HIGHER,
    /** Neither, or nobody has said so yet. Where a measure needs a direction, it is taken as {@link #LOWER}. */
    NEUTRAL;

    /**
     * Reads a code such as {@code lower}.
     *
     * @throws io.github.comovamos.scorecard.core.failure.ScorecardException INVALID for any other text
     */
    public static Direction parse(String text) {
        return Coded.parse(new Message("una dirección", "a direction"), text, values());
    }
}
