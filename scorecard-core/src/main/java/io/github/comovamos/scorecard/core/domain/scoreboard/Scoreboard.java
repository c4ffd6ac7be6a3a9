package io.github.comovamos.scorecard.core.domain.scoreboard;

import io.github.comovamos.scorecard.core.domain.agenda.Agenda;
import io.github.comovamos.scorecard.core.domain.agenda.Axis;
import io.github.comovamos.scorecard.core.domain.agenda.Evaluation;
import io.github.comovamos.scorecard.core.domain.agenda.Municipality;
import io.github.comovamos.scorecard.core.domain.agenda.PublishedAverage;
import io.github.comovamos.scorecard.core.domain.rating.Rating;
import io.github.comovamos.scorecard.core.domain.scoring.OverallMode;
import io.github.comovamos.scorecard.core.domain.value.ActionNumber;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.AxisId;
import io.github.comovamos.scorecard.core.domain.value.EvaluationNumber;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.domain.value.Rank;
import io.github.comovamos.scorecard.core.domain.value.Ranking;
import io.github.comovamos.scorecard.core.domain.value.Score;
import io.github.comovamos.scorecard.core.domain.value.Subject;
import io.github.comovamos.scorecard.core.failure.Allowed;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The standings of all municipalities in one evaluation. Immutable. */
public final class Scoreboard {

    private final Agenda agenda;
    private final Evaluation evaluation;
    private final AverageCalculator averages;
    private final List<Standing> standings;

    private Scoreboard(Agenda agenda, Evaluation evaluation, AverageCalculator averages) {
        this.agenda = agenda;
        this.evaluation = evaluation;
        this.averages = averages;
        List<List<Standing>> bySubject = subjects().stream()
                .map(subject -> standings(subject, municipality -> true))
                .toList();
        List<Standing> byMunicipality = new ArrayList<>();
        for (int i = 0; i < agenda.municipalities().size(); i++) {
            int row = i;
            bySubject.forEach(column -> byMunicipality.add(column.get(row)));
        }
        this.standings = List.copyOf(byMunicipality);
    }

    /**
     * The scoreboard of an evaluation. The order of the ratings does not matter.
     *
     * @throws ScorecardException NOT_FOUND where the agenda has no such evaluation; INVALID for a rating of a
     *     municipality or an action that is not asked in it, or a second rating of the same
     */
    public static Scoreboard of(Agenda agenda, EvaluationNumber evaluation, Collection<Rating> ratings) {
        return new Scoreboard(agenda, agenda.evaluation(evaluation), AverageCalculator.of(agenda, evaluation, ratings));
    }

    /** The agenda. */
    public Agenda agenda() {
        return agenda;
    }

    /** The evaluation. */
    public Evaluation evaluation() {
        return evaluation;
    }

    /** What averages there are: the axes that are asked in the evaluation, then the overall one if wanted. */
    public List<Subject> subjects() {
        List<Subject> subjects = new ArrayList<>();
        for (Axis axis : agenda.axes()) {
            if (averages.asks(axis.id())) {
                subjects.add(new Subject.OfAxis(axis.id()));
            }
        }
        if (agenda.scoring().overall() != OverallMode.NONE) {
            subjects.add(Subject.OVERALL);
        }
        return List.copyOf(subjects);
    }

    /** Every standing, municipality by municipality, in the agenda's order. */
    public List<Standing> standings() {
        return standings;
    }

    /**
     * The standings in one subject, in the agenda's order.
     *
     * @throws ScorecardException NOT_FOUND where the agenda does not know the subject, or does not ask it here
     */
    public List<Standing> ranking(Subject subject) {
        check(subject);
        return standings(subject, municipality -> true);
    }

    /**
     * The standings in one subject within a group: places are taken among its municipalities only.
     *
     * @throws ScorecardException NOT_FOUND where the agenda does not know the subject or the group
     */
    public List<Standing> ranking(Subject subject, String group) {
        check(subject);
        List<String> groups = agenda.municipalities().stream()
                .flatMap(municipality -> municipality.group().stream())
                .distinct()
                .toList();
        if (!groups.contains(group)) {
            throw ScorecardException.notFound(
                    "no hay grupo %s en la agenda %s: %s",
                    "there is no group %s in agenda %s: %s", Message.quote(group), agenda.id(), Allowed.of(groups));
        }
        return standings(subject, municipality -> municipality.group().equals(Optional.of(group)));
    }

    /**
     * The average that a municipality would have, if each of its ratings stood for another value.
     *
     * @param reading gives the value for which a rating stands
     */
    public Average averageReading(AreaCode municipality, Subject subject, UnaryOperator<Fraction> reading) {
        return averages.of(municipality, subject, reading);
    }

    private void check(Subject subject) {
        if (subject instanceof Subject.OfAxis of) {
            AxisId axis = agenda.axis(of.axis()).id();
            if (!averages.asks(axis)) {
                throw ScorecardException.notFound(
                        "el eje %s no tiene acciones en la evaluación %s",
                        "axis %s has no actions in evaluation %s", axis, evaluation.number());
            }
        } else if (subject instanceof Subject.OfAction of) {
            ActionNumber action = agenda.action(of.action()).number();
            if (!averages.asks(action)) {
                throw ScorecardException.notFound(
                        "la acción %s no se pide en la evaluación %s",
                        "action %s is not asked in evaluation %s", action, evaluation.number());
            }
        } else if (agenda.scoring().overall() == OverallMode.NONE) {
            throw ScorecardException.notFound(
                    "la agenda %s no pide promedio general (overall: none)",
                    "agenda %s does not ask for an overall average (overall: none)", agenda.id());
        }
    }

    private List<Standing> standings(Subject subject, Predicate<Municipality> among) {
        List<Municipality> ranked =
                agenda.municipalities().stream().filter(among).toList();
        List<Average> averagesInOrder = ranked.stream()
                .map(municipality -> averages.of(municipality.code(), subject, UnaryOperator.identity()))
                .toList();
        Map<AreaCode, Fraction> values = new HashMap<>();
        for (int i = 0; i < ranked.size(); i++) {
            AreaCode code = ranked.get(i).code();
            averagesInOrder.get(i).exact().ifPresent(value -> values.put(code, value));
        }
        Map<AreaCode, Rank> ranks = Ranking.of(values);
        Map<AreaCode, Score> printed = published(subject);
        List<Standing> rows = new ArrayList<>();
        for (int i = 0; i < ranked.size(); i++) {
            Municipality municipality = ranked.get(i);
            rows.add(new Standing(
                    municipality,
                    subject,
                    averagesInOrder.get(i),
                    Optional.ofNullable(ranks.get(municipality.code())),
                    Optional.ofNullable(printed.get(municipality.code()))));
        }
        return List.copyOf(rows);
    }

    private Map<AreaCode, Score> published(Subject subject) {
        return agenda.published().stream()
                .filter(figure -> figure.evaluation().equals(evaluation.number())
                        && figure.subject().equals(subject))
                .collect(Collectors.toMap(PublishedAverage::municipality, PublishedAverage::average));
    }
}
