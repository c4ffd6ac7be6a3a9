package io.github.comovamos.scorecard.core.domain.measure;

import io.github.comovamos.scorecard.core.domain.value.Fraction;
import java.util.Optional;

/**
 * A share with its denominator, in percent: part ÷ whole × 100. It can fall as well as rise.
 *
 * <p>Source: the share of a municipality's police that passed the confidence tests.
 */
public final class Share {

    private static final Fraction HUNDRED = Fraction.of(100);

    private Share() {}

    /** The percentage, exact; none of nothing, and none where the part is greater than the whole. */
    public static Optional<Fraction> of(Fraction part, Fraction whole) {
        return whole.signum() == 0 || part.compareTo(whole) > 0
                ? Optional.empty()
                : Optional.of(part.times(HUNDRED).dividedBy(whole));
    }
}
