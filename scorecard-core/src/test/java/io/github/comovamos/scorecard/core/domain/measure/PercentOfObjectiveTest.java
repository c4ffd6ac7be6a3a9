package io.github.comovamos.scorecard.core.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.evidence.Direction;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.testing.Draw;
import io.github.comovamos.scorecard.core.testing.Seeded;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentOfObjectiveTest {

    private static final Fraction HUNDRED = Fraction.of(100);

    @ParameterizedTest
    @CsvSource({
        "26, 25, 1250/13",
        "25, 25, 100",
        "24, 25, 100",
        "50, 25, 50",
        "0, 25, 100",
        "0, 0, 100",
        "1, 0, 0",
        "3531, 2268, 75600/1177"
    })
    void ofWhatShouldBeLowTheGoalIsDividedByTheFigure(String current, String goal, String percent) {
        for (Direction direction : new Direction[] {Direction.LOWER, Direction.NEUTRAL}) {
            assertThat(PercentOfObjective.of(Fraction.parse(current), Fraction.parse(goal), direction))
                    .as("%s of %s, %s", current, goal, direction)
                    .hasToString(percent);
        }
    }

    @ParameterizedTest
    @CsvSource({"3, 4, 75", "4, 4, 100", "5, 4, 100", "0, 4, 0", "0, 0, 100", "7, 0, 100", "1, 3, 100/3"})
    void ofWhatShouldBeHighTheFigureIsDividedByTheGoal(String current, String goal, String percent) {
        assertThat(PercentOfObjective.of(Fraction.parse(current), Fraction.parse(goal), Direction.HIGHER))
                .hasToString(percent);
    }

    @Seeded
    void itLiesBetweenNothingAndAHundredAndIsAHundredOnlyWhereTheGoalIsMet(long seed) {
        Draw draw = new Draw(seed);
        for (int i = 0; i < 200; i++) {
            Fraction current = Fraction.of(draw.between(0, 20), draw.between(1, 4));
            Fraction goal = Fraction.of(draw.between(0, 20), draw.between(1, 4));
            String what = "seed " + seed + ": " + current + " beside a goal of " + goal;
            Fraction low = PercentOfObjective.of(current, goal, Direction.LOWER);
            Fraction high = PercentOfObjective.of(current, goal, Direction.HIGHER);

            assertThat(low).as(what).isBetween(Fraction.ZERO, HUNDRED);
            assertThat(high).as(what).isBetween(Fraction.ZERO, HUNDRED);
            assertThat(low.equals(HUNDRED)).as(what).isEqualTo(current.compareTo(goal) <= 0);
            assertThat(high.equals(HUNDRED)).as(what).isEqualTo(current.compareTo(goal) >= 0);
        }
    }

    @Seeded
    void theUnitOfBothNeverMatters(long seed) {
        Draw draw = new Draw(seed);
        for (int i = 0; i < 200; i++) {
            Fraction current = Fraction.of(draw.between(0, 20));
            Fraction goal = Fraction.of(draw.between(0, 20));
            Fraction unit = Fraction.of(draw.between(1, 99), draw.between(1, 99));
            Direction direction = draw.oneOf(Direction.values());

            assertThat(PercentOfObjective.of(current.times(unit), goal.times(unit), direction))
                    .as("seed %s: %s beside %s, in units of %s", seed, current, goal, unit)
                    .isEqualTo(PercentOfObjective.of(current, goal, direction));
        }
    }

    @Seeded
    void bothDirectionsMirrorEachOther(long seed) {
        Draw draw = new Draw(seed);
        for (int i = 0; i < 200; i++) {
            Fraction some = Fraction.of(draw.between(0, 20));
            Fraction other = Fraction.of(draw.between(0, 20));

            assertThat(PercentOfObjective.of(some, other, Direction.HIGHER))
                    .as("seed %s: %s and %s", seed, some, other)
                    .isEqualTo(PercentOfObjective.of(other, some, Direction.LOWER));
        }
    }
}
