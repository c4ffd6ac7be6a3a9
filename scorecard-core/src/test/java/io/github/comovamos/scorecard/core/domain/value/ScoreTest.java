package io.github.comovamos.scorecard.core.domain.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "10, 10",
        "10.0000000, 10",
        "9.8, 9.8",
        "5.50, 5.5",
        "0.0001, 0.0001",
        "9.9999, 9.9999",
        "08, 8",
        "0.00010, 0.0001",
        "7.00000000000000000000000000000000000000, 7"
    })
    void decimalsFromZeroToTenAreScores(String text, String written) {
        assertThat(Score.parse(text)).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-0",
                "-0.0",
                "-1",
                "-0.0001",
                "10.0001",
                "11",
                "9.00001",
                "1e1",
                "1E0",
                "8,5",
                "+8",
                ".5",
                "5.",
                " 8",
                "8 ",
                "８",
                "٣",
                "NaN",
                "0x8",
                "8\n",
                "7.000000000000000000000000000000000000000"
            })
    void anythingElseIsRefused(String text) {
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> Score.parse(text))
                .withMessageContaining("is not a rating")
                .withMessageContaining("a decimal from 0 to 10 with at most 4 decimals");
    }

    @Test
    void trailingZerosDoNotCount() {
        assertThat(Score.parse("8.00"))
                .isEqualTo(Score.parse("8"))
                .hasSameHashCodeAs(Score.parse("8"))
                .isEqualTo(new Score(new BigDecimal("8.0")));
        assertThat(new Score(new BigDecimal("1E+1"))).isEqualTo(Score.TEN).hasToString("10");
    }

    @Test
    void scoresAreOrderedByTheirValue() {
        assertThat(Score.parse("9.8")).isGreaterThan(Score.parse("9.08")).isLessThan(Score.TEN);
        assertThat(Score.parse("0")).isEqualByComparingTo(Score.ZERO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+2147483647", "1E-2147483647", "-1E+999999999", "1E+999999999"})
    void aDecimalBeyondAllMeasureIsRefusedWithoutBeingWrittenOut(String decimal) {
        BigDecimal value = new BigDecimal(decimal);

        assertThatExceptionOfType(ScorecardException.class).isThrownBy(() -> new Score(value));
        assertThatExceptionOfType(ScorecardException.class).isThrownBy(() -> new Weight(value));
    }
}
