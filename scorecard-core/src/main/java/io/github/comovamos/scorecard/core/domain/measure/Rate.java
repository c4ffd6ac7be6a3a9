package io.github.comovamos.scorecard.core.domain.measure;

import io.github.comovamos.scorecard.core.domain.argument.Kind;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;

/**
 * How many there are for every N residents, whatever there should be: count ÷ residents × N.
 *
 * @param per for how many residents, greater than 0
 */
public record Rate(Fraction per) {

    /** For how many residents, as an argument of measures and rules. */
    public static final Kind<Rate> KIND = Kind.of("N", "N", Rate::parse);

    /** @throws ScorecardException INVALID for a number that is not above 0 */
    public Rate {
        if (per.signum() <= 0) {
            throw ScorecardException.invalid(
                    "%s no es un número de habitantes: se admiten números mayores que 0",
                    "%s is not a number of residents: allowed are numbers above 0", Message.quote(per.toString()));
        }
    }

    /**
     * Reads for how many residents.
     *
     * @throws ScorecardException INVALID for anything but a number above 0
     */
    public static Rate parse(String text) {
        return new Rate(Fraction.parse(text));
    }

    @Override
    public String toString() {
        return per.toString();
    }

    /** The rate of a count, exact. */
    public Fraction of(Fraction count, long residents) {
        return count.times(per).dividedBy(Fraction.of(residents));
    }
}
