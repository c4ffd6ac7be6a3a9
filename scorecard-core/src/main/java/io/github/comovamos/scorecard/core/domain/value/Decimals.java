package io.github.comovamos.scorecard.core.domain.value;

import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A kind of bounded decimal: what it is called, its greatest value and its number of decimals. Trailing zeros do
 * not count, there are no exponents, and a text has at most {@value #LONGEST} characters.
 */
record Decimals(Message thing, BigDecimal greatest, int decimals) {

    private static final int LONGEST = 40;
    private static final Message PERCENTAGE = new Message(
            "; un porcentaje se escribe como número, sin el signo y en una celda sin formato de porcentaje",
            "; a percentage is written as a number, without the sign and in a cell without percent format");
    private static final Pattern FORM = Pattern.compile("[0-9]+(\\.[0-9]+)?");

    /** A decimal without trailing zeros and never with a negative scale: equal values are equal objects. */
    static BigDecimal canonical(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    BigDecimal parse(String text) {
        if (text.length() > LONGEST || !FORM.matcher(text).matches()) {
            throw refusal(text);
        }
        return check(new BigDecimal(text), text);
    }

    BigDecimal check(BigDecimal value, String asGiven) {
        if (value.signum() < 0 || value.compareTo(greatest) > 0) {
            throw refusal(asGiven);
        }
        BigDecimal canonical = canonical(value);
        if (canonical.scale() > decimals) {
            throw refusal(asGiven);
        }
        return canonical;
    }

    private ScorecardException refusal(String text) {
        String most = greatest.toPlainString();
        return ScorecardException.invalid(
                "%s no es %s: se admite un decimal de 0 a %s con hasta %s decimales, con punto y sin exponente%s",
                "%s is not %s: allowed is a decimal from 0 to %s with at most %s decimals, with a point and no"
                        + " exponent%s",
                Message.quote(text),
                thing,
                most,
                decimals,
                text.endsWith("%") ? PERCENTAGE : "");
    }
}
