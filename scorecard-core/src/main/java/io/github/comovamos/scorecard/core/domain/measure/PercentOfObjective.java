package io.github.comovamos.scorecard.core.domain.measure;

import io.github.comovamos.scorecard.core.domain.evidence.Direction;
import io.github.comovamos.scorecard.core.domain.value.Fraction;

/**
 * How far a figure is from its goal, in percent. For what should be low: min(100, goal ÷ current × 100); with a goal of 0,
 * 100 if the figure is 0, else 0. For what should be high, the same the other way round: min(100, current ÷ goal × 100);
 * with a goal of 0, always 100.
 *
 * <p>Source: the Mesa de Seguridad of Ciudad Juárez, in Conger 2014, Table 1, of which 73 of the 78 printed cells follow
 * from the formula. The mirrored form is our own.
 */
public final class PercentOfObjective {

    private static final Fraction HUNDRED = Fraction.of(100);

    private PercentOfObjective() {}

    /** The percentage, exact, 0–100. */
    public static Fraction of(Fraction current, Fraction goal, Direction direction) {
        return direction == Direction.HIGHER ? share(current, goal) : share(goal, current);
    }

    private static Fraction share(Fraction part, Fraction whole) {
        return whole.signum() == 0
                ? HUNDRED
                : part.dividedBy(whole).times(HUNDRED).atMost(HUNDRED);
    }
}
