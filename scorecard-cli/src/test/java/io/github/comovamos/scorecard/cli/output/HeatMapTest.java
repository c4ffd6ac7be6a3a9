package io.github.comovamos.scorecard.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeatMapTest {

    @ParameterizedTest
    @CsvSource({
        "0, 210",
        "1.9999, 210",
        "2, 216",
        "3.9999, 216",
        "4, 222",
        "5.9999, 222",
        "6, 192",
        "7.9999, 192",
        "8, 157",
        "9.9999, 157",
        "10, 157"
    })
    void everyTwoPointsHaveAColourFromRedToGreen(BigDecimal value, int ground) {
        assertThat(HeatMap.paint("x", value))
                .as("the colour of %s", value)
                .isEqualTo("\u001B[38;5;16;48;5;" + ground + "mx\u001B[0m");
    }
}
