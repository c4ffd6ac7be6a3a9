package io.github.comovamos.scorecard.core.service.rating;

import io.github.comovamos.scorecard.core.domain.agenda.Agenda;
import io.github.comovamos.scorecard.core.domain.agenda.EvaluationTerms;
import io.github.comovamos.scorecard.core.domain.agenda.Municipality;
import io.github.comovamos.scorecard.core.domain.rating.Computed;
import io.github.comovamos.scorecard.core.domain.rating.Rating;
import io.github.comovamos.scorecard.core.domain.review.Authorship;
import io.github.comovamos.scorecard.core.domain.review.Revision;
import io.github.comovamos.scorecard.core.domain.value.ActionNumber;
import io.github.comovamos.scorecard.core.domain.value.AgendaId;
import io.github.comovamos.scorecard.core.domain.value.EvaluationNumber;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.service.agenda.Agendas;
import io.github.comovamos.scorecard.core.service.agenda.Scope;
import io.github.comovamos.scorecard.core.service.change.Attempt;
import io.github.comovamos.scorecard.core.service.change.Editor;
import io.github.comovamos.scorecard.core.service.change.Seen;
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

    public RatingService(Store store, Clock clock, Agendas agendas) {
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
    public RatedView rate(Scope scope, RatingRequest request, Editor author) {
        return store.write(session -> {
            Target target = target(session, scope, request.municipality(), request.action());
            Revision after = rate(session, target, request, author);
            return new RatedView(
                    !target.last().equals(Optional.of(after)), RatingViews.revision(after, target.municipality()));
        });
    }

    /**
     * Rates one action of one municipality, if its author has seen the rating that stands.
     *
     * @return the rating as it stands then, or as it stands without the change
     * @throws ScorecardException as {@link #rate(Scope, RatingRequest, Editor)}
     */
    public Attempt<RatingState, RatingState> rateIfSeen(Scope scope, RatingRequest request, Seen seen, Editor author) {
        return store.write(session -> {
            Target target = target(session, scope, request.municipality(), request.action());
            return seen.attempt(
                    target.revision(),
                    () -> target.state(Optional.of(rate(session, target, request, author))),
                    () -> target.state(target.last()));
        });
    }

    /**
     * One rating as it stands now, also where there is none yet.
     *
     * @throws ScorecardException NOT_FOUND where the agenda has no such municipality, action or evaluation; INVALID
     *     where the action is not asked in the evaluation
     */
    public RatingState state(Scope scope, String municipality, ActionNumber action) {
        return store.read(session -> {
            Target target = target(session, scope, municipality, action);
            return target.state(target.last());
        });
    }

    /** What a rating is about, with its last revision, if it has any. */
    private record Target(
            AgendaId agenda,
            EvaluationNumber evaluation,
            Municipality municipality,
            EvaluationTerms.Asked asked,
            Optional<Revision> last) {

        int revision() {
            return last.map(Revision::number).orElse(0);
        }

        RatingState state(Optional<Revision> then) {
            return RatingViews.state(municipality, asked, then);
        }
    }

    private Target target(Session session, Scope scope, String municipality, ActionNumber action) {
        Agenda agenda = agendas.get(session, scope.agenda()).agenda();
        EvaluationNumber evaluation = Agendas.evaluation(agenda, scope).number();
        Municipality rated = agenda.municipalityNamed(municipality);
        EvaluationTerms.Asked asked = asked(agenda, evaluation, action);
        Optional<Revision> last = session.ratings().findLast(agenda.id(), evaluation, cell(rated, asked));
        return new Target(agenda.id(), evaluation, rated, asked, last);
    }

    /** The revision that stands then, which is the one before where the rating is the same. */
    private Revision rate(Session session, Target target, RatingRequest request, Editor author) {
        Optional<Rating> before = target.last().map(Revision::after);
        Rating rating = request.toRating(target.municipality()).withComputed(before.flatMap(Rating::computed));
        if (before.equals(Optional.of(rating))) {
            return target.last().orElseThrow();
        }
        checkOverride(rating, author);
        RevisedRating revised = new RevisedRating(target.revision() + 1, rating);
        Authorship authorship = author.now(clock);
        session.ratings().append(target.agenda(), target.evaluation(), List.of(revised), authorship);
        return new Revision(revised.revision(), before, rating, authorship);
    }

    /** An evaluator may say otherwise than a rule, with a written reason. */
    public static void checkOverride(Rating rating, Editor author) {
        if (rating.overrides() && author.why().isEmpty()) {
            Computed rule = rating.computed().orElseThrow();
            throw ScorecardException.invalid(
                    "la acción %s de %s la califica la regla %s con %s: para decir otra cosa escriba por qué (why)",
                    "action %s of %s is rated %4$s by rule %3$s: to say otherwise, write why (why)",
                    rating.action(),
                    rating.municipality(),
                    rule.rule(),
                    rule.score());
        }
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
                    (municipality, asked) -> Optional.of(RatingViews.row(
                            municipality, asked, Optional.ofNullable(ratings.get(cell(municipality, asked))))));
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

    public static List<RatingRow> rows(Session session, Agenda agenda, EvaluationNumber evaluation) {
        Map<Rating.Cell, Rating> ratings = current(session, agenda, evaluation);
        return eachCell(
                agenda,
                evaluation,
                (municipality, asked) -> Optional.ofNullable(ratings.get(cell(municipality, asked)))
                        .map(rating -> RatingViews.row(municipality, asked, Optional.of(rating))));
    }

    public static Map<Rating.Cell, Rating> current(Session session, Agenda agenda, EvaluationNumber evaluation) {
        return session.ratings().current(agenda.id(), evaluation).stream()
                .map(RevisedRating::rating)
                .collect(Collectors.toMap(Rating::cell, Function.identity()));
    }

    private static List<RatingRow> eachCell(
            Agenda agenda,
            EvaluationNumber evaluation,
            BiFunction<Municipality, EvaluationTerms.Asked, Optional<RatingRow>> row) {
        List<EvaluationTerms.Asked> asked = agenda.termsAt(evaluation).asked();
        return agenda.municipalities().stream()
                .flatMap(municipality -> asked.stream().flatMap(action -> row.apply(municipality, action).stream()))
                .toList();
    }

    public static Rating.Cell cell(Municipality municipality, EvaluationTerms.Asked asked) {
        return new Rating.Cell(municipality.code(), asked.number());
    }

    private static EvaluationTerms.Asked asked(Agenda agenda, EvaluationNumber evaluation, ActionNumber number) {
        ActionNumber action = agenda.action(number).number();
        return agenda.termsAt(evaluation).asked().stream()
                .filter(asked -> asked.number().equals(action))
                .findFirst()
                .orElseThrow(() -> ScorecardException.invalid(
                        "la acción %s no se pide en la evaluación %s",
                        "action %s is not asked in evaluation %s", number, evaluation));
    }
}
