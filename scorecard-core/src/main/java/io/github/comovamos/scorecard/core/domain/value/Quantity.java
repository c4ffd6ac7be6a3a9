package io.github.comovamos.scorecard.core.domain.value;

import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.math.BigDecimal;

/**
 * What was counted or measured: a decimal from 0 to 1,000,000,000,000,000 with at most 6 decimals, without rounding.
 * A negative number is never a count; in files it usually stands for "unknown", and is refused.
 *
 * @param value the number, without trailing zeros
 */
public record Quantity(BigDecimal value) implements Comparable<Quantity> {

    /** Nothing was counted; not the same as not knowing. */
    public static final Quantity ZERO = new Quantity(BigDecimal.ZERO);

    /** @throws ScorecardException INVALID for numbers out of range */
    public Quantity {
        value = Form.QUANTITY.check(value, value.toPlainString());
    }

    /** A whole number. */
    public static Quantity of(long value) {
        return new Quantity(BigDecimal.valueOf(value));
    }

    /**
     * Reads a plain decimal.
     *
     * @throws ScorecardException INVALID for any other text
     */
    public static Quantity parse(String text) {
        return new Quantity(Form.QUANTITY.parse(text));
    }

    /** The number as a fraction. */
    public Fraction toFraction() {
        return Fraction.from(value);
    }

    @Override
    public int compareTo(Quantity other) {
        return value.compareTo(other.value);
    }

    /** The plain decimal. */
    @Override
    public String toString() {
        return value.toPlainString();
    }

    /** Apart, so that it is there before {@link #ZERO} is made. */
    private static final class Form {
        private static final int DIGITS = 15;
        static final Decimals QUANTITY =
                new Decimals(new Message("una cantidad", "a quantity"), BigDecimal.TEN.pow(DIGITS), 6);
    }
}
