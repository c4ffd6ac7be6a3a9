package io.github.comovamos.scorecard.core.domain.value;

import io.github.comovamos.scorecard.core.failure.Message;
import java.math.BigDecimal;

/**
 * A rating: a decimal from 0 to 10, the best, with at most 4 decimals. {@code 8}, {@code 8.0} and {@code 8.00}
 * are the same score.
 *
 * @param value the decimal, without trailing zeros
 */
public record Score(BigDecimal value) implements Comparable<Score> {

    /** The number of decimals that a score may have. */
    public static final int DECIMALS = 4;

    /** The least score. */
    public static final Score ZERO = new Score(BigDecimal.ZERO);

    /** The greatest score. */
    public static final Score TEN = new Score(BigDecimal.TEN);

    /**
     * @throws io.github.comovamos.scorecard.core.failure.ScorecardException INVALID outside 0–10 or with more than
     *     4 decimals
     */
    public Score {
        value = Form.SCORE.check(value, value.toString());
    }

    /**
     * Reads a score such as {@code 9.8}.
     *
     * @throws io.github.comovamos.scorecard.core.failure.ScorecardException INVALID for any other text
     */
    public static Score parse(String text) {
        return new Score(Form.SCORE.parse(text));
    }

    /**
     * An exact value as a score: rounded half-up to 4 decimals, which is a part of every rule.
     *
     * @throws io.github.comovamos.scorecard.core.failure.ScorecardException INVALID outside 0–10
     */
    public static Score from(Fraction exact) {
        return new Score(exact.round(new Display(DECIMALS, Rounding.HALF_UP)));
    }

    @Override
    public int compareTo(Score other) {
        return value.compareTo(other.value);
    }

    /** The plain decimal, such as {@code 9.8}. */
    @Override
    public String toString() {
        return value.toPlainString();
    }

    private static final class Form {
        static final Decimals SCORE =
                new Decimals(new Message("una calificación", "a rating"), BigDecimal.TEN, DECIMALS);
    }
}
