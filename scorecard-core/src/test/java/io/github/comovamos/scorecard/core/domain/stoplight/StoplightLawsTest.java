package io.github.comovamos.scorecard.core.domain.stoplight;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.evidence.CountingMethodChoice;
import io.github.comovamos.scorecard.core.domain.evidence.Figure;
import io.github.comovamos.scorecard.core.domain.evidence.Known;
import io.github.comovamos.scorecard.core.domain.evidence.Series;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.testing.Counts;
import io.github.comovamos.scorecard.core.testing.Draw;
import io.github.comovamos.scorecard.core.testing.Seeded;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What holds of every light, whatever was counted. */
class StoplightLawsTest {

    private static final int TIMES = 50;
    private static final YearMonth MONTH = YearMonth.of(2014, 5);

    @Seeded
    void theColourDependsOnExactComparisonsOfWholeNumbersAlone(long seed) {
        Draw draw = new Draw(seed);
        for (int i = 0; i < TIMES; i++) {
            long[] counts = counts(draw);
            long sum = Arrays.stream(counts).sum();
            long count = near(draw, sum);

            assertThat(light(counts, count).colour())
                    .as("seed %s: %s beside %s in 36 months", seed, count, sum)
                    .isEqualTo(byWholeNumbers(count, sum));
        }
    }

    @Test
    void theRandomCountsHaveAllColoursAndMeetTheEdges() {
        Draw draw = new Draw(1);
        int edges = 0;
        for (int i = 0; i < 1000; i++) {
            long sum = Arrays.stream(counts(draw)).sum();
            long count = near(draw, sum);
            edges += 48 * count == sum || 36 * count == sum ? 1 : 0;
        }

        assertThat(edges)
                .as("without counts at the mean and at the goal the laws say little: see near")
                .isGreaterThan(20);
    }

    @Seeded
    void aHundredTimesAsManyHaveTheSameColour(long seed) {
        Draw draw = new Draw(seed);
        for (int i = 0; i < TIMES; i++) {
            long[] counts = counts(draw);
            long count = near(draw, Arrays.stream(counts).sum());
            long factor = draw.oneOf(2L, 3L, 7L, 100L, 1_000_003L);
            long[] more = Arrays.stream(counts).map(one -> one * factor).toArray();

            assertThat(light(more, count * factor).colour())
                    .as("seed %s: %s beside %s, times %s", seed, count, Arrays.toString(counts), factor)
                    .isEqualTo(light(counts, count).colour());
        }
    }

    @Seeded
    void theOrderOfTheBaselineNeverMatters(long seed) {
        Draw draw = new Draw(seed);
        for (int i = 0; i < TIMES; i++) {
            long[] counts = counts(draw);
            long count = near(draw, Arrays.stream(counts).sum());
            long[] mixed = draw.shuffled(LongStream.of(counts).boxed().toList()).stream()
                    .mapToLong(Long::longValue)
                    .toArray();
            Series series = series(counts, count);

            assertThat(light(mixed, count)).as("seed %s", seed).isEqualTo(light(counts, count));
            assertThat(light(new Series(draw.<Known<Figure>>shuffled(series.figures()))))
                    .as("seed %s: the order of the figures", seed)
                    .isEqualTo(light(series));
        }
    }

    @Seeded
    void moreIsNeverBetter(long seed) {
        Draw draw = new Draw(seed);
        for (int i = 0; i < TIMES; i++) {
            Fraction mean = Fraction.of(draw.between(0, 99), draw.between(1, 36));
            Stoplight stoplight = Stoplight.USUAL
                    .withReduction(Fraction.of(draw.between(0, 9), 10))
                    .withInclusive(draw.onceIn(2));
            int count = draw.between(0, 30);
            Colour fewer = stoplight.colour(Fraction.of(count), mean);
            Colour more = stoplight.colour(Fraction.of(count + draw.between(1, 5)), mean);

            assertThat(fewer.compareTo(more))
                    .as("seed %s: the colours are listed from green to red; %s of %s", seed, count, mean)
                    .isNotPositive();
            assertThat(fewer).isNotEqualTo(Colour.NONE);
        }
    }

    @Seeded
    void theEdgesDifferOnlyAtTheGoal(long seed) {
        Draw draw = new Draw(seed);
        for (int i = 0; i < TIMES; i++) {
            Fraction mean = Fraction.of(draw.between(1, 20));
            Fraction count = Fraction.of(draw.between(0, 20));
            Colour inclusive = Stoplight.USUAL.colour(count, mean);
            Colour exclusive = Stoplight.USUAL.withInclusive(false).colour(count, mean);
            boolean atTheGoal = count.equals(mean.times(Fraction.of(3, 4)));

            assertThat(inclusive != exclusive)
                    .as("seed %s: %s of %s", seed, count, mean)
                    .isEqualTo(atTheGoal);
            if (atTheGoal) {
                assertThat(inclusive).isEqualTo(Colour.GREEN);
                assertThat(exclusive).isEqualTo(Colour.YELLOW);
            }
        }
    }

    @Seeded
    void theMeanLiesBetweenTheLeastAndTheGreatestCountAndTheGoalBelowIt(long seed) {
        Draw draw = new Draw(seed);
        for (int i = 0; i < TIMES; i++) {
            long[] counts = counts(draw);
            Light light = light(counts, 1);
            Fraction mean = light.mean().orElseThrow();

            assertThat(mean)
                    .as("seed %s", seed)
                    .isBetween(
                            Fraction.of(Arrays.stream(counts).min().orElseThrow()),
                            Fraction.of(Arrays.stream(counts).max().orElseThrow()));
            assertThat(light.goal().orElseThrow().times(Fraction.of(4))).isEqualTo(mean.times(Fraction.of(3)));
        }
    }

    private static Colour byWholeNumbers(long count, long sum) {
        if (36 * count > sum) {
            return Colour.RED;
        }
        return 48 * count <= sum ? Colour.GREEN : Colour.YELLOW;
    }

    /** Thirty-six of them; every other time the mean and the goal are whole numbers. */
    private static long[] counts(Draw draw) {
        int most = draw.oneOf(1, 4, 20, 3000);
        long[] counts =
                IntStream.range(0, 36).mapToLong(i -> draw.between(0, most)).toArray();
        if (draw.onceIn(2)) {
            counts[35] += 143 - (Arrays.stream(counts).sum() + 143) % 144;
        }
        return counts;
    }

    /** A count at the mean or the goal of a sum or beside them. */
    private static long near(Draw draw, long sum) {
        return Math.max(0, sum / draw.oneOf(36L, 48L) + draw.between(-1, 1));
    }

    private static Light light(long[] counts, long count) {
        return light(series(counts, count));
    }

    private static Light light(Series series) {
        return Stoplight.USUAL.light(series, MONTH, CountingMethodChoice.FITTING);
    }

    private static Series series(long[] counts, long count) {
        return new Counts().months("2011-01", counts).months("2014-05", count).series();
    }
}
