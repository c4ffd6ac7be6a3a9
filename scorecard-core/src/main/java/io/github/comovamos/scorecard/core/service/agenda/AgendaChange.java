package io.github.comovamos.scorecard.core.service.agenda;

import io.github.comovamos.scorecard.core.domain.agenda.Agenda;
import io.github.comovamos.scorecard.core.domain.agenda.Evaluation;
import io.github.comovamos.scorecard.core.domain.agenda.EvaluationTerms;
import io.github.comovamos.scorecard.core.domain.agenda.Municipality;
import io.github.comovamos.scorecard.core.domain.rating.Rating;
import io.github.comovamos.scorecard.core.domain.value.ActionNumber;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.EvaluationNumber;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.store.Session;
import java.util.Set;
import java.util.stream.Collectors;

/** What a new version of an agenda may not do: change what was released, or orphan what was rated. */
final class AgendaChange {

    private AgendaChange() {}

    static void check(Agenda before, Agenda after, Session session) {
        before.evaluations().stream()
                .filter(evaluation -> evaluation.released().isPresent())
                .forEach(evaluation -> keepsReleased(before, after, evaluation));
        session.ratings().rated(before.id()).forEach((evaluation, cells) -> keepsRated(after, evaluation, cells));
    }

    private static void keepsReleased(Agenda before, Agenda after, Evaluation released) {
        EvaluationNumber number = released.number();
        boolean gone = after.evaluations().stream()
                .noneMatch(evaluation -> evaluation.number().equals(number));
        if (gone) {
            throw ScorecardException.conflict(
                    "la evaluación %s ya se publicó (%s): la nueva versión de la agenda %s no puede quitarla",
                    "evaluation %s was released (%s): the new version of agenda %s cannot drop it",
                    number,
                    released.released().orElseThrow(),
                    before.id());
        }
        before.termsAt(number).differenceTo(after.termsAt(number)).ifPresent(difference -> {
            throw ScorecardException.conflict(
                    "la evaluación %s ya se publicó (%s): la nueva versión de la agenda %s no puede cambiar %s",
                    "evaluation %s was released (%s): the new version of agenda %s cannot change %s",
                    number,
                    released.released().orElseThrow(),
                    before.id(),
                    difference);
        });
    }

    private static void keepsRated(Agenda after, EvaluationNumber evaluation, Set<Rating.Cell> cells) {
        Set<ActionNumber> asked = after.evaluations().stream()
                .filter(kept -> kept.number().equals(evaluation))
                .flatMap(kept -> after.termsAt(evaluation).asked().stream())
                .map(EvaluationTerms.Asked::number)
                .collect(Collectors.toSet());
        Set<AreaCode> municipalities =
                after.municipalities().stream().map(Municipality::code).collect(Collectors.toSet());
        cells.stream()
                .filter(cell -> !asked.contains(cell.action()) || !municipalities.contains(cell.municipality()))
                .findFirst()
                .ifPresent(cell -> {
                    throw ScorecardException.conflict(
                            "la acción %s de %s tiene calificación en la evaluación %s: la nueva versión de la agenda"
                                    + " %s no puede dejar de pedirla",
                            "action %s of %s has a rating in evaluation %s: the new version of agenda %s cannot stop"
                                    + " asking it",
                            cell.action(),
                            cell.municipality(),
                            evaluation,
                            after.id());
                });
    }
}
