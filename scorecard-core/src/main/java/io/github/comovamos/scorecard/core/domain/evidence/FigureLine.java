package io.github.comovamos.scorecard.core.domain.evidence;

import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.Period;
import io.github.comovamos.scorecard.core.domain.value.Quantity;
import java.util.Optional;

/**
 * What one dataset says of an indicator of an area in a period: a figure, a goal, or both.
 *
 * @param indicator of what
 * @param area where
 * @param period when
 * @param value the figure, if it says one
 * @param goal the goal, if it says one
 * @param sample how many were asked, if the figure is a survey's
 */
public record FigureLine(
        IndicatorCode indicator,
        AreaCode area,
        Period period,
        Optional<Quantity> value,
        Optional<Quantity> goal,
        Optional<Integer> sample) {

    /** The figure, if there is one. */
    public Optional<Figure> toFigure() {
        return value.map(is -> new Figure(indicator, area, period, is, sample));
    }

    /**
     * The goal, if there is one.
     *
     * @throws io.github.comovamos.scorecard.core.failure.ScorecardException INVALID where it is of a day
     */
    public Optional<Goal> toGoal() {
        return goal.map(should -> new Goal(indicator, area, period, should));
    }
}
