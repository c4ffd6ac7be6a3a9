package io.github.comovamos.scorecard.core.domain.rating;

import io.github.comovamos.scorecard.core.domain.value.Coded;
import io.github.comovamos.scorecard.core.failure.Message;

/** What stands beside a score, or in its place. */
public enum RatingStatus implements Coded {
    /** There is a score, and nothing more to say. */
    RATED,
    /** The information came late; stands beside a score or alone. */
    LATE,
    /** There is no information; alone. */
    NO_INFORMATION,
    /** The action does not apply to the municipality, and so is not asked; alone. */
    NOT_APPLICABLE,
    /** The municipality declined to take part; alone. */
    DECLINED;

    /**
     * Reads a code such as {@code no-information}.
     *
     * @throws io.github.comovamos.scorecard.core.failure.ScorecardException INVALID for any other text
     */
    public static RatingStatus parse(String text) {
        return Coded.parse(new Message("un estado", "a status"), text, values());
    }

    boolean standsBesideScore() {
        return this == RATED || this == LATE;
    }

    boolean standsAlone() {
        return this != RATED;
    }
}
