package io.github.comovamos.scorecard.core.domain.stoplight;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.evidence.CountingMethodChoice;
import io.github.comovamos.scorecard.core.domain.evidence.Series;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.testing.Counts;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/**
 * The old and the new way of counting crimes are not comparable: a light is of one of them, unless both are asked for.
 */
class StoplightInstrumentsTest {

    private static final YearMonth MARCH = YearMonth.of(2016, 3);

    /** The old instrument up to 2015, the new one from 2015 on, twice as many. */
    private static final Series BOTH = new Counts()
            .by("sesnsp-2011")
            .same("2011-01", "2015-12", 100)
            .by("sesnsp-2015")
            .same("2015-01", "2018-12", 200)
            .series();

    @Test
    void monthsOfAnotherInstrumentAreLeftOutAndThatIsSaid() {
        Light light = Stoplight.USUAL.light(BOTH, MARCH, CountingMethodChoice.FITTING);

        assertThat(light.months()).as("the new instrument counted only 2015").isEqualTo(12);
        assertThat(light.mean()).hasValue(Fraction.of(200));
        assertThat(light.colour()).isEqualTo(Colour.NONE);
        assertThat(light.flags()).containsExactly(Flag.FEW_MONTHS, Flag.OTHER_INSTRUMENT);
    }

    @Test
    void mixedOnlyWhenAskedAMixtureGivesAColourThatMeansNothing() {
        Light light = Stoplight.USUAL.light(BOTH, MARCH, CountingMethodChoice.MIXED);

        assertThat(light.months()).isEqualTo(36);
        assertThat(light.mean())
                .as("2013 and 2014 by the old, 2015 by the new, which came last")
                .hasValue(Fraction.of(24 * 100 + 12 * 200, 36));
        assertThat(light.colour()).isEqualTo(Colour.RED);
        assertThat(light.flags()).isEmpty();
    }

    @Test
    void theInstrumentThatCountedTheMonthIsTakenAndItsOwnMonthsSuffice() {
        Light light = Stoplight.USUAL.light(BOTH, YearMonth.of(2014, 3), CountingMethodChoice.FITTING);

        assertThat(light.months()).isEqualTo(36);
        assertThat(light.mean()).hasValue(Fraction.of(100));
        assertThat(light.colour()).isEqualTo(Colour.YELLOW);
        assertThat(light.flags())
                .as("the months that only the new instrument counted come after the baseline")
                .isEmpty();
    }

    @Test
    void anInstrumentThatIsNamedIsTakenOrNone() {
        assertThat(Stoplight.USUAL.light(BOTH, YearMonth.of(2015, 3), CountingMethodChoice.parse("sesnsp-2011")))
                .satisfies(light -> {
                    assertThat(light.colour()).isEqualTo(Colour.YELLOW);
                    assertThat(light.count()).map(Object::toString).hasValue("100");
                    assertThat(light.flags()).isEmpty();
                });
        assertThat(Stoplight.USUAL.light(BOTH, MARCH, CountingMethodChoice.parse("sesnsp-2011")))
                .satisfies(light -> {
                    assertThat(light.colour()).isEqualTo(Colour.NONE);
                    assertThat(light.months()).isEqualTo(36);
                    assertThat(light.flags())
                            .as("the month itself was counted by the other")
                            .containsExactly(Flag.NO_COUNT, Flag.OTHER_INSTRUMENT);
                });
    }

    @Test
    void aMonthThatBothCountedIsThatOfTheDatasetThatCameLast() {
        Light light = Stoplight.USUAL.light(BOTH, YearMonth.of(2015, 3), CountingMethodChoice.FITTING);

        assertThat(light.count()).map(Object::toString).hasValue("200");
        assertThat(light.months()).isZero();
        assertThat(light.flags()).containsExactly(Flag.NO_BASELINE, Flag.OTHER_INSTRUMENT);
    }
}
