package io.github.comovamos.scorecard.core.domain.rule;

import io.github.comovamos.scorecard.core.domain.argument.Argument;
import io.github.comovamos.scorecard.core.domain.argument.Arguments;
import io.github.comovamos.scorecard.core.domain.argument.Kind;
import io.github.comovamos.scorecard.core.domain.evidence.CountingMethodChoice;
import io.github.comovamos.scorecard.core.domain.measure.PercentOfObjective;
import io.github.comovamos.scorecard.core.domain.value.Coded;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.LocalizedText;
import io.github.comovamos.scorecard.core.domain.value.Period;
import io.github.comovamos.scorecard.core.domain.value.Quantity;
import io.github.comovamos.scorecard.core.domain.value.RuleName;
import io.github.comovamos.scorecard.core.failure.Message;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The percentage of the objective ÷ 10: of the sums over the evaluation's months, or of its last month. */
final class ObjectiveShare implements RatingRule {

    private enum Months implements Coded {
        EVALUATION,
        LAST
    }

    private static final Argument<IndicatorCode> INDICATOR = Argument.required(
            "indicator", Kind.INDICATOR, "el indicador cuya cifra se usa", "the indicator whose figure is used");

    private static final Argument<Months> MONTHS = Argument.optional(
                    "months",
                    Kind.oneOf(new Message("unos meses", "some months"), Months.values()),
                    "qué meses se suman: los de la evaluación (evaluation) o solo el último (last)",
                    "which months are summed: those of the evaluation, or only its last")
            .usually(Months.EVALUATION.code());

    private static final Message NO_FIGURE = new Message("la cifra", "the figure");
    private static final Message NO_GOAL = new Message("la meta", "the goal");

    @Override
    public RuleName ruleName() {
        return RuleName.parse("percent-of-objective");
    }

    @Override
    public LocalizedText summary() {
        return new LocalizedText(
                "El porcentaje del objetivo entre 10.", "The percentage of the objective, divided by 10.");
    }

    @Override
    public LocalizedText formula() {
        return new LocalizedText(
                "porcentaje del objetivo de las sumas de los meses de la evaluación ÷ 10",
                "percentage of the objective of the sums over the evaluation's months ÷ 10");
    }

    @Override
    public List<Argument<?>> arguments() {
        return List.of(INDICATOR, MONTHS);
    }

    @Override
    public Set<IndicatorCode> indicators(Arguments arguments) {
        return arguments.find(INDICATOR).map(Set::of).orElse(Set.of());
    }

    @Override
    public RuleOutcome rate(Arguments arguments, RuleCase asked) {
        IndicatorCode indicator = arguments.get(INDICATOR);
        YearMonth last = asked.evaluation().to();
        YearMonth first =
                arguments.get(MONTHS) == Months.LAST ? last : asked.evaluation().from();
        Map<YearMonth, Quantity> figures = figures(indicator, last, asked);
        Map<Period, Quantity> goals = asked.evidence().goals(indicator, asked.municipality());
        Fraction current = Fraction.ZERO;
        Fraction goal = Fraction.ZERO;
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            Optional<Quantity> is = Optional.ofNullable(figures.get(month));
            Optional<Quantity> should = Optional.ofNullable(goals.get(Period.of(month)));
            if (is.isEmpty() || should.isEmpty()) {
                return missing(is.isEmpty() ? NO_FIGURE : NO_GOAL, indicator, month);
            }
            current = current.plus(is.get().toFraction());
            goal = goal.plus(should.get().toFraction());
        }
        Fraction percent = PercentOfObjective.of(current, goal, asked.evidence().direction(indicator));
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

    private static Map<YearMonth, Quantity> figures(IndicatorCode indicator, YearMonth last, RuleCase asked) {
        return asked.evidence()
                .series(indicator, asked.municipality())
                .months(last, CountingMethodChoice.FITTING)
                .months();
    }

    private static RuleOutcome missing(Message what, IndicatorCode indicator, YearMonth month) {
        return RuleOutcome.Unrated.noInformation(
                Message.of("falta %s de %s en %s", "%s of %s in %s is missing", what, indicator, month));
    }
}
