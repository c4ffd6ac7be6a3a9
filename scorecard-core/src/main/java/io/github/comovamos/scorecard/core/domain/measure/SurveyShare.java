package io.github.comovamos.scorecard.core.domain.measure;

import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A share found by asking some: of p percent of a simple random sample of n, the margin is z·√(p(100 − p)/n) points, with
 * z = 1.96 for 19 samples of 20. Whether a change lies within the margin is decided on squares, exactly.
 *
 * @param percent the share in percent, 0–100
 * @param sample how many were asked, at least 1
 */
public record SurveyShare(Fraction percent, int sample) {

    private static final Fraction HUNDRED = Fraction.of(100);
    private static final Fraction Z_SQUARED = Fraction.of(196 * 196, 100 * 100);
    private static final MathContext PLENTY = new MathContext(40);

    /** @throws ScorecardException INVALID for a share outside 0–100 and for an empty sample */
    public SurveyShare {
        if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0 || sample < 1) {
            throw ScorecardException.invalid(
                    "%s %% de %s personas no es el resultado de una encuesta: se admite de 0 a 100 %% de al menos una",
                    "%s %% of %s people is no result of a survey: allowed is 0 to 100 %% of at least one",
                    percent,
                    sample);
        }
    }

    /** The square of the margin, exact. */
    public Fraction squaredMargin() {
        return Z_SQUARED.times(percent).times(HUNDRED.minus(percent)).dividedBy(Fraction.of(sample));
    }

    /** The margin in points, rounded half-up to some decimals: a root is seldom a fraction. */
    public BigDecimal margin(int decimals) {
        Fraction squared = squaredMargin();
        return new BigDecimal(squared.numerator())
                .divide(new BigDecimal(squared.denominator()), PLENTY)
                .sqrt(PLENTY)
                .setScale(decimals, RoundingMode.HALF_UP);
    }

    /** Whether a change, in points, is no greater than the margin. */
    public boolean isWithinMargin(Fraction change) {
        return change.times(change).compareTo(squaredMargin()) <= 0;
    }
}
