package io.github.comovamos.scorecard.core.domain.stoplight;

import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.domain.value.Quantity;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * The light of one month.
 *
 * @param month the month
 * @param count what was counted
 * @param mean the mean of the baseline, exact
 * @param goal the mean less the reduction, exact
 * @param colour the colour
 * @param months how many months of the baseline were counted, 0–36
 * @param flags what must be known beside the colour
 */
public record Light(
        YearMonth month,
        Optional<Quantity> count,
        Optional<Fraction> mean,
        Optional<Fraction> goal,
        Colour colour,
        int months,
        List<Flag> flags) {

    public Light {
        flags = List.copyOf(flags);
    }
}
