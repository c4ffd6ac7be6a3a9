package io.github.comovamos.scorecard.core.domain.measure;

import io.github.comovamos.scorecard.core.domain.evidence.Direction;
import io.github.comovamos.scorecard.core.domain.value.Fraction;

/**
 * How much of the way from a baseline to a goal was covered: (current − baseline) ÷ (goal − baseline), for what should fall
 * as well as for what should rise. Where the goal is the baseline, keeping to it or doing better is all, doing worse is
 * nothing.
 *
 * @param baseline where it began
 * @param goal where it should be
 * @param direction which way it should go; decides only where the goal is the baseline
 * @param capped whether less than nothing counts as 0, and more than all as 1
 */
public record Progress(Fraction baseline, Fraction goal, Direction direction, boolean capped) {

    /** The share of the way, exact; 1 at the goal. */
    public Fraction of(Fraction current) {
        Fraction way = goal.minus(baseline);
        if (way.signum() == 0) {
            int beyond = current.compareTo(goal);
            boolean kept = direction == Direction.HIGHER ? beyond >= 0 : beyond <= 0;
            return kept ? Fraction.ONE : Fraction.ZERO;
        }
        Fraction share = current.minus(baseline).dividedBy(way);
        return capped ? share.atLeast(Fraction.ZERO).atMost(Fraction.ONE) : share;
    }
}
