package io.github.comovamos.scorecard.core.domain.scoreboard;

import io.github.comovamos.scorecard.core.domain.value.Fraction;

/**
 * How much of what was asked is rated, by count.
 *
 * @param asked how many were asked
 * @param rated how many of them have a rating
 */
public record Coverage(int asked, int rated) {

    /** Whether the rated share of the asked reaches a minimum; where nothing was asked it never does. */
    public boolean reaches(Fraction minimum) {
        return asked > 0 && Fraction.of(rated, asked).compareTo(minimum) >= 0;
    }
}
