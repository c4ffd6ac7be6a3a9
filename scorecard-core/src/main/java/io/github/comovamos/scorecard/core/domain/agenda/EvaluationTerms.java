package io.github.comovamos.scorecard.core.domain.agenda;

import io.github.comovamos.scorecard.core.domain.scoring.Scoring;
import io.github.comovamos.scorecard.core.domain.value.ActionNumber;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.AxisId;
import io.github.comovamos.scorecard.core.domain.value.Weight;
import io.github.comovamos.scorecard.core.failure.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All of an agenda that decides the figures of one evaluation. Two versions of an agenda with equal terms give equal
 * averages and places from equal ratings, so a version that changes the terms of a released evaluation is refused.
 *
 * @param evaluation the evaluation, its months and release date included
 * @param scoring how ratings become averages
 * @param groups the municipalities, each with its group
 * @param axes the weight of each axis that is asked
 * @param asked the actions that are asked
 * @param published what was printed of the evaluation
 */
public record EvaluationTerms(
        Evaluation evaluation,
        Scoring scoring,
        Map<AreaCode, Optional<String>> groups,
        Map<AxisId, Weight> axes,
        List<Asked> asked,
        Set<PublishedAverage> published) {

    /** An action as it is asked in the evaluation. */
    public record Asked(ActionNumber number, AxisId axis, Weight weight, Criterion criterion) {}

    static EvaluationTerms of(Agenda agenda, Evaluation evaluation) {
        List<Asked> asked = agenda.actions().stream()
                .flatMap(action -> action.criterionAt(evaluation.number()).stream()
                        .map(criterion -> new Asked(action.number(), action.axis(), action.weight(), criterion)))
                .toList();
        return new EvaluationTerms(
                evaluation,
                agenda.scoring(),
                agenda.municipalities().stream().collect(Collectors.toMap(Municipality::code, Municipality::group)),
                agenda.axes().stream()
                        .filter(axis ->
                                asked.stream().anyMatch(action -> action.axis().equals(axis.id())))
                        .collect(Collectors.toMap(Axis::id, Axis::weight)),
                asked,
                agenda.published().stream()
                        .filter(published -> published.evaluation().equals(evaluation.number()))
                        .collect(Collectors.toSet()));
    }

    /** What the first difference to other terms is about; nothing where they are equal. */
    public Optional<Message> differenceTo(EvaluationTerms other) {
        if (!evaluation.equals(other.evaluation)) {
            return Optional.of(new Message("sus meses o su fecha de publicación", "its months or its release date"));
        }
        if (!scoring.equals(other.scoring)) {
            return Optional.of(new Message(
                    "la presentación, el promedio general, la regla de faltantes o la cobertura mínima",
                    "the display, the overall average, the policy for missing ratings or the minimum coverage"));
        }
        if (!groups.equals(other.groups)) {
            return Optional.of(new Message("los municipios o sus grupos", "the municipalities or their groups"));
        }
        if (!axes.equals(other.axes)) {
            return Optional.of(new Message("los ejes o sus pesos", "the axes or their weights"));
        }
        if (!asked.equals(other.asked)) {
            return Optional.of(new Message(
                    "las acciones, su eje, su peso o su criterio", "the actions, their axis, weight or criterion"));
        }
        if (!published.equals(other.published)) {
            return Optional.of(new Message("los promedios publicados", "the published averages"));
        }
        return Optional.empty();
    }
}
