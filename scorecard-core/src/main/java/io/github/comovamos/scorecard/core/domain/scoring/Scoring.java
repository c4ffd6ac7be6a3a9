package io.github.comovamos.scorecard.core.domain.scoring;

import io.github.comovamos.scorecard.core.domain.value.Display;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.domain.value.Rounding;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;

/**
 * How ratings become averages.
 *
 * @param display how averages are shown
 * @param overall whether there is an overall average
 * @param missing what is done with unrated actions
 * @param minimumCoverage the least share of the asked that must be rated for there to be an average, 0–1, by count
 */
public record Scoring(Display display, OverallMode overall, MissingPolicy missing, Fraction minimumCoverage) {

    /** No decimals, halves up, no overall average, unrated actions left out, any coverage. */
    public static final Scoring DEFAULT =
            new Scoring(new Display(0, Rounding.HALF_UP), OverallMode.NONE, MissingPolicy.LEFT_OUT, Fraction.ZERO);

    /** @throws ScorecardException INVALID for a coverage outside 0–1 */
    public Scoring {
        checkCoverage(minimumCoverage, minimumCoverage.toString());
    }

    /**
     * Reads a minimum coverage, such as {@code 2/3} or {@code 0.5}.
     *
     * @throws ScorecardException INVALID for any other text, and outside 0–1
     */
    public static Fraction parseCoverage(String text) {
        return checkCoverage(Fraction.parse(text), text);
    }

    private static Fraction checkCoverage(Fraction coverage, String asGiven) {
        if (coverage.signum() < 0 || coverage.compareTo(Fraction.ONE) > 0) {
            throw ScorecardException.invalid(
                    "%s no es una cobertura mínima: se admite de 0 a 1, como \"2/3\"",
                    "%s is not a minimum coverage: allowed is 0 to 1, such as \"2/3\"", Message.quote(asGiven));
        }
        return coverage;
    }
}
