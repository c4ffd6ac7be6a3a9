package io.github.comovamos.scorecard.core.domain.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.testing.Draw;
import io.github.comovamos.scorecard.core.testing.Seeded;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTest {

    @Seeded
    void decimalsCalculateAsBigDecimalsDo(long seed) {
        Draw draw = new Draw(seed);
        for (int i = 0; i < 500; i++) {
            BigDecimal a = draw.decimal(1000, 12).subtract(BigDecimal.valueOf(500));
            BigDecimal b = draw.oneOf(a, draw.decimal(1000, 12).subtract(BigDecimal.valueOf(500)));
            String what = "seed " + seed + ": " + a + " and " + b;
            Fraction x = Fraction.from(a);
            Fraction y = Fraction.from(b);

            assertThat(x.plus(y)).as(what).isEqualTo(Fraction.from(a.add(b)));
            assertThat(x.times(y)).as(what).isEqualTo(Fraction.from(a.multiply(b)));
            assertThat(x.negated()).as(what).isEqualTo(Fraction.from(a.negate()));
            assertThat(x.signum()).as(what).isEqualTo(a.signum());
            assertThat(Integer.signum(x.compareTo(y))).as(what).isEqualTo(a.compareTo(b));
            assertThat(x.equals(y)).as(what).isEqualTo(a.compareTo(b) == 0);
        }
    }

    @Seeded
    void ratiosCalculateAsSchoolTeaches(long seed) {
        Draw draw = new Draw(seed);
        for (int i = 0; i < 500; i++) {
            long a = draw.between(-9999, 9999);
            long b = draw.between(1, 999);
            long c = draw.between(-9999, 9999);
            long d = draw.between(1, 999);
            String what = String.format("seed %s: %s/%s and %s/%s", seed, a, b, c, d);
            Fraction x = Fraction.of(a, b);
            Fraction y = Fraction.of(c, d);

            assertThat(x.plus(y)).as(what).isEqualTo(Fraction.of(a * d + c * b, b * d));
            assertThat(x.times(y)).as(what).isEqualTo(Fraction.of(a * c, b * d));
            assertThat(Integer.signum(x.compareTo(y))).as(what).isEqualTo(Long.compare(a * d, c * b));
            assertThat(x.numerator().gcd(x.denominator()))
                    .as("%s: lowest terms", what)
                    .isOne();
            assertThat(Fraction.of(-a, -b)).as(what).isEqualTo(x).hasSameHashCodeAs(x);
            assertThat(Fraction.parse(x.toString())).as(what).isEqualTo(x);
            if (c != 0) {
                assertThat(x.dividedBy(y)).as(what).isEqualTo(Fraction.of(a * d, b * c));
                assertThat(x.dividedBy(y).times(y))
                        .as("%s: there and back", what)
                        .isEqualTo(x);
            }
        }
    }

    @Seeded
    void roundingADecimalIsSettingItsScale(long seed) {
        Draw draw = new Draw(seed);
        for (int i = 0; i < 500; i++) {
            BigDecimal decimal = draw.decimal(10, 8);
            Display display = new Display(draw.between(0, Display.MOST_DECIMALS), draw.oneOf(Rounding.values()));

            assertThat(Fraction.from(decimal).round(display))
                    .as("seed %s: %s shown with %s", seed, decimal, display)
                    .isEqualTo(decimal.setScale(
                            display.decimals(), display.rounding().mode()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "7, 7",
        "25/4, 25/4",
        "50/8, 25/4",
        "-2/4, -1/2",
        "6.25, 25/4",
        "0.50, 1/2",
        "0/7, 0",
        "8/4, 2",
        "-0.125, -1/8",
        "007/010, 7/10"
    })
    void wholeNumbersRatiosAndDecimalsAreRead(String text, String written) {
        assertThat(Fraction.parse(text)).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1/0", "1/00", "1/-2", "1 / 2", "/2", "1/", ".5", "1.", "1e2", "1/2/3", "1.5/2", "½", "+1"})
    void anythingElseIsRefused(String text) {
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> Fraction.parse(text))
                .withMessageContaining("is not a fraction");
    }

    @Test
    void nothingIsLostHoweverLargeTheNumbers() {
        Fraction tiny = new Fraction(BigInteger.ONE, BigInteger.TEN.pow(60));
        Fraction huge = Fraction.from(new BigDecimal("1E+60"));

        assertThat(huge.plus(tiny).plus(huge.negated())).isEqualTo(tiny);
        assertThat(huge.times(tiny)).isEqualTo(Fraction.ONE);
        assertThat(huge.plus(tiny)).isGreaterThan(huge);
    }

    @Test
    void thereIsNoDenominatorZero() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Fraction.of(1, 0));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Fraction.ONE.dividedBy(Fraction.ZERO));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 1",
        "524301/1000, 525",
        "525, 525",
        "1/1000000, 1",
        "-1/2, 0",
        "-7/2, -3",
        "-3, -3",
        "616365/1000, 617"
    })
    void ceilingIsTheLeastWholeNumberThatIsNotBelow(String fraction, BigInteger whole) {
        assertThat(Fraction.parse(fraction).ceiling()).isEqualTo(whole);
    }

    @Seeded
    void theLesserAndTheGreaterOfTwoAreThoseTwo(long seed) {
        Draw draw = new Draw(seed);
        for (int i = 0; i < 500; i++) {
            Fraction x = Fraction.of(draw.between(-99, 99), draw.between(1, 9));
            Fraction y = Fraction.of(draw.between(-99, 99), draw.between(1, 9));
            String what = "seed " + seed + ": " + x + " and " + y;

            assertThat(x.atMost(y)).as(what).isEqualTo(y.atMost(x)).isIn(x, y).isLessThanOrEqualTo(x);
            assertThat(x.atLeast(y)).as(what).isEqualTo(y.atLeast(x)).isIn(x, y).isGreaterThanOrEqualTo(y);
            assertThat(x.atMost(y).plus(x.atLeast(y))).as(what).isEqualTo(x.plus(y));
            assertThat(x.minus(y).plus(y)).as("%s: there and back", what).isEqualTo(x);
            assertThat(x.minus(y)).as(what).isEqualTo(y.minus(x).negated());
        }
    }

    @ParameterizedTest
    @CsvSource({"25/2, 12.5", "-21/10, -2.1", "300/1, 300", "0, 0", "1/1000000, 0.000001"})
    void fractionOfDecimalsIsADecimal(String fraction, String decimal) {
        assertThat(Fraction.parse(fraction).toDecimal().toPlainString()).isEqualTo(decimal);
    }

    @Test
    void thirdIsNoDecimal() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Fraction.parse("1/3").toDecimal());
    }
}
