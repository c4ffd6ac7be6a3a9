package io.github.comovamos.scorecard.core.domain.measure;

import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.math.BigInteger;

/**
 * So many for every N residents: police officers for every 1,000, trees for every 3, sports centres for every 50,000. The
 * rate is count ÷ residents × N; needed are target × residents ÷ N, rounded up, since there is no fraction of an officer.
 *
 * <p>Source: actions 3, 8 and 9 of "Alcalde, ¿cómo vamos?" 2012–2015.
 *
 * @param per for how many residents, greater than 0
 * @param target how many for so many residents, greater than 0
 */
public record PerResidents(Fraction per, Fraction target) {

    private static final Fraction MOST = Fraction.of(1_000_000);

    /** @throws ScorecardException INVALID for numbers that are not above 0, and for more than a million a resident */
    public PerResidents {
        if (per.signum() <= 0 || target.signum() <= 0) {
            throw ScorecardException.invalid(
                    "%s por cada %s habitantes no es una meta: se admiten números mayores que 0",
                    "%s for every %s residents is no target: allowed are numbers above 0", target, per);
        }
        if (target.compareTo(per.times(MOST)) > 0) {
            throw ScorecardException.invalid(
                    "%s por cada %s habitantes no es una meta: se admite hasta %s por habitante",
                    "%s for every %s residents is no target: allowed is up to %s for every resident",
                    target,
                    per,
                    MOST);
        }
    }

    /** How many there are for every N residents, exact. */
    public Fraction rate(Fraction count, long residents) {
        return count.times(per).dividedBy(Fraction.of(residents));
    }

    /** How many the target asks for, exact. */
    public Fraction neededExactly(long residents) {
        return target.times(Fraction.of(residents)).dividedBy(per);
    }

    /** How many the target asks for: whole ones. */
    public BigInteger needed(long residents) {
        return neededExactly(residents).ceiling();
    }

    /** How many are missing; 0 where there are enough. */
    public Fraction shortOf(Fraction count, long residents) {
        return new Fraction(needed(residents), BigInteger.ONE).minus(count).atLeast(Fraction.ZERO);
    }
}
