package io.github.comovamos.scorecard.core.domain.evidence;

import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.Period;
import io.github.comovamos.scorecard.core.domain.value.Quantity;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;

/**
 * Where an indicator of an area should be. A goal for a year need not be the sum of those for its months: both are
 * kept.
 *
 * @param indicator of what
 * @param area where
 * @param period a month or a year
 * @param value how much
 */
public record Goal(IndicatorCode indicator, AreaCode area, Period period, Quantity value) {

    /** @throws ScorecardException INVALID where the period is a day */
    public Goal {
        if (!period.isYear() && period.month().isEmpty()) {
            throw ScorecardException.invalid(
                    "una meta es de un mes o de un año: %s es un día",
                    "a goal is of a month or a year: %s is a day", Message.quote(period.text()));
        }
    }
}
