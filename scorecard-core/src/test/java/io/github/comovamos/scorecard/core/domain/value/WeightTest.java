package io.github.comovamos.scorecard.core.domain.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.comovamos.scorecard.core.failure.ScorecardException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeightTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 1",
        "1.0, 1",
        "0.000001, 0.000001",
        "999999.999999, 999999.999999",
        "1000000, 1000000",
        "1000000.0000000, 1000000",
        "100, 100"
    })
    void decimalsFromZeroToAMillionAreWeights(String text, String written) {
        assertThat(Weight.parse(text)).hasToString(written).isEqualTo(Weight.parse(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "-0.000001", "1000000.000001", "1000001", "0.0000001", "1e6", "1,5", "½", "one"})
    void anythingElseIsRefused(String text) {
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> Weight.parse(text))
                .withMessageContaining("is not a weight")
                .withMessageContaining("a decimal from 0 to 1000000 with at most 6 decimals");
    }

    @Test
    void oneIsOne() {
        assertThat(Weight.parse("1.000")).isEqualTo(Weight.ONE);
    }
}
