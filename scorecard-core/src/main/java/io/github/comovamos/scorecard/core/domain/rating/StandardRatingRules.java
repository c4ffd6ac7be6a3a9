package io.github.comovamos.scorecard.core.domain.rating;

import io.github.comovamos.scorecard.core.domain.value.LocalizedText;
import io.github.comovamos.scorecard.core.domain.value.RuleName;

/** The rules that agendas may name. Where a rule's measure is not at hand, an evaluator rates the action. */
enum StandardRatingRules implements RatingRule {
    /** An evaluator gives the rating, by the criterion's text. */
    JUDGED(
            "judged",
            "Una persona evaluadora califica según el texto del criterio.",
            "An evaluator rates by the text of the criterion."),
    /** The share of a target that was reached, × 10, at most 10. */
    ATTAINMENT(
            "attainment",
            "La parte alcanzada de una meta, por 10, con 10 como máximo.",
            "The share of a target that was reached, times 10, at most 10."),
    /** The number of crime indicators in green, plain or scaled to 0–10. */
    GREEN_COUNT(
            "green-count",
            "El número de indicadores de delito en verde, tal cual o llevado a la escala de 0 a 10.",
            "The number of crime indicators in green, plain or scaled to 0–10."),
    /** The band into which a measure falls. */
    BANDS("bands", "La banda en la que cae una medida.", "The band into which a measure falls."),
    /** The way from a baseline to a goal that was covered, × 10. */
    PROGRESS(
            "progress",
            "El tramo recorrido de una línea base a una meta, por 10.",
            "The way from a baseline to a goal that was covered, times 10."),
    /** The percentage of the objective ÷ 10. */
    PERCENT_OF_OBJECTIVE(
            "percent-of-objective",
            "El porcentaje del objetivo entre 10.",
            "The percentage of the objective, divided by 10.");

    private final String ruleName;
    private final String es;
    private final String en;

    StandardRatingRules(String ruleName, String es, String en) {
        this.ruleName = ruleName;
        this.es = es;
        this.en = en;
    }

    @Override
    public RuleName ruleName() {
        return new RuleName(ruleName);
    }

    @Override
    public LocalizedText summary() {
        return new LocalizedText(es, en);
    }
}
