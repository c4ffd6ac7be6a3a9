package io.github.comovamos.scorecard.core.domain.evidence;

import io.github.comovamos.scorecard.core.domain.value.Coded;
import io.github.comovamos.scorecard.core.failure.Message;

/** How often an indicator is measured. */
public enum Cadence implements Coded {
    /** Every month. */
    MONTHLY,
    /** Every two months. */
    BIMONTHLY,
    /** Every quarter of a year. */
    QUARTERLY,
    /** Every year. */
    YEARLY,
    /** Whenever somebody measures it. */
    IRREGULAR;

    /**
     * Reads a code such as {@code monthly}.
     *
     * @throws io.github.comovamos.scorecard.core.failure.ScorecardException INVALID for any other text
     */
    public static Cadence parse(String text) {
        return Coded.parse(new Message("una periodicidad", "a cadence"), text, values());
    }
}
