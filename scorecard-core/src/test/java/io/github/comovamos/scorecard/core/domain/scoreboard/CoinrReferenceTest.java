package io.github.comovamos.scorecard.core.domain.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.domain.value.Rank;
import io.github.comovamos.scorecard.core.domain.value.Subject;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Averages and places of thousands of units, against COINr: an independent program, read by its own files. */
class CoinrReferenceTest {

    private static final CoinrCase COMPLETE = new CoinrCase("d1_2469x10_complete_equal", "none");

    @ParameterizedTest
    @CsvSource({
        "d1_2469x10_complete_equal, none",
        "d1_2469x10_missing10_equal, none",
        "d1_2469x10_missing10_equal, t066",
        "d1_2469x10_missing10_equal, t1",
        "d3_60x12_missing35, none",
        "d3_60x12_missing35, t05",
        "d3_60x12_missing35, t066",
        "d3_60x12_missing35, t1",
        "d4_30x4_ties, none"
    })
    void averagesAndPlacesAreThoseOfCoinr(String folder, String threshold) {
        CoinrCase given = new CoinrCase(folder, threshold);
        Scoreboard board = given.scoreboard();
        CoinrTable scores = given.scores();
        CoinrTable places = given.places();
        for (String column : scores.columns()) {
            List<Standing> ranking = board.ranking(Subject.parse(given.subject(column)));
            assertThat(ranking).hasSameSizeAs(scores.rows().entrySet());
            int row = 0;
            for (String unit : scores.rows().keySet()) {
                Standing standing = ranking.get(row++);
                String what = unit + ", " + column;
                assertThat(standing.municipality().code()).hasToString(CoinrCase.municipality(unit));
                assertSameAverage(what, standing.average(), scores.cell(unit, column));
                assertThat(standing.rank()
                                .map(rank -> Integer.toString(rank.place()))
                                .orElse(""))
                        .as("the place of %s", what)
                        .isEqualTo(places.cell(unit, column));
            }
        }
    }

    @Test
    void tiesShareTheLeastPlace() {
        CoinrCase ties = new CoinrCase("d4_30x4_ties", "none");
        CoinrTable methods = ties.table("tie_methods_base_R.csv");

        assertThat(ties.scoreboard().ranking(Subject.parse("index")))
                .hasSize(30)
                .allSatisfy(standing -> {
                    Rank rank = standing.rank().orElseThrow();
                    String unit = standing.municipality().code().code().replaceFirst("1", "U");
                    String least = methods.cell(unit, "min");
                    assertThat(rank)
                            .isEqualTo(new Rank(Integer.parseInt(least), !least.equals(methods.cell(unit, "max"))));
                });
    }

    @Test
    void doublesGiveNearlyEveryFifthUnitAWrongPlace() {
        Map<String, Double> scores = new HashMap<>();
        COMPLETE.scores().rows().forEach((unit, cells) -> scores.put(unit, Double.valueOf(cells.get(0))));
        double[] sorted = scores.values().stream()
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        CoinrTable right = COMPLETE.places();

        int[] shifts = scores.entrySet().stream()
                .mapToInt(entry -> {
                    long better = Arrays.stream(sorted)
                            .filter(score -> score > entry.getValue())
                            .count();
                    return Math.abs((int) better + 1 - Integer.parseInt(right.cell(entry.getKey(), "Index")));
                })
                .filter(shift -> shift > 0)
                .toArray();

        assertThat(shifts)
                .as("units that the order of COINr's own doubles puts in a wrong place")
                .hasSize(452);
        assertThat(Arrays.stream(shifts).max()).as("by how many places at most").hasValue(29);
    }

    private static void assertSameAverage(String what, Average average, String expected) {
        assertThat(average.exact().isPresent())
                .as("there is an average of %s", what)
                .isEqualTo(!expected.isEmpty());
        average.exact()
                .ifPresent(exact -> assertThat(asDouble(exact))
                        .as("the average of %s", what)
                        .isCloseTo(new BigDecimal(expected).doubleValue(), within(1e-9)));
    }

    private static double asDouble(Fraction fraction) {
        return fraction.numerator().doubleValue() / fraction.denominator().doubleValue();
    }
}
