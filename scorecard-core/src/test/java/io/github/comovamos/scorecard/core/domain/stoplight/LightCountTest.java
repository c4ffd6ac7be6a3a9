package io.github.comovamos.scorecard.core.domain.stoplight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.testing.Counts;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LightCountTest {

    @ParameterizedTest
    @CsvSource({
        "12, 0, 0, 0, 12, 1",
        "0, 12, 0, 0, 6, 1/2",
        "0, 0, 12, 0, 0, 0",
        "4, 4, 4, 0, 6, 1/2",
        "1, 1, 1, 9, 3/2, 1/2",
        "3, 1, 1, 0, 7/2, 7/10",
        "1, 0, 0, 11, 1, 1",
        "0, 0, 0, 12, 0, "
    })
    void greenIsOneYellowHalfRedNothingOfTheColoured(
            int green, int yellow, int red, int none, String points, String score) {
        LightCount count = new LightCount(green, yellow, red, none);

        assertThat(count.coloured()).isEqualTo(green + yellow + red);
        assertThat(count.points()).hasToString(points);
        assertThat(count.score().map(Fraction::toString).orElse(null)).isEqualTo(score);
    }

    @Test
    void lightsAreCountedByTheirColour() {
        Counts counts = new Counts().same("2011-01", "2013-12", 4).months("2014-01", 0, 3, 4, 5, 6, 7);

        assertThat(LightCount.of(
                        Lights.of(Stoplight.USUAL, counts.series(), 2014).months()))
                .isEqualTo(new LightCount(2, 1, 3, 6));
        assertThat(LightCount.of(List.of())).isEqualTo(new LightCount(0, 0, 0, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "calendar, 2014-05, 2011-01",
        "calendar, 2014-01, 2011-01",
        "calendar, 2014-12, 2011-01",
        "trailing, 2014-05, 2011-05",
        "trailing, 2014-01, 2011-01",
        "trailing, 2014-12, 2011-12"
    })
    void aBaselineBeginsThirtySixMonthsBeforeItsEnd(String baseline, YearMonth month, YearMonth first) {
        assertThat(Baseline.parse(baseline).first(month)).isEqualTo(first);
    }

    @Test
    void thereAreTwoBaselines() {
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> Baseline.parse("yearly"))
                .withMessage("\"yearly\" is not a baseline: allowed are calendar, trailing");
    }
}
