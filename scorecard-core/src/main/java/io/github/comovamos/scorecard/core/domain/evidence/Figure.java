package io.github.comovamos.scorecard.core.domain.evidence;

import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.Period;
import io.github.comovamos.scorecard.core.domain.value.Quantity;
import io.github.comovamos.scorecard.core.domain.value.WholeNumber;
import io.github.comovamos.scorecard.core.failure.Message;
import java.util.Optional;

/**
 * An indicator of an area in a period.
 *
 * @param indicator what was measured
 * @param area where
 * @param period when: a year, a month or a day
 * @param value how much; of a survey, a percentage
 * @param sample how many were asked, where it is a survey's; at least 1
 */
public record Figure(IndicatorCode indicator, AreaCode area, Period period, Quantity value, Optional<Integer> sample) {

    private static final WholeNumber SAMPLE =
            new WholeNumber(new Message("el tamaño de una muestra", "the size of a sample"), 1, 1_000_000_000);

    /** @throws io.github.comovamos.scorecard.core.failure.ScorecardException INVALID for a sample out of range */
    public Figure {
        sample.ifPresent(SAMPLE::check);
    }

    /** A figure that is no survey's. */
    public static Figure of(IndicatorCode indicator, AreaCode area, Period period, Quantity value) {
        return new Figure(indicator, area, period, value, Optional.empty());
    }

    /**
     * Reads the size of a sample.
     *
     * @throws io.github.comovamos.scorecard.core.failure.ScorecardException INVALID for anything but a whole number
     *     from 1 to 1,000,000,000
     */
    public static int parseSample(String text) {
        return SAMPLE.parseInt(text);
    }
}
