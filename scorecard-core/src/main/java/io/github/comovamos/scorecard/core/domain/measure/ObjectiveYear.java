package io.github.comovamos.scorecard.core.domain.measure;

import io.github.comovamos.scorecard.core.domain.evidence.CountingMethodChoice;
import io.github.comovamos.scorecard.core.domain.evidence.Direction;
import io.github.comovamos.scorecard.core.domain.evidence.Series;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.domain.value.Period;
import io.github.comovamos.scorecard.core.domain.value.Quantity;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A year of an indicator beside its goals. The total is of the months that have both a figure and a goal, and its
 * percentage is taken of the sums, not as the mean of the months' percentages.
 *
 * @param months a line for each month that has a figure or a goal
 * @param total the sums; where no month has both, the figure and the goal for the year as a whole, if there are both
 * @param yearlyGoal the goal for the year as a whole, where one was given
 * @param monthsLeftOut how many months are not in the total, because they have only one of the two
 */
public record ObjectiveYear(List<Line> months, Optional<Line> total, Optional<Fraction> yearlyGoal, int monthsLeftOut) {

    /**
     * A figure beside its goal.
     *
     * @param month the month; none for a sum
     * @param current the figure
     * @param goal the goal
     * @param percent the percentage of the objective, where there are both
     */
    public record Line(
            Optional<YearMonth> month,
            Optional<Fraction> current,
            Optional<Fraction> goal,
            Optional<Fraction> percent) {

        static Line of(
                Optional<YearMonth> month, Optional<Fraction> current, Optional<Fraction> goal, Direction direction) {
            return new Line(
                    month,
                    current,
                    goal,
                    current.flatMap(is -> goal.map(should -> PercentOfObjective.of(is, should, direction))));
        }

        boolean isWhole() {
            return percent.isPresent();
        }
    }

    public ObjectiveYear {
        months = List.copyOf(months);
    }

    /** The year of a series and its goals. */
    public static ObjectiveYear of(
            Series series, Map<Period, Quantity> goals, Year year, Direction direction, CountingMethodChoice choice) {
        List<Line> months = new ArrayList<>();
        Map<YearMonth, Quantity> figures = series.lastMonth(year)
                .<Map<YearMonth, Quantity>>map(
                        last -> series.months(last, choice).months())
                .orElse(Map.of());
        for (Month number : Month.values()) {
            YearMonth month = year.atMonth(number);
            Optional<Fraction> current = Optional.ofNullable(figures.get(month)).map(Quantity::toFraction);
            Optional<Fraction> goal =
                    Optional.ofNullable(goals.get(Period.of(month))).map(Quantity::toFraction);
            if (current.isPresent() || goal.isPresent()) {
                months.add(Line.of(Optional.of(month), current, goal, direction));
            }
        }
        Optional<Fraction> yearly =
                Optional.ofNullable(goals.get(Period.of(year))).map(Quantity::toFraction);
        List<Line> whole = months.stream().filter(Line::isWhole).toList();
        Optional<Line> total = whole.isEmpty()
                ? yearOnly(series, year, yearly, direction, choice)
                : Optional.of(sum(whole, direction));
        return new ObjectiveYear(months, total, yearly, months.size() - whole.size());
    }

    /** Whether the goal for the year differs from the sum of the months' goals, also of months without a figure. */
    public boolean yearlyGoalDiffers() {
        Optional<Fraction> sum = monthlyGoals();
        return yearlyGoal.isPresent() && sum.isPresent() && !sum.equals(yearlyGoal);
    }

    /** The sum of the months' goals, also of months without a figure. */
    public Optional<Fraction> monthlyGoals() {
        return months.stream().flatMap(line -> line.goal().stream()).reduce(Fraction::plus);
    }

    /** Whether the total is summed from months. */
    public boolean totalIsOfMonths() {
        return months.size() > monthsLeftOut;
    }

    private static Optional<Line> yearOnly(
            Series series, Year year, Optional<Fraction> goal, Direction direction, CountingMethodChoice choice) {
        Optional<Fraction> current = series.at(Period.of(year), choice)
                .map(known -> known.what().value().toFraction());
        return Optional.of(Line.of(Optional.empty(), current, goal, direction)).filter(Line::isWhole);
    }

    private static Line sum(List<Line> months, Direction direction) {
        return Line.of(
                Optional.empty(),
                months.stream().flatMap(line -> line.current().stream()).reduce(Fraction::plus),
                months.stream().flatMap(line -> line.goal().stream()).reduce(Fraction::plus),
                direction);
    }
}
