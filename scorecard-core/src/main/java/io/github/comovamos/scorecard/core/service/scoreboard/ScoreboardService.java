package io.github.comovamos.scorecard.core.service.scoreboard;

import io.github.comovamos.scorecard.core.domain.agenda.Agenda;
import io.github.comovamos.scorecard.core.domain.agenda.Evaluation;
import io.github.comovamos.scorecard.core.domain.scoreboard.Scoreboard;
import io.github.comovamos.scorecard.core.domain.scoreboard.Standing;
import io.github.comovamos.scorecard.core.domain.scoring.OverallMode;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.domain.value.Subject;
import io.github.comovamos.scorecard.core.failure.Place;
import io.github.comovamos.scorecard.core.failure.Read;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.service.agenda.AgendaViews;
import io.github.comovamos.scorecard.core.service.agenda.Agendas;
import io.github.comovamos.scorecard.core.service.agenda.Scope;
import io.github.comovamos.scorecard.core.service.rating.RatingService;
import io.github.comovamos.scorecard.core.store.Session;
import io.github.comovamos.scorecard.core.store.Store;
import java.util.List;
import java.util.Optional;

/** Turns the ratings of an evaluation into averages and places. */
public final class ScoreboardService {

    private static final Place BY = new Place.Argument("by");
    private static final Place GROUP = new Place.Argument("group");

    private final Store store;
    private final Agendas agendas;

    public ScoreboardService(Store store, Agendas agendas) {
        this.store = store;
        this.agendas = agendas;
    }

    /**
     * The scoreboard of an evaluation.
     *
     * @throws ScorecardException NOT_FOUND where there is no such agenda or evaluation
     */
    public ScoreboardView scoreboard(Scope scope, Language language) {
        return store.read(session -> ScoreboardViews.view(board(session, scope), language));
    }

    /**
     * The scoreboard of an evaluation with the ratings that it was made from.
     *
     * @throws ScorecardException NOT_FOUND where there is no such agenda or evaluation
     */
    public ScoreboardSheet sheet(Scope scope, Language language) {
        return store.read(session -> {
            Scoreboard board = board(session, scope);
            Agenda agenda = board.agenda();
            return new ScoreboardSheet(
                    ScoreboardViews.view(board, language),
                    ScoreboardViews.axes(board, language),
                    AgendaViews.asked(agenda, board.evaluation().number(), language),
                    RatingService.rows(session, agenda, board.evaluation().number()));
        });
    }

    /**
     * The ranking by one subject.
     *
     * @param by an axis, an action or the overall average; left out, the overall average where the agenda has one,
     *     else its first axis
     * @param group the group within which places are taken; left out, all
     * @throws ScorecardException NOT_FOUND where there is no such agenda, evaluation, subject or group
     */
    public RankingView ranking(Scope scope, Optional<Subject> by, Optional<String> group, Language language) {
        return store.read(session -> {
            Scoreboard board = board(session, scope);
            Subject subject = by.orElseGet(() -> usual(board));
            List<Standing> all = Read.at(BY, subject.code(), text -> board.ranking(subject));
            List<Standing> standings =
                    Read.at(GROUP, group, name -> board.ranking(subject, name)).orElse(all);
            return ScoreboardViews.ranking(board, subject, group, standings, language);
        });
    }

    private Scoreboard board(Session session, Scope scope) {
        Agenda agenda = agendas.get(session, scope.agenda()).agenda();
        Evaluation evaluation = Agendas.evaluation(agenda, scope);
        return Scoreboard.of(
                agenda,
                evaluation.number(),
                RatingService.current(session, agenda, evaluation.number()).values());
    }

    private static Subject usual(Scoreboard board) {
        Agenda agenda = board.agenda();
        if (agenda.scoring().overall() != OverallMode.NONE) {
            return Subject.OVERALL;
        }
        return board.subjects().stream()
                .findFirst()
                .orElseThrow(() -> ScorecardException.notFound(
                        "la evaluación %s no pide ninguna acción",
                        "evaluation %s asks for no action", board.evaluation().number()));
    }
}
