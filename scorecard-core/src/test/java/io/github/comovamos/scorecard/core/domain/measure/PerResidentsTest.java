package io.github.comovamos.scorecard.core.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.testing.Draw;
import io.github.comovamos.scorecard.core.testing.Seeded;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PerResidentsTest {

    @ParameterizedTest
    @CsvSource({
        "1000, 3, 174767, 524301/1000, 525",
        "1000, 3, 205455, 123273/200, 617",
        "1000, 3, 1000, 3, 3",
        "1000, 3, 1001, 3003/1000, 4",
        "1000, 3, 1, 3/1000, 1",
        "1000, 1.5, 1135550, 68133/40, 1704",
        "3, 1, 1135550, 1135550/3, 378517",
        "3, 1, 3, 1, 1",
        "50000, 1, 1135550, 22711/1000, 23",
        "50000, 1, 150000, 3, 3",
        "50000, 1, 122659, 122659/50000, 3"
    })
    void neededAreWholeOnes(String per, String target, long residents, String exactly, BigInteger needed) {
        PerResidents measure = new PerResidents(Fraction.parse(per), Fraction.parse(target));

        assertThat(measure.neededExactly(residents)).isEqualTo(Fraction.parse(exactly));
        assertThat(measure.needed(residents)).isEqualTo(needed);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 525",
        "524, 524000/174767, 1",
        "525, 525000/174767, 0",
        "600, 600000/174767, 0",
        "524.5, 524500/174767, 1/2"
    })
    void garciasOfficersIn2013ByTheEditionOf174767(String officers, String rate, String shortOf) {
        PerResidents measure = new PerResidents(Fraction.of(1000), Fraction.of(3));

        assertThat(measure.rate(Fraction.parse(officers), 174_767)).isEqualTo(Fraction.parse(rate));
        assertThat(measure.shortOf(Fraction.parse(officers), 174_767)).hasToString(shortOf);
    }

    @Test
    void upToAMillionForEveryResidentMayBeAsked() {
        assertThat(new PerResidents(Fraction.ONE, Fraction.of(1_000_000)).needed(10_000_000_000L))
                .isEqualTo(BigInteger.TEN.pow(16));
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> new PerResidents(Fraction.ONE, Fraction.of(1_000_001)))
                .withMessage("1000001 for every 1 residents is no target: allowed is up to 1000000 for every resident");
    }

    @Seeded
    void theNeededOnesAreTheLeastThatReachTheTarget(long seed) {
        Draw draw = new Draw(seed);
        for (int i = 0; i < 200; i++) {
            PerResidents measure = new PerResidents(
                    Fraction.of(draw.oneOf(3, 1000, 50_000)), Fraction.of(draw.between(1, 9), draw.between(1, 4)));
            long residents = draw.between(1, 2_000_000);
            Fraction needed = new Fraction(measure.needed(residents), BigInteger.ONE);
            String what = "seed " + seed + ": " + measure + ", " + residents + " residents";

            assertThat(measure.rate(needed, residents)).as(what).isGreaterThanOrEqualTo(measure.target());
            assertThat(measure.rate(needed.minus(Fraction.ONE), residents))
                    .as(what)
                    .isLessThan(measure.target());
            assertThat(measure.rate(measure.neededExactly(residents), residents))
                    .as(what)
                    .isEqualTo(measure.target());
        }
    }

    @Seeded
    void whatIsMissingAndWhatIsThereAreTogetherEnough(long seed) {
        Draw draw = new Draw(seed);
        for (int i = 0; i < 200; i++) {
            PerResidents measure = new PerResidents(Fraction.of(1000), Fraction.of(3));
            long residents = draw.between(1, 500_000);
            Fraction count = Fraction.of(draw.between(0, 2000));
            Fraction missing = measure.shortOf(count, residents);
            String what = "seed " + seed + ": " + count + " for " + residents;

            assertThat(missing).as(what).isGreaterThanOrEqualTo(Fraction.ZERO);
            assertThat(missing.signum() == 0)
                    .as(what)
                    .isEqualTo(measure.rate(count, residents).compareTo(measure.target()) >= 0);
            assertThat(count.plus(missing))
                    .as(what)
                    .isEqualTo(count.atLeast(new Fraction(measure.needed(residents), BigInteger.ONE)));
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 3", "1000, 0", "-1, 3", "1000, -3"})
    void aTargetIsAboveNothing(String per, String target) {
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> new PerResidents(Fraction.parse(per), Fraction.parse(target)))
                .withMessage("%s for every %s residents is no target: allowed are numbers above 0", target, per);
    }

    @Test
    void aRateNeedsNoTarget() {
        assertThat(Rate.parse("1000").of(Fraction.of(525), 174_767)).hasToString("525000/174767");
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> Rate.parse("0"))
                .withMessage("\"0\" is not a number of residents: allowed are numbers above 0");
    }
}
