package io.github.comovamos.scorecard.core.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExactTest {

    @ParameterizedTest
    @CsvSource({
        "25/4, 6.25",
        "200, 200",
        "20/3, 20/3",
        "1/10000, 0.0001",
        "1/100000, 1/100000",
        ", –",
    })
    void whatFourDecimalsSayIsADecimalAndAllElseAFraction(String exact, String shown) {
        assertThat(Exact.readable(exact)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "25/4, 6.25",
        "200, 200",
        "0, 0",
        "1517/36, ≈ 42.14",
        "1/200, ≈ 0.01",
        "1/1000, ≈ 0",
        "-13, -13",
        "1.25, 1.25",
        ", –",
    })
    void whatIsRoundedSaysSo(String exact, String shown) {
        assertThat(Exact.rounded(exact)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"2.1, +2.1", "-13, -13", "0, 0", "10/3, ≈ +3.33", "-10/3, ≈ -3.33", ", –"})
    void anIncreaseHasItsSign(String exact, String shown) {
        assertThat(Exact.change(exact)).isEqualTo(shown);
    }
}
