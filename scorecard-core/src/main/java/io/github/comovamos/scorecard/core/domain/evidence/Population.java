package io.github.comovamos.scorecard.core.domain.evidence;

import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.Vintage;
import io.github.comovamos.scorecard.core.domain.value.WholeNumber;
import io.github.comovamos.scorecard.core.failure.Message;
import java.time.Year;

/**
 * How many live in an area, by one edition of the figures: editions differ widely for one and the same year.
 *
 * @param area where
 * @param year when
 * @param vintage by which edition
 * @param residents how many, at least 1
 */
public record Population(AreaCode area, Year year, Vintage vintage, long residents) {

    private static final WholeNumber RESIDENTS =
            new WholeNumber(new Message("un número de habitantes", "a number of residents"), 1, 10_000_000_000L);

    /**
     * @throws io.github.comovamos.scorecard.core.failure.ScorecardException INVALID for less than one resident and for
     *     more than ten thousand million
     */
    public Population {
        RESIDENTS.check(residents);
    }

    /**
     * Reads a number of residents.
     *
     * @throws io.github.comovamos.scorecard.core.failure.ScorecardException INVALID for anything but a whole number
     *     from 1 to 10,000,000,000
     */
    public static long parseResidents(String text) {
        return RESIDENTS.parse(text);
    }
}
