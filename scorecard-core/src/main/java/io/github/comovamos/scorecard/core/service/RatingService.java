package io.github.comovamos.scorecard.core.service;

import io.github.comovamos.scorecard.core.domain.agenda.Agenda;
import io.github.comovamos.scorecard.core.domain.agenda.EvaluationTerms;
import io.github.comovamos.scorecard.core.domain.agenda.Municipality;
import io.github.comovamos.scorecard.core.domain.rating.Rating;
import io.github.comovamos.scorecard.core.domain.review.Revision;
import io.github.comovamos.scorecard.core.domain.value.ActionNumber;
import io.github.comovamos.scorecard.core.domain.value.EvaluationNumber;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.service.view.RatedView;
import io.github.comovamos.scorecard.core.service.view.RatingRow;
import io.github.comovamos.scorecard.core.service.view.RevisionRow;
import io.github.comovamos.scorecard.core.store.RevisedRating;
import io.github.comovamos.scorecard.core.store.Session;
import io.github.comovamos.scorecard.core.store.Store;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Rates one action at a time, and tells what was rated, when and by whom. */
public final class RatingService {

    private final Store store;
    private final Clock clock;
    private final Agendas agendas;

    RatingService(Store store, Clock clock, Agendas agendas) {
        this.store = store;
        this.clock = clock;
        this.agendas = agendas;
    }

    /**
     * Rates one action of one municipality. The same rating again adds no revision.
     *
     * @throws ScorecardException NOT_FOUND where the agenda has no such municipality, action or evaluation; INVALID
     *     where the action is not asked in the evaluation, or the mark cannot be taken
     */
    public RatedView rate(Scope scope, RatingRequest request, Author author) {
        return store.write(session -> {
            Agenda agenda = agendas.get(session, scope.agenda()).agenda();
            EvaluationNumber evaluation = Agendas.evaluation(agenda, scope).number();
            Municipality municipality = agenda.municipalityNamed(request.municipality());
            ActionNumber action = asked(agenda, evaluation, ActionNumber.parse(request.action()));
            Rating rating = request.toRating(municipality, action);
            Optional<RevisedRating> before = session.ratings().find(agenda.id(), evaluation, rating.cell());
            boolean changed = before.isEmpty() || !before.get().rating().equals(rating);
            if (changed) {
                int revision = before.map(RevisedRating::revision).orElse(0) + 1;
                session.ratings()
                        .append(
                                agenda.id(),
                                evaluation,
                                List.of(new RevisedRating(revision, rating)),
                                author.now(clock));
            }
            List<Revision> history = session.ratings().history(agenda.id(), evaluation, rating.cell());
            return new RatedView(changed, RatingViews.revision(history.get(history.size() - 1), municipality));
        });
    }

    /** The ratings of an evaluation, in the order of the agenda. */
    public List<RatingRow> list(Scope scope) {
        return store.read(session -> {
            Agenda agenda = agendas.get(session, scope.agenda()).agenda();
            return rows(session, agenda, Agendas.evaluation(agenda, scope).number());
        });
    }

    /** A row for every action that is asked of every municipality, to be filled in and imported. */
    public List<RatingRow> template(Scope scope) {
        return store.read(session -> {
            Agenda agenda = agendas.get(session, scope.agenda()).agenda();
            EvaluationNumber evaluation = Agendas.evaluation(agenda, scope).number();
            Map<Rating.Cell, Rating> ratings = current(session, agenda, evaluation);
            return eachCell(
                    agenda,
                    evaluation,
                    (municipality, cell) -> Optional.of(
                            RatingViews.rowToFillIn(municipality, cell, Optional.ofNullable(ratings.get(cell)))));
        });
    }

    /**
     * Every change of the ratings of an evaluation, in the order of the agenda.
     *
     * @param municipality only the ratings of this one, if given
     * @param action only the ratings of this one, if given
     * @throws ScorecardException NOT_FOUND where the agenda has no such municipality, action or evaluation
     */
    public List<RevisionRow> history(Scope scope, Optional<String> municipality, Optional<ActionNumber> action) {
        return store.read(session -> {
            Agenda agenda = agendas.get(session, scope.agenda()).agenda();
            EvaluationNumber evaluation = Agendas.evaluation(agenda, scope).number();
            Optional<Municipality> only = municipality.map(agenda::municipalityNamed);
            Optional<ActionNumber> onlyAction =
                    action.map(number -> agenda.action(number).number());
            Map<Rating.Cell, List<Revision>> changes = session.ratings().history(agenda.id(), evaluation).stream()
                    .collect(Collectors.groupingBy(change -> change.after().cell()));
            return agenda.municipalities().stream()
                    .filter(one -> only.isEmpty() || only.get().equals(one))
                    .flatMap(one -> agenda.actions().stream()
                            .filter(asked ->
                                    onlyAction.isEmpty() || onlyAction.get().equals(asked.number()))
                            .flatMap(asked ->
                                    changes
                                            .getOrDefault(new Rating.Cell(one.code(), asked.number()), List.of())
                                            .stream())
                            .map(change -> RatingViews.revision(change, one)))
                    .toList();
        });
    }

    static List<RatingRow> rows(Session session, Agenda agenda, EvaluationNumber evaluation) {
        Map<Rating.Cell, Rating> ratings = current(session, agenda, evaluation);
        return eachCell(
                agenda,
                evaluation,
                (municipality, cell) ->
                        Optional.ofNullable(ratings.get(cell)).map(rating -> RatingViews.row(rating, municipality)));
    }

    static Map<Rating.Cell, Rating> current(Session session, Agenda agenda, EvaluationNumber evaluation) {
        return session.ratings().current(agenda.id(), evaluation).stream()
                .map(RevisedRating::rating)
                .collect(Collectors.toMap(Rating::cell, Function.identity()));
    }

    private static List<RatingRow> eachCell(
            Agenda agenda,
            EvaluationNumber evaluation,
            BiFunction<Municipality, Rating.Cell, Optional<RatingRow>> row) {
        List<EvaluationTerms.Asked> asked = agenda.termsAt(evaluation).asked();
        return agenda.municipalities().stream()
                .flatMap(municipality -> asked.stream()
                        .flatMap(action ->
                                row
                                        .apply(municipality, new Rating.Cell(municipality.code(), action.number()))
                                        .stream()))
                .toList();
    }

    private static ActionNumber asked(Agenda agenda, EvaluationNumber evaluation, ActionNumber number) {
        if (agenda.action(number).criterionAt(evaluation).isEmpty()) {
            throw ScorecardException.invalid(
                    "la acción %s no se pide en la evaluación %s",
                    "action %s is not asked in evaluation %s", number, evaluation);
        }
        return number;
    }
}
