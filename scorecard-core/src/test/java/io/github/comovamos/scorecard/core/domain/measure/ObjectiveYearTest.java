package io.github.comovamos.scorecard.core.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.evidence.CountingMethodChoice;
import io.github.comovamos.scorecard.core.domain.evidence.Direction;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.domain.value.Period;
import io.github.comovamos.scorecard.core.domain.value.Quantity;
import io.github.comovamos.scorecard.core.testing.Counts;
import io.github.comovamos.scorecard.core.testing.Draw;
import io.github.comovamos.scorecard.core.testing.Seeded;
import java.time.Year;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ObjectiveYearTest {

    private static final Year YEAR = Year.of(2013);

    @Test
    void everyMonthStandsBesideItsGoal() {
        ObjectiveYear year = year(
                new Counts().months("2012-12", 99).months("2013-01", 26, 25).months("2014-01", 99),
                Map.of("2012-12", 1, "2013-01", 25, "2013-02", 25, "2014-01", 1));

        assertThat(year.months())
                .extracting(ObjectiveYearTest::written)
                .containsExactly("2013-01: 26 of 25, 1250/13 %", "2013-02: 25 of 25, 100 %");
        assertThat(year.total()).map(ObjectiveYearTest::written).hasValue("sum: 51 of 50, 5000/51 %");
        assertThat(year.monthsLeftOut()).isZero();
        assertThat(year.yearlyGoal()).isEmpty();
        assertThat(year.yearlyGoalDiffers()).isFalse();
    }

    @Test
    void theTotalIsOfTheSumsAndNotTheMeanOfTheMonths() {
        ObjectiveYear year = year(new Counts().months("2013-01", 100, 1), Map.of("2013-01", 50, "2013-02", 50));

        assertThat(year.months())
                .extracting(line -> line.percent().orElseThrow().toString())
                .containsExactly("50", "100");
        assertThat(year.total()).map(ObjectiveYearTest::written).hasValue("sum: 101 of 100, 10000/101 %");
    }

    @Test
    void monthsWithOnlyOneOfTheTwoAreShownAndLeftOutOfTheTotal() {
        ObjectiveYear year =
                year(new Counts().months("2013-01", 10, 20), Map.of("2013-02", 10, "2013-03", 10, "2013-12", 10));

        assertThat(year.months())
                .extracting(ObjectiveYearTest::written)
                .containsExactly(
                        "2013-01: 10 of -, - %",
                        "2013-02: 20 of 10, 50 %", "2013-03: - of 10, - %", "2013-12: - of 10, - %");
        assertThat(year.total()).map(ObjectiveYearTest::written).hasValue("sum: 20 of 10, 50 %");
        assertThat(year.monthsLeftOut()).isEqualTo(3);
    }

    @Test
    void aYearlyGoalThatIsNotTheSumOfTheMonthsIsKeptAndFlagged() {
        Counts counts = new Counts().months("2013-01", 10, 20);

        ObjectiveYear other = year(counts, Map.of("2013-01", 10, "2013-02", 10, "2013", 21));
        assertThat(other.yearlyGoal()).hasValue(Fraction.of(21));
        assertThat(other.yearlyGoalDiffers()).isTrue();
        assertThat(other.total())
                .as("the total is of the months all the same")
                .map(ObjectiveYearTest::written)
                .hasValue("sum: 30 of 20, 200/3 %");
        assertThat(year(counts, Map.of("2013-01", 10, "2013-02", 10, "2013", 20))
                        .yearlyGoalDiffers())
                .isFalse();
    }

    @Test
    void aYearThatIsNotOverDoesNotDifferFromItsGoal() {
        Map<String, Integer> goals = IntStream.rangeClosed(1, 12)
                .boxed()
                .collect(Collectors.toMap(month -> YEAR.atMonth(month).toString(), month -> 25));
        goals.put("2013", 300);
        ObjectiveYear year = year(new Counts().months("2013-01", 26, 25, 45), goals);

        assertThat(year.total()).map(ObjectiveYearTest::written).hasValue("sum: 96 of 75, 625/8 %");
        assertThat(year.yearlyGoalDiffers())
                .as("the goals of the twelve months sum to 300, though only three months have figures")
                .isFalse();
    }

    @Test
    void whereNoMonthHasBothTheYearStandsForItself() {
        ObjectiveYear year = year(new Counts().figure("2013", "48"), Map.of("2013", 24));

        assertThat(year.months()).isEmpty();
        assertThat(year.total()).map(ObjectiveYearTest::written).hasValue("sum: 48 of 24, 50 %");
        assertThat(year.yearlyGoalDiffers()).isFalse();
        assertThat(year(new Counts().figure("2013", "48"), Map.of()).total()).isEmpty();
        assertThat(year(new Counts(), Map.of("2013", 24)).total()).isEmpty();
        assertThat(year(new Counts().months("2013-01", 5), Map.of("2013-02", 5)).total())
                .isEmpty();
    }

    @Test
    void whatShouldBeHighIsMeasuredTheOtherWayRound() {
        ObjectiveYear year = ObjectiveYear.of(
                new Counts().months("2013-01", 3, 9).series(),
                goals(Map.of("2013-01", 4, "2013-02", 12)),
                YEAR,
                Direction.HIGHER,
                CountingMethodChoice.FITTING);

        assertThat(year.total()).map(ObjectiveYearTest::written).hasValue("sum: 12 of 16, 75 %");
    }

    @Test
    void aYearIsOfOneInstrumentUnlessBothAreAskedFor() {
        Counts counts =
                new Counts().by("old").months("2013-01", 10, 10).by("new").months("2013-02", 40, 40);
        Map<Period, Quantity> goals = goals(Map.of("2013-01", 10, "2013-02", 10, "2013-03", 10));

        assertThat(ObjectiveYear.of(counts.series(), goals, YEAR, Direction.LOWER, CountingMethodChoice.FITTING)
                        .total())
                .map(ObjectiveYearTest::written)
                .hasValue("sum: 80 of 20, 25 %");
        assertThat(ObjectiveYear.of(counts.series(), goals, YEAR, Direction.LOWER, CountingMethodChoice.MIXED)
                        .total())
                .map(ObjectiveYearTest::written)
                .hasValue("sum: 90 of 30, 100/3 %");
        assertThat(ObjectiveYear.of(counts.series(), goals, YEAR, Direction.LOWER, CountingMethodChoice.parse("old"))
                        .total())
                .map(ObjectiveYearTest::written)
                .hasValue("sum: 20 of 20, 100 %");
    }

    @Seeded
    void theTotalAddsUpWhatTheLinesSay(long seed) {
        Draw draw = new Draw(seed);
        Counts counts = new Counts();
        Map<String, Integer> goals = new TreeMap<>();
        for (int month = 1; month <= 12; month++) {
            String text = YEAR.atMonth(month).toString();
            if (!draw.onceIn(4)) {
                counts.months(text, draw.between(0, 50));
            }
            if (!draw.onceIn(4)) {
                goals.put(text, draw.between(0, 50));
            }
        }
        ObjectiveYear year = year(counts, goals);
        Fraction current = Fraction.ZERO;
        Fraction goal = Fraction.ZERO;
        int whole = 0;
        for (ObjectiveYear.Line line : year.months()) {
            if (line.current().isPresent() && line.goal().isPresent()) {
                current = current.plus(line.current().get());
                goal = goal.plus(line.goal().get());
                whole++;
            }
        }

        assertThat(year.monthsLeftOut()).isEqualTo(year.months().size() - whole);
        ObjectiveYear.Line total = year.total().orElseThrow();
        assertThat(total.current()).as("seed %s", seed).hasValue(current);
        assertThat(total.goal()).as("seed %s", seed).hasValue(goal);
        assertThat(total.percent()).as("seed %s", seed).hasValue(PercentOfObjective.of(current, goal, Direction.LOWER));
    }

    private static ObjectiveYear year(Counts counts, Map<String, Integer> goals) {
        return ObjectiveYear.of(counts.series(), goals(goals), YEAR, Direction.LOWER, CountingMethodChoice.FITTING);
    }

    private static Map<Period, Quantity> goals(Map<String, Integer> goals) {
        return goals.entrySet().stream()
                .collect(Collectors.toMap(goal -> Period.parse(goal.getKey()), goal -> Quantity.of(goal.getValue())));
    }

    private static String written(ObjectiveYear.Line line) {
        return line.month().map(Object::toString).orElse("sum") + ": "
                + line.current().map(Object::toString).orElse("-") + " of "
                + line.goal().map(Object::toString).orElse("-") + ", "
                + line.percent().map(Object::toString).orElse("-") + " %";
    }
}
