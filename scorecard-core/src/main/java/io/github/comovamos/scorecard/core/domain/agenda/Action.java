package io.github.comovamos.scorecard.core.domain.agenda;

import io.github.comovamos.scorecard.core.domain.value.ActionNumber;
import io.github.comovamos.scorecard.core.domain.value.AxisId;
import io.github.comovamos.scorecard.core.domain.value.EvaluationNumber;
import io.github.comovamos.scorecard.core.domain.value.LocalizedText;
import io.github.comovamos.scorecard.core.domain.value.Weight;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.util.List;
import java.util.Optional;

/**
 * A concrete thing that mayors are asked to do.
 *
 * @param number its number, unique in the agenda
 * @param axis the axis under which it is averaged
 * @param weight how much it counts there
 * @param title its title
 * @param responsible who is responsible for it, where the agenda says so
 * @param criteria the versions of its criterion, from the earliest; the action is asked from the first of them on
 */
public record Action(
        ActionNumber number,
        AxisId axis,
        Weight weight,
        LocalizedText title,
        Optional<LocalizedText> responsible,
        List<Criterion> criteria) {

    /** @throws ScorecardException INVALID without criteria, or when they are not in the order of their evaluations */
    public Action {
        criteria = List.copyOf(criteria);
        if (criteria.isEmpty()) {
            throw ScorecardException.invalid(
                    "la acción %s no tiene criterios: se necesita al menos uno",
                    "action %s has no criteria: at least one is needed", number);
        }
        for (int i = 1; i < criteria.size(); i++) {
            EvaluationNumber before = criteria.get(i - 1).fromEvaluation();
            EvaluationNumber next = criteria.get(i).fromEvaluation();
            if (next.compareTo(before) <= 0) {
                throw ScorecardException.invalid(
                        "los criterios de la acción %s no están en orden: después del que rige desde la evaluación %s"
                                + " no puede venir uno que rige desde la %s",
                        "the criteria of action %s are out of order: after the one from evaluation %s there cannot"
                                + " come one from evaluation %s",
                        number,
                        before,
                        next);
            }
        }
    }

    /** The criterion that holds in an evaluation; none where the action is not asked yet. */
    public Optional<Criterion> criterionAt(EvaluationNumber evaluation) {
        return criteria.stream()
                .filter(criterion -> criterion.fromEvaluation().compareTo(evaluation) <= 0)
                .reduce((earlier, later) -> later);
    }
}
