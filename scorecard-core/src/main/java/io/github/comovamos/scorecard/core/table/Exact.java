package io.github.comovamos.scorecard.core.table;

import io.github.comovamos.scorecard.core.domain.value.Display;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.domain.value.Rounding;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Exact values for people: fractions, decimals, or texts that are one. */
public final class Exact {

    private static final Display SHORT = new Display(4, Rounding.DOWN);
    private static final Display NEAR = new Display(2, Rounding.HALF_UP);

    private Exact() {}

    /** The value as a decimal of at most four digits after the point, or as it is; a dash where there is none. */
    public static String readable(@Nullable Object exact) {
        if (exact == null) {
            return "–";
        }
        Fraction fraction = fraction(exact);
        BigDecimal decimal = fraction.round(SHORT);
        return Fraction.from(decimal).equals(fraction)
                ? decimal.stripTrailingZeros().toPlainString()
                : fraction.toString();
    }

    /** The value with at most two digits after the point, and a sign where those are not all of it. */
    public static String rounded(@Nullable Object exact) {
        if (exact == null) {
            return "–";
        }
        Fraction fraction = fraction(exact);
        BigDecimal decimal = fraction.round(NEAR);
        String shown = plain(decimal);
        return Fraction.from(decimal).equals(fraction) ? shown : "≈ " + shown;
    }

    /** A difference, as {@link #rounded}: an increase has its sign too. */
    public static String change(@Nullable Object exact) {
        String shown = rounded(exact);
        boolean more = exact != null && fraction(exact).signum() > 0;
        return more ? shown.replaceFirst("^(≈ )?", "$1+") : shown;
    }

    private static Fraction fraction(Object exact) {
        return exact instanceof BigDecimal decimal ? Fraction.from(decimal) : Fraction.parse(exact.toString());
    }

    private static String plain(BigDecimal decimal) {
        return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
    }
}
