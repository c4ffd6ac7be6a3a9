package io.github.comovamos.scorecard.core.domain.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1.0, 1",
        "2427, 2427",
        "007, 7",
        "25.1, 25.1",
        "0.000001, 0.000001",
        "0.5000000000, 0.5",
        "1000000000000000, 1000000000000000",
        "999999999999999.999999, 999999999999999.999999"
    })
    void decimalsFromZeroOnAreQuantities(String text, String written) {
        assertThat(Quantity.parse(text)).hasToString(written);
        assertThat(Quantity.parse(text).toFraction()).isEqualTo(Fraction.parse(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-0",
                "-0.0",
                "-1",
                "-0.5",
                "1,000",
                "1e3",
                "1E3",
                "NA",
                "NaN",
                "+1",
                ".5",
                "5.",
                "０",
                "1 ",
                "0.0000001",
                "1000000000000000.000001",
                "1000000000000001"
            })
    void anythingElseIsRefused(String text) {
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> Quantity.parse(text))
                .withMessage(
                        "\"%s\" is not a quantity: allowed is a decimal from 0 to 1000000000000000 with at most 6"
                                + " decimals, with a point and no exponent",
                        text);
    }

    @Test
    void equalNumbersAreEqualHoweverTheyAreWritten() {
        assertThat(Quantity.parse("1.0"))
                .isEqualTo(Quantity.of(1))
                .hasSameHashCodeAs(Quantity.of(1))
                .isEqualTo(new Quantity(new BigDecimal("1.000")));
        assertThat(new Quantity(new BigDecimal("1E+3"))).isEqualTo(Quantity.of(1000));
        assertThat(Quantity.parse("0.0")).isEqualTo(Quantity.ZERO);
    }

    @Test
    void quantitiesAreOrderedByTheirNumber() {
        assertThat(Quantity.parse("9.5")).isGreaterThan(Quantity.parse("9.05")).isLessThan(Quantity.of(10));
        assertThat(Quantity.of(0)).isEqualByComparingTo(Quantity.ZERO);
    }

    @Test
    void aNegativeNumberIsNoCount() {
        assertThatExceptionOfType(ScorecardException.class).isThrownBy(() -> Quantity.of(-1));
        assertThatExceptionOfType(ScorecardException.class).isThrownBy(() -> new Quantity(new BigDecimal("-0.1")));
    }
}
