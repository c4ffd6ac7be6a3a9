package io.github.comovamos.scorecard.core.domain.value;

import io.github.comovamos.scorecard.core.failure.ScorecardException;

/**
 * How averages are displayed. Nothing is decided on a displayed value.
 *
 * @param decimals how many decimals are shown, 0–6
 * @param rounding how the rest is rounded
 */
public record Display(int decimals, Rounding rounding) {

    /** The greatest number of decimals. */
    public static final int MOST_DECIMALS = 6;

    /** @throws ScorecardException INVALID for other numbers of decimals */
    public Display {
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            throw ScorecardException.invalid(
                    "%s no es un número de decimales: se admite de 0 a %s",
                    "%s is not a number of decimals: allowed is 0 to %s", decimals, MOST_DECIMALS);
        }
    }
}
