package io.github.comovamos.scorecard.cli.command;

import io.github.comovamos.scorecard.core.domain.value.Display;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.domain.value.Rounding;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Exact values for people: as a short decimal where they are one, else as the fraction. */
final class Exact {

    private static final Display SHORT = new Display(4, Rounding.DOWN);

    private Exact() {}

    static String readable(@Nullable String exact) {
        if (exact == null) {
            return "–";
        }
        Fraction fraction = Fraction.parse(exact);
        BigDecimal decimal = fraction.round(SHORT);
        return Fraction.from(decimal).equals(fraction)
                ? decimal.stripTrailingZeros().toPlainString()
                : exact;
    }
}
