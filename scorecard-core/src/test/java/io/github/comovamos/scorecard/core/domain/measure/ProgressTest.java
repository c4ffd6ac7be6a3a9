package io.github.comovamos.scorecard.core.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.evidence.Direction;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.testing.Draw;
import io.github.comovamos.scorecard.core.testing.Seeded;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {

    @ParameterizedTest
    @CsvSource({
        "40, 0, lower, 7, 33/40, 33/40",
        "40, 7, lower, 7, 1, 1",
        "40, 7, lower, 40, 0, 0",
        "40, 7, lower, 18, 2/3, 2/3",
        "40, 7, lower, 50, -10/33, 0",
        "40, 7, lower, 0, 40/33, 1",
        "2, 3, higher, 2.5, 1/2, 1/2",
        "2, 3, higher, 2, 0, 0",
        "2, 3, higher, 3, 1, 1",
        "2, 3, higher, 1, -1, 0",
        "2, 3, higher, 5, 3, 1",
        "0, 89, higher, 42, 42/89, 42/89",
        "2, 3, lower, 2.5, 1/2, 1/2"
    })
    void theWayThatWasCoveredIsAShareOfTheWholeWay(
            String baseline, String goal, String direction, String current, String share, String capped) {
        assertThat(progress(baseline, goal, direction, false).of(Fraction.parse(current)))
                .isEqualTo(Fraction.parse(share));
        assertThat(progress(baseline, goal, direction, true).of(Fraction.parse(current)))
                .as("capped")
                .isEqualTo(Fraction.parse(capped));
    }

    @ParameterizedTest
    @CsvSource({
        "lower, 10, 1",
        "lower, 9, 1",
        "lower, 11, 0",
        "neutral, 10, 1",
        "neutral, 9, 1",
        "neutral, 11, 0",
        "higher, 10, 1",
        "higher, 11, 1",
        "higher, 9, 0"
    })
    void whereTheGoalIsTheBaselineItIsAllOrNothing(String direction, String current, String share) {
        for (boolean capped : new boolean[] {true, false}) {
            assertThat(progress("10", "10", direction, capped).of(Fraction.parse(current)))
                    .hasToString(share);
        }
    }

    @Seeded
    void itIsNothingAtTheBaselineAllAtTheGoalAndEvenInBetween(long seed) {
        Draw draw = new Draw(seed);
        for (int i = 0; i < 200; i++) {
            Fraction baseline = Fraction.from(draw.decimal(100, 2));
            Fraction goal = baseline.plus(Fraction.of(draw.oneOf(-1, 1) * draw.between(1, 99), draw.between(1, 9)));
            Progress progress = new Progress(baseline, goal, draw.oneOf(Direction.values()), draw.onceIn(2));
            Fraction share = Fraction.of(draw.between(0, 12), 12);
            Fraction current = baseline.plus(goal.minus(baseline).times(share));

            assertThat(progress.of(baseline)).as("seed %s: %s", seed, progress).isEqualTo(Fraction.ZERO);
            assertThat(progress.of(goal)).as("seed %s: %s", seed, progress).isEqualTo(Fraction.ONE);
            assertThat(progress.of(current))
                    .as("seed %s: %s, %s of the way", seed, progress, share)
                    .isEqualTo(share);
        }
    }

    @Seeded
    void theUnitAndTheZeroNeverMatter(long seed) {
        Draw draw = new Draw(seed);
        for (int i = 0; i < 200; i++) {
            Fraction baseline = Fraction.of(draw.between(0, 9));
            Fraction goal = Fraction.of(draw.between(0, 9));
            Fraction current = Fraction.of(draw.between(0, 9));
            Fraction unit = Fraction.of(draw.between(1, 99), draw.between(1, 99));
            Fraction zero = Fraction.of(draw.between(-99, 99));
            Direction direction = draw.oneOf(Direction.values());

            assertThat(new Progress(moved(baseline, unit, zero), moved(goal, unit, zero), direction, false)
                            .of(moved(current, unit, zero)))
                    .as("seed %s: from %s to %s, now %s", seed, baseline, goal, current)
                    .isEqualTo(new Progress(baseline, goal, direction, false).of(current));
        }
    }

    @Seeded
    void cappedItIsTheSameWithinNothingAndAll(long seed) {
        Draw draw = new Draw(seed);
        for (int i = 0; i < 200; i++) {
            Fraction baseline = Fraction.of(draw.between(0, 9));
            Fraction goal = Fraction.of(draw.between(0, 9));
            Fraction current = Fraction.of(draw.between(0, 20));
            Fraction uncapped = new Progress(baseline, goal, Direction.LOWER, false).of(current);

            assertThat(new Progress(baseline, goal, Direction.LOWER, true).of(current))
                    .as("seed %s: from %s to %s, now %s", seed, baseline, goal, current)
                    .isBetween(Fraction.ZERO, Fraction.ONE)
                    .isEqualTo(uncapped.atLeast(Fraction.ZERO).atMost(Fraction.ONE));
        }
    }

    private static Fraction moved(Fraction value, Fraction unit, Fraction zero) {
        return value.times(unit).plus(zero);
    }

    private static Progress progress(String baseline, String goal, String direction, boolean capped) {
        return new Progress(Fraction.parse(baseline), Fraction.parse(goal), Direction.parse(direction), capped);
    }
}
