package io.github.comovamos.scorecard.core.domain.stoplight;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.evidence.Series;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.testing.Counts;
import org.junit.jupiter.api.Test;

/**
 * Years of lights that are known from the public counts of Nuevo León, on series of our own that have the same sums;
 * the counts themselves are tried in {@link StoplightReferenceTest}.
 */
class StoplightVectorsTest {

    private static final Stoplight TRAILING = Stoplight.USUAL.withBaseline(Baseline.TRAILING);

    /** 171 in three years, so 4.75 a month; then a year of more, with one month nearly as few as before. */
    private static final Series EXTORTION = new Counts()
            .same("2011-01", "2011-09", 4)
            .same("2011-10", "2013-12", 5)
            .months("2014-01", 9, 9, 12, 10, 9, 10, 9, 5, 9, 10, 11, 12)
            .series();

    /** 58 in three years, most of them in the first. */
    private static final Series KIDNAPPING = new Counts()
            .same("2011-01", "2012-10", 2)
            .same("2012-11", "2013-12", 1)
            .months("2014-01", 0, 0, 1, 0, 0, 0, 2, 0, 1, 1, 0, 0)
            .series();

    @Test
    void monterreysHomicidesAreGreenAllYear() {
        Series series = new Counts()
                .same("2011-01", "2013-07", 42)
                .same("2013-08", "2013-12", 43)
                .months("2014-01", 31, 30, 29, 12, 11, 10, 9, 8, 7, 6, 5, 0)
                .series();
        Lights year = Lights.of(Stoplight.USUAL, series, 2014);

        assertThat(year.letters()).isEqualTo("GGGGGGGGGGGG");
        assertThat(year.months()).allSatisfy(light -> {
            assertThat(light.mean()).hasValue(Fraction.of(1517, 36));
            assertThat(light.goal()).hasValue(Fraction.of(1517, 48));
            assertThat(light.flags()).isEmpty();
        });
    }

    @Test
    void monterreysExtortionIsRedAllYearByTheCalendarAndOnceYellowByTheMonthsBefore() {
        Lights calendar = Lights.of(Stoplight.USUAL, EXTORTION, 2014);

        assertThat(calendar.letters()).isEqualTo("RRRRRRRRRRRR");
        assertThat(calendar.months()).allSatisfy(light -> {
            assertThat(light.mean()).hasValue(Fraction.of(19, 4));
            assertThat(light.flags()).containsExactly(Flag.SMALL_NUMBERS);
        });
        assertThat(Lights.of(TRAILING, EXTORTION, 2014).letters()).isEqualTo("RRRRRRRYRRRR");
    }

    @Test
    void monterreysKidnappingIsRedInJulyAndTwiceYellowByTheMonthsBefore() {
        Lights calendar = Lights.of(Stoplight.USUAL, KIDNAPPING, 2014);

        assertThat(calendar.letters()).isEqualTo("GGGGGGRGGGGG");
        assertThat(calendar.months())
                .allSatisfy(light -> assertThat(light.mean()).hasValue(Fraction.of(58, 36)));
        assertThat(Lights.of(TRAILING, KIDNAPPING, 2014).letters()).isEqualTo("GGGGGGRGYYGG");
    }

    @Test
    void apodacasExtortionHasAllThreeColours() {
        Series series = new Counts()
                .same("2011-01", "2011-07", 2)
                .same("2011-08", "2013-12", 1)
                .months("2014-01", 1, 0, 0, 4, 1, 3, 1, 2, 0, 1, 0, 2)
                .series();
        Lights year = Lights.of(Stoplight.USUAL, series, 2014);

        assertThat(year.letters()).isEqualTo("YGGRYRYRGYGR");
        assertThat(year.months()).allSatisfy(light -> assertThat(light.mean()).hasValue(Fraction.of(43, 36)));
        assertThat(LightCount.of(year.months())).isEqualTo(new LightCount(4, 4, 4, 0));
    }
}
