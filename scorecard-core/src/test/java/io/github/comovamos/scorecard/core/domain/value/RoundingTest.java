package io.github.comovamos.scorecard.core.domain.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.comovamos.scorecard.core.failure.ScorecardException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # exact      | decimals | half-up | half-even | half-down | up    | down
            6            | 0        | 6       | 6         | 6         | 6     | 6
            25/4         | 0        | 6       | 6         | 6         | 7     | 6
            13/2         | 0        | 7       | 6         | 6         | 7     | 6
            15/2         | 0        | 8       | 8         | 7         | 8     | 7
            27/4         | 0        | 7       | 7         | 7         | 7     | 6
            13/2         | 1        | 6.5     | 6.5       | 6.5       | 6.5   | 6.5
            25/4         | 1        | 6.3     | 6.2       | 6.2       | 6.3   | 6.2
            20/3         | 2        | 6.67    | 6.67      | 6.67      | 6.67  | 6.66
            9999/1000    | 0        | 10      | 10        | 10        | 10    | 9
            1/1000000000 | 6        | 0.000000| 0.000000  | 0.000000  | 0.000001 | 0.000000
            0            | 2        | 0.00    | 0.00      | 0.00      | 0.00  | 0.00
            """)
    void everyModeRoundsAsItsTableSays(
            String exact, int decimals, String halfUp, String halfEven, String halfDown, String up, String down) {
        assertThat(shown(exact, decimals, Rounding.HALF_UP)).isEqualTo(halfUp);
        assertThat(shown(exact, decimals, Rounding.HALF_EVEN)).isEqualTo(halfEven);
        assertThat(shown(exact, decimals, Rounding.HALF_DOWN)).isEqualTo(halfDown);
        assertThat(shown(exact, decimals, Rounding.UP)).isEqualTo(up);
        assertThat(shown(exact, decimals, Rounding.DOWN)).isEqualTo(down);
    }

    @ParameterizedTest
    @CsvSource({"949/100, 0, 9", "9499999/1000000, 0, 9", "949/100, 1, 9.5"})
    void whatIsShownIsRoundedOnce(String exact, int decimals, String shown) {
        assertThat(shown(exact, decimals, Rounding.HALF_UP))
                .as("rounding 9.49 to 9.5 and then to 10 would be rounding twice")
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"HALF_UP, half-up", "HALF_EVEN, half-even", "HALF_DOWN, half-down", "UP, up", "DOWN, down"})
    void modesAreWrittenInKebabCase(Rounding rounding, String code) {
        assertThat(rounding.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 7, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void zeroToSixDecimalsAreShown(int decimals) {
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> new Display(decimals, Rounding.HALF_UP))
                .withMessage("%s is not a number of decimals: allowed is 0 to 6", decimals);
    }

    private static String shown(String exact, int decimals, Rounding rounding) {
        return Fraction.parse(exact).round(new Display(decimals, rounding)).toPlainString();
    }
}
