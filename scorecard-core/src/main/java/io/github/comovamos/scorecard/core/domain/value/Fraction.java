package io.github.comovamos.scorecard.core.domain.value;

import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An exact rational number in lowest terms, of any size. Averages are fractions, and places and ties are decided
 * on them; rounding happens once, at display.
 *
 * @param numerator the signed numerator
 * @param denominator the denominator, greater than 0
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    /** Nothing. */
    public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

    /** One. */
    public static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

    private static final int LONGEST = 81;
    private static final Pattern FORM = Pattern.compile("(-?[0-9]+)(?:/([0-9]*[1-9][0-9]*))?|(-?[0-9]+\\.[0-9]+)");

    /** @throws ArithmeticException when the denominator is 0 */
    public Fraction {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("a fraction has no denominator 0: " + numerator + "/0");
        }
        BigInteger divisor = numerator.gcd(denominator);
        BigInteger signed = denominator.signum() < 0 ? divisor.negate() : divisor;
        numerator = numerator.divide(signed);
        denominator = denominator.divide(signed);
    }

    /** The ratio of two whole numbers. */
    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** A whole number. */
    public static Fraction of(long number) {
        return of(number, 1);
    }

    /** A decimal, taken exactly. */
    public static Fraction from(BigDecimal decimal) {
        return decimal.scale() > 0
                ? new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()))
                : new Fraction(decimal.toBigIntegerExact(), BigInteger.ONE);
    }

    /**
     * Reads {@code n}, {@code n/d} or a plain decimal.
     *
     * @throws ScorecardException INVALID for any other text
     */
    public static Fraction parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (text.length() > LONGEST || !matcher.matches()) {
            throw ScorecardException.invalid(
                    "%s no es una fracción: se admite n/d, como 2/3, o un decimal, como 0.5",
                    "%s is not a fraction: allowed is n/d, such as 2/3, or a decimal, such as 0.5",
                    Message.quote(text));
        }
        if (matcher.group(3) != null) {
            return from(new BigDecimal(matcher.group(3)));
        }
        String denominator = matcher.group(2);
        return new Fraction(
                new BigInteger(matcher.group(1)), denominator == null ? BigInteger.ONE : new BigInteger(denominator));
    }

    /** This plus the other, exactly. */
    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** This minus the other, exactly. */
    public Fraction minus(Fraction other) {
        return plus(other.negated());
    }

    /** This with the other sign. */
    public Fraction negated() {
        return new Fraction(numerator.negate(), denominator);
    }

    /** This times the other, exactly. */
    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * This divided by the other, exactly.
     *
     * @throws ArithmeticException when the other is 0
     */
    public Fraction dividedBy(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /** The lesser of this and the other. */
    public Fraction atMost(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** The greater of this and the other. */
    public Fraction atLeast(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * The decimal that this is, such as a sum or a difference of decimals.
     *
     * @throws ArithmeticException where it is none, such as 1/3
     */
    public BigDecimal toDecimal() {
        return Decimals.canonical(new BigDecimal(numerator).divide(new BigDecimal(denominator)));
    }

    /** The least whole number that is not below this. */
    public BigInteger ceiling() {
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        return parts[1].signum() > 0 ? parts[0].add(BigInteger.ONE) : parts[0];
    }

    /** −1, 0 or 1. */
    public int signum() {
        return numerator.signum();
    }

    /** The decimal to which this rounds: one rounding, of the exact value. */
    public BigDecimal round(Display display) {
        return new BigDecimal(numerator)
                .divide(
                        new BigDecimal(denominator),
                        display.decimals(),
                        display.rounding().mode());
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** {@code n} or {@code n/d} in lowest terms. */
    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
