package io.github.comovamos.scorecard.core.domain.value;

import io.github.comovamos.scorecard.core.failure.Message;
import java.math.BigDecimal;

/**
 * How much an action or an axis counts: a decimal from 0 to 1,000,000 with at most 6 decimals. Only proportions
 * matter; a weight of 0 is shown but never counts.
 *
 * @param value the decimal, without trailing zeros
 */
public record Weight(BigDecimal value) {

    /** The weight of one. */
    public static final Weight ONE = new Weight(BigDecimal.ONE);

    /**
     * @throws io.github.comovamos.scorecard.core.failure.ScorecardException INVALID outside 0–1,000,000 or with
     *     more than 6 decimals
     */
    public Weight {
        value = Form.WEIGHT.check(value, value.toString());
    }

    /**
     * Reads a weight such as {@code 0.25}.
     *
     * @throws io.github.comovamos.scorecard.core.failure.ScorecardException INVALID for any other text
     */
    public static Weight parse(String text) {
        return new Weight(Form.WEIGHT.parse(text));
    }

    /** The plain decimal. */
    @Override
    public String toString() {
        return value.toPlainString();
    }

    private static final class Form {
        static final Decimals WEIGHT = new Decimals(new Message("un peso", "a weight"), new BigDecimal(1_000_000), 6);
    }
}
