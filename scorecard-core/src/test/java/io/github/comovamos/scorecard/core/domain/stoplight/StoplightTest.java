package io.github.comovamos.scorecard.core.domain.stoplight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.comovamos.scorecard.core.domain.evidence.CountingMethodChoice;
import io.github.comovamos.scorecard.core.domain.evidence.Series;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.domain.value.Quantity;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.testing.Counts;
import java.time.YearMonth;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoplightTest {

    private static final YearMonth MAY = YearMonth.of(2014, 5);

    @ParameterizedTest
    @CsvSource({
        "2427, 0, GREEN",
        "2427, 1820, GREEN",
        "2427, 1821, YELLOW",
        "2427, 2427, YELLOW",
        "2427, 2428, RED",
        "4, 3, GREEN",
        "4, 4, YELLOW",
        "4, 5, RED",
        "1517/36, 31, GREEN",
        "1517/36, 32, YELLOW",
        "1517/36, 42, YELLOW",
        "1517/36, 43, RED",
        "19/4, 3, GREEN",
        "19/4, 4, YELLOW",
        "19/4, 5, RED",
        "43/36, 0, GREEN",
        "43/36, 1, YELLOW",
        "43/36, 2, RED",
        "1/36, 0, GREEN",
        "1/36, 1, RED",
        "0, 0, GREEN",
        "0, 1, RED"
    })
    void aQuarterLessIsGreenLessThanThatYellowMoreThanTheMeanRed(String mean, String count, Colour colour) {
        assertThat(Stoplight.USUAL.colour(Fraction.parse(count), Fraction.parse(mean)))
                .isEqualTo(colour);
    }

    @ParameterizedTest
    @CsvSource({
        "0.25, true,  4, 3, GREEN",
        "0.25, false, 4, 3, YELLOW",
        "0.25, false, 4, 2, GREEN",
        "0.25, false, 0, 0, GREEN",
        "0.25, false, 0, 1, RED",
        "0,    true,  4, 4, GREEN",
        "0,    false, 4, 4, YELLOW",
        "0,    true,  4, 5, RED",
        "1/3,  true,  3, 2, GREEN",
        "1/3,  false, 3, 2, YELLOW",
        "0.1,  true, 10, 9, GREEN",
        "0.1,  false, 10, 9, YELLOW",
        "0.999999, false, 4, 0, GREEN",
        "0.999999, true, 4, 1, YELLOW"
    })
    void theReductionAndItsEdgeAreParameters(
            String reduction, boolean inclusive, String mean, String count, Colour colour) {
        Stoplight stoplight =
                Stoplight.USUAL.withReduction(Fraction.parse(reduction)).withInclusive(inclusive);

        assertThat(stoplight.colour(Fraction.parse(count), Fraction.parse(mean)))
                .isEqualTo(colour);
    }

    @Test
    void theGoalIsExact() {
        Light light = light(new Counts().same("2011-01", "2013-12", 2427).months("2014-05", 1820));

        assertThat(light.mean()).hasValue(Fraction.of(2427));
        assertThat(light.goal()).hasValue(Fraction.of(7281, 4));
        assertThat(light.count()).hasValue(Quantity.of(1820));
        assertThat(light.colour()).isEqualTo(Colour.GREEN);
        assertThat(light.month()).isEqualTo(MAY);
        assertThat(light.months()).isEqualTo(36);
        assertThat(light.flags()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "36, 24, GREEN, 8, ''",
        "35, 24, GREEN, 8, gaps",
        "35, 35, GREEN, 8, gaps",
        "35, 36, NONE,  8, few-months",
        "24, 24, GREEN, 8, gaps",
        "23, 24, NONE,  8, few-months",
        "1,  24, NONE,  8, few-months",
        "1,  1,  GREEN, 8, gaps",
        "0,  1,  NONE,   , no-baseline"
    })
    void theMeanIsOfTheMonthsThatWereCountedIfTheyAreEnough(
            int counted, int least, Colour colour, Long mean, String flags) {
        Counts counts = new Counts().months("2014-05", 6);
        for (int i = 0; i < counted; i++) {
            counts.months(YearMonth.of(2011, 1).plusMonths(i).toString(), 8);
        }
        Light light = Stoplight.USUAL.withLeastMonths(least).light(counts.series(), MAY, CountingMethodChoice.FITTING);

        assertThat(light.colour()).isEqualTo(colour);
        assertThat(light.months()).isEqualTo(counted);
        assertThat(light.mean().map(Fraction::toString).orElse(null)).isEqualTo(mean == null ? null : mean + "");
        assertThat(light.goal().isPresent()).isEqualTo(mean != null);
        assertThat(flags(light)).isEqualTo(flags);
    }

    @Test
    void aMonthThatNobodyCountedHasNoColour() {
        Light light = light(new Counts().same("2011-01", "2013-12", 8).months("2014-04", 0));

        assertThat(light.colour()).isEqualTo(Colour.NONE);
        assertThat(light.count()).isEmpty();
        assertThat(light.mean()).hasValue(Fraction.of(8));
        assertThat(flags(light)).isEqualTo("no-count");
        assertThat(flags(light(new Counts()))).isEqualTo("no-count no-baseline");
    }

    @Test
    void nothingCountedIsACount() {
        Light light = light(new Counts().same("2011-01", "2013-12", 8).months("2014-05", 0));

        assertThat(light.colour()).isEqualTo(Colour.GREEN);
        assertThat(light.count()).hasValue(Quantity.ZERO);
    }

    @ParameterizedTest
    @CsvSource({"0, zero-mean", "1, small-numbers", "4, small-numbers", "5, ''", "6, ''"})
    void smallNumbersAreFlagged(long mean, String flags) {
        Counts counts = new Counts().same("2011-01", "2013-12", mean).months("2014-05", 0);

        assertThat(flags(light(counts))).isEqualTo(flags);
    }

    @Test
    void aMeanJustBelowTheThresholdIsSmall() {
        Counts counts =
                new Counts().same("2011-01", "2013-11", 5).months("2013-12", 4).months("2014-05", 0);

        assertThat(light(counts).mean()).hasValue(Fraction.of(179, 36));
        assertThat(flags(light(counts))).isEqualTo("small-numbers");
    }

    @Test
    void theCalendarBaselineIsTheThreeYearsBeforeWhateverTheMonth() {
        Series series = new Counts()
                .same("2010-01", "2010-12", 1000)
                .same("2011-01", "2013-12", 8)
                .same("2014-01", "2014-12", 1000)
                .series();

        assertThat(Lights.of(Stoplight.USUAL, series, 2014).months())
                .allSatisfy(light -> assertThat(light.mean()).hasValue(Fraction.of(8)));
    }

    @Test
    void theTrailingBaselineIsTheThirtySixMonthsBeforeWithoutTheMonthItself() {
        Series series = new Counts()
                .same("2011-01", "2011-04", 1000)
                .same("2011-05", "2014-04", 8)
                .same("2014-05", "2014-12", 1000)
                .series();
        Light light = Stoplight.USUAL.withBaseline(Baseline.TRAILING).light(series, MAY, CountingMethodChoice.FITTING);

        assertThat(light.mean()).hasValue(Fraction.of(8));
        assertThat(light.months()).isEqualTo(36);
    }

    @Test
    void everyParameterOfTheUsualStoplightIsStated() {
        assertThat(Stoplight.USUAL)
                .isEqualTo(new Stoplight(Baseline.CALENDAR, Fraction.of(1, 4), true, 24, Fraction.of(5)));
        assertThat(Stoplight.USUAL
                        .withBaseline(Baseline.TRAILING)
                        .withReduction(Fraction.of(1, 10))
                        .withInclusive(false)
                        .withLeastMonths(36))
                .isEqualTo(new Stoplight(Baseline.TRAILING, Fraction.of(1, 10), false, 36, Fraction.of(5)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "1", "1.5", "25"})
    void aReductionIsAShareLessThanOne(String reduction) {
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> Stoplight.USUAL.withReduction(Fraction.parse(reduction)))
                .withMessageContaining("is not a reduction: allowed is 0 to less than 1, such as 0.25");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 37})
    void theLeastNumberOfMonthsIsOneToThirtySix(int months) {
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> Stoplight.USUAL.withLeastMonths(months))
                .withMessage("\"%s\" is not a least number of months: allowed is a whole number from 1 to 36", months);
    }

    private static Light light(Counts counts) {
        return Stoplight.USUAL.light(counts.series(), MAY, CountingMethodChoice.FITTING);
    }

    private static String flags(Light light) {
        return light.flags().stream().map(Flag::code).collect(Collectors.joining(" "));
    }
}
