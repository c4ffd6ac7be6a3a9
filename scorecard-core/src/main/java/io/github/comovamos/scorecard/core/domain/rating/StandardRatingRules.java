package io.github.comovamos.scorecard.core.domain.rating;

import io.github.comovamos.scorecard.core.domain.agenda.Parameter;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.LocalizedText;
import io.github.comovamos.scorecard.core.domain.value.RuleName;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rules that agendas may name. None of their formulas was published by the programme: they are our own reading of the
 * actions, and an agenda that uses one marks its criterion as reconstructed unless its group has decided on it.
 */
@SuppressWarnings("ImmutableEnumChecker") // records, and computations without a state
enum StandardRatingRules implements RatingRule {
    /** An evaluator gives the rating, by the criterion's text. */
    JUDGED(
            "judged",
            new LocalizedText(
                    "Una persona evaluadora califica según el texto del criterio.",
                    "An evaluator rates by the text of the criterion."),
            new LocalizedText("–", "–"),
            Optional.empty()),
    /** The share of a target that was reached, × 10, at most 10. */
    ATTAINMENT(
            "attainment",
            new LocalizedText(
                    "La parte alcanzada de una meta, por 10, con 10 como máximo.",
                    "The share of a target that was reached, times 10, at most 10."),
            new LocalizedText("mín(10, valor ÷ meta × 10)", "min(10, value ÷ target × 10)"),
            Optional.of(new Attainment())),
    /** The number of crime indicators in green, plain or scaled to 0–10. */
    GREEN_COUNT(
            "green-count",
            new LocalizedText(
                    "El número de indicadores de delito en verde, tal cual o llevado a la escala de 0 a 10.",
                    "The number of crime indicators in green, plain or scaled to 0–10."),
            new LocalizedText(
                    "plain: verdes; ten: verdes ÷ indicadores × 10; sin color en alguno no hay calificación",
                    "plain: greens; ten: greens ÷ indicators × 10; without a colour in one there is no rating"),
            Optional.of(new GreenCount())),
    /** The band into which a measure falls. */
    BANDS(
            "bands",
            new LocalizedText("La banda en la que cae una medida.", "The band into which a measure falls."),
            new LocalizedText(
                    "la calificación de la última banda cuyo inicio (from) no pasa del valor exacto",
                    "the rating of the last band whose edge (from) is not above the exact value"),
            Optional.of(new Bands())),
    /** The way from a baseline to a goal that was covered, × 10. */
    PROGRESS(
            "progress",
            new LocalizedText(
                    "El tramo recorrido de una línea base a una meta, por 10.",
                    "The way from a baseline to a goal that was covered, times 10."),
            new LocalizedText(
                    "(valor − línea base) ÷ (meta − línea base) × 10, entre 0 y 10",
                    "(value − baseline) ÷ (goal − baseline) × 10, between 0 and 10"),
            Optional.of(new ProgressRule())),
    /** The percentage of the objective ÷ 10. */
    PERCENT_OF_OBJECTIVE(
            "percent-of-objective",
            new LocalizedText(
                    "El porcentaje del objetivo entre 10.", "The percentage of the objective, divided by 10."),
            new LocalizedText(
                    "porcentaje del objetivo de las sumas de los meses de la evaluación ÷ 10",
                    "percentage of the objective of the sums over the evaluation's months ÷ 10"),
            Optional.of(new ObjectiveRule()));

    private final RuleName ruleName;
    private final LocalizedText summary;
    private final LocalizedText formula;
    private final Optional<RuleComputation> computation;

    StandardRatingRules(
            String ruleName, LocalizedText summary, LocalizedText formula, Optional<RuleComputation> computation) {
        this.ruleName = new RuleName(ruleName);
        this.summary = summary;
        this.formula = formula;
        this.computation = computation;
    }

    @Override
    public RuleName ruleName() {
        return ruleName;
    }

    @Override
    public LocalizedText summary() {
        return summary;
    }

    @Override
    public LocalizedText formula() {
        return formula;
    }

    @Override
    public List<String> parameters() {
        return names().stream().sorted().toList();
    }

    private Set<String> names() {
        return computation.map(RuleComputation::parameters).orElse(Set.of());
    }

    @Override
    public boolean computes() {
        return computation.isPresent();
    }

    @Override
    public void check(Parameter.Fields with) {
        RuleParameters parameters = RuleParameters.of(with);
        parameters.allow(names());
        computation.ifPresent(rule -> rule.check(parameters));
    }

    @Override
    public Set<IndicatorCode> indicators(Parameter.Fields with) {
        try {
            return computation
                    .map(rule -> rule.indicators(RuleParameters.of(with)))
                    .orElse(Set.of());
        } catch (ScorecardException refused) {
            return Set.of();
        }
    }

    @Override
    public RuleOutcome rate(Parameter.Fields with, RuleCase of) {
        if (computation.isEmpty()) {
            return RuleOutcome.Unrated.noInformation(new Message("califica una persona", "an evaluator rates"));
        }
        try {
            check(with);
            return computation.get().rate(RuleParameters.of(with), of);
        } catch (ScorecardException refused) {
            return RuleOutcome.Unrated.noInformation(refused.sentence());
        }
    }
}
