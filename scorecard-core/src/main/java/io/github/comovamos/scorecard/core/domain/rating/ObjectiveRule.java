package io.github.comovamos.scorecard.core.domain.rating;

import io.github.comovamos.scorecard.core.domain.evidence.CountingMethodChoice;
import io.github.comovamos.scorecard.core.domain.evidence.Series;
import io.github.comovamos.scorecard.core.domain.measure.PercentOfObjective;
import io.github.comovamos.scorecard.core.domain.value.Coded;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.Period;
import io.github.comovamos.scorecard.core.domain.value.Quantity;
import io.github.comovamos.scorecard.core.failure.Message;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The percentage of the objective ÷ 10: of the sums over the evaluation's months, or of its last month. */
final class ObjectiveRule implements RuleComputation {

    private static final String INDICATOR = "indicator";
    private static final String MONTHS = "months";

    private enum Months implements Coded {
        EVALUATION,
        LAST
    }

    @Override
    public Set<String> parameters() {
        return Set.of(INDICATOR, MONTHS);
    }

    @Override
    public void check(RuleParameters with) {
        with.find(INDICATOR, IndicatorCode::parse);
        months(with);
    }

    private static Months months(RuleParameters with) {
        return with.find(MONTHS, text -> Coded.parse(new Message("unos meses", "some months"), text, Months.values()))
                .orElse(Months.EVALUATION);
    }

    @Override
    public Set<IndicatorCode> indicators(RuleParameters with) {
        return with.find(INDICATOR, IndicatorCode::parse).map(Set::of).orElse(Set.of());
    }

    @Override
    public RuleOutcome rate(RuleParameters with, RuleCase of) {
        IndicatorCode indicator = with.get(INDICATOR, IndicatorCode::parse);
        YearMonth last = of.evaluation().to();
        YearMonth first = months(with) == Months.LAST ? last : of.evaluation().from();
        Series series = of.evidence().series(indicator, of.municipality());
        Map<YearMonth, Quantity> figures =
                series.months(last, CountingMethodChoice.FITTING).months();
        Map<Period, Quantity> goals = of.evidence().goals(indicator, of.municipality());
        Fraction current = Fraction.ZERO;
        Fraction goal = Fraction.ZERO;
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            Optional<Quantity> is = Optional.ofNullable(figures.get(month));
            Optional<Quantity> should = Optional.ofNullable(goals.get(Period.of(month)));
            if (is.isEmpty() || should.isEmpty()) {
                return RuleOutcome.Unrated.noInformation(Message.of(
                        "falta %s de %s en %s",
                        "%s of %s in %s is missing",
                        is.isEmpty() ? new Message("la cifra", "the figure") : new Message("la meta", "the goal"),
                        indicator,
                        month));
            }
            current = current.plus(is.get().toFraction());
            goal = goal.plus(should.get().toFraction());
        }
        Fraction percent = PercentOfObjective.of(current, goal, of.evidence().direction(indicator));
        return new RuleOutcome.Rated(
                percent.dividedBy(Fraction.of(10)),
                Message.of(
                        "%s de %s a %s: %s, meta %s: %s %% del objetivo",
                        "%s from %s to %s: %s, goal %s: %s %% of the objective",
                        indicator,
                        first,
                        last,
                        current,
                        goal,
                        percent));
    }
}
