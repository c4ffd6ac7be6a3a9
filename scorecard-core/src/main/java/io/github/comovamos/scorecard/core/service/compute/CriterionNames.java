package io.github.comovamos.scorecard.core.service.compute;

import io.github.comovamos.scorecard.core.domain.agenda.EvaluationTerms;
import io.github.comovamos.scorecard.core.failure.FailureReason;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.service.instrument.StoredEvidence;

/**
 * The names in the criteria of an agenda. One that neither the store nor the programme knows is a fault of the agenda:
 * without a refusal it would look as if no municipality had given information.
 */
final class CriterionNames {

    private CriterionNames() {}

    /**
     * Refuses indicators that nobody knows.
     *
     * @throws ScorecardException INVALID with the action
     */
    static void check(EvaluationTerms.Asked asked, StoredEvidence known) {
        ofAgenda(
                asked,
                () -> ComputeService.rule(asked)
                        .indicators(asked.criterion().with())
                        .forEach(known::checkKnown));
    }

    /**
     * Rates by a criterion.
     *
     * @throws ScorecardException INVALID with the action, where it names what nobody knows
     */
    static void ofAgenda(EvaluationTerms.Asked asked, Runnable rating) {
        try {
            rating.run();
        } catch (ScorecardException refused) {
            if (refused.reason() != FailureReason.NOT_FOUND) {
                throw refused;
            }
            throw ScorecardException.invalid(
                    "el criterio de la acción %s (%s) nombra lo que nadie conoce: %s",
                    "the criterion of action %s (%s) names what nobody knows: %s",
                    asked.number(),
                    asked.criterion().rule(),
                    refused.sentence());
        }
    }
}
