package io.github.comovamos.scorecard.core.domain.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.testing.Draw;
import io.github.comovamos.scorecard.core.testing.Seeded;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RankingTest {

    @Test
    void equalValuesShareTheLeastPlace() {
        assertThat(Ranking.of(
                        Map.of("a", Fraction.of(3, 2), "b", Fraction.ONE, "c", Fraction.of(5, 5), "d", Fraction.ZERO)))
                .containsOnly(
                        Map.entry("a", new Rank(1, false)),
                        Map.entry("b", new Rank(2, true)),
                        Map.entry("c", new Rank(2, true)),
                        Map.entry("d", new Rank(4, false)));
    }

    @Test
    void allMayShareTheFirstPlace() {
        assertThat(Ranking.of(Map.of("a", Fraction.ONE, "b", Fraction.ONE)).values())
                .containsOnly(new Rank(1, true));
        assertThat(Ranking.of(Map.of("a", Fraction.ZERO))).containsEntry("a", new Rank(1, false));
        assertThat(Ranking.of(Map.of())).isEmpty();
    }

    @Test
    void whatDoublesTakeForEqualIsNot() {
        Fraction third = Fraction.of(1, 3);
        Fraction nearly = Fraction.of(333_333_333_333_333_333L, 1_000_000_000_000_000_000L);

        assertThat(Ranking.of(Map.of("third", third, "nearly", nearly)))
                .containsEntry("third", new Rank(1, false))
                .containsEntry("nearly", new Rank(2, false));
        assertThat(asDouble(third)).isEqualTo(asDouble(nearly));
    }

    private static double asDouble(Fraction fraction) {
        return fraction.numerator().doubleValue() / fraction.denominator().doubleValue();
    }

    @Seeded
    void aPlaceIsOneMoreThanHowManyAreBetter(long seed) {
        Draw draw = new Draw(seed);
        Map<Integer, Fraction> values = new HashMap<>();
        for (int key = 0; key < 200; key++) {
            values.put(key, Fraction.of(draw.between(0, 60), draw.between(1, 6)));
        }

        Map<Integer, Rank> ranks = Ranking.of(values);

        assertThat(ranks.keySet()).isEqualTo(values.keySet());
        values.forEach((key, value) -> {
            List<Integer> signs = values.values().stream()
                    .map(other -> other.compareTo(value))
                    .toList();
            long better = signs.stream().filter(sign -> sign > 0).count();
            boolean joint = signs.stream().filter(sign -> sign == 0).count() > 1;
            assertThat(ranks.get(key)).as("seed %s, %s", seed, value).isEqualTo(new Rank((int) better + 1, joint));
        });
    }
}
