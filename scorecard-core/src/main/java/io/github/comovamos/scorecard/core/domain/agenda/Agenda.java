package io.github.comovamos.scorecard.core.domain.agenda;

import io.github.comovamos.scorecard.core.domain.scoring.Scoring;
import io.github.comovamos.scorecard.core.domain.value.ActionNumber;
import io.github.comovamos.scorecard.core.domain.value.AgendaId;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.AxisId;
import io.github.comovamos.scorecard.core.domain.value.EvaluationNumber;
import io.github.comovamos.scorecard.core.domain.value.LocalizedText;
import io.github.comovamos.scorecard.core.failure.Allowed;
import io.github.comovamos.scorecard.core.failure.Findings;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a civic group asks of its mayors, and how it rates them. Lists keep their order: it is the order of every
 * output. Immutable; an agenda that exists is free of contradictions.
 *
 * @param id its id
 * @param title its title
 * @param term the term of office that it covers
 * @param scoring how ratings become averages
 * @param municipalities who is rated
 * @param officeholders who held office, and when
 * @param areas zones of which evidence may speak
 * @param axes the axes under which actions are averaged
 * @param actions what is asked
 * @param evaluations the rounds of ratings
 * @param published averages that a source printed
 * @param recognitions praise and reproaches by declared rules
 */
public record Agenda(
        AgendaId id,
        LocalizedText title,
        Term term,
        Scoring scoring,
        List<Municipality> municipalities,
        List<Officeholder> officeholders,
        List<Area> areas,
        List<Axis> axes,
        List<Action> actions,
        List<Evaluation> evaluations,
        List<PublishedAverage> published,
        List<Recognition> recognitions) {

    /** @throws ScorecardException INVALID with every contradiction, when there is any */
    public Agenda {
        municipalities = List.copyOf(municipalities);
        officeholders = List.copyOf(officeholders);
        areas = List.copyOf(areas);
        axes = List.copyOf(axes);
        actions = List.copyOf(actions);
        evaluations = List.copyOf(evaluations);
        published = List.copyOf(published);
        recognitions = List.copyOf(recognitions);
        Findings.Collector findings = new Findings.Collector();
        new AgendaChecks(term, scoring, municipalities, axes, actions, evaluations, findings)
                .check(officeholders, areas, published, recognitions);
        findings.with(id).orThrow(Message.of("la agenda %s se contradice", "agenda %s contradicts itself", id));
    }

    /**
     * The municipality with a code.
     *
     * @throws ScorecardException NOT_FOUND where the agenda has none
     */
    public Municipality municipality(AreaCode code) {
        return find(municipalities, municipality -> municipality.code().equals(code))
                .orElseThrow(() -> MunicipalityNames.unknown(this, code.code()));
    }

    /**
     * The municipality that a person means by a code, a short name or a name; accents and case are forgiven.
     *
     * @throws ScorecardException NOT_FOUND where nothing is so named, INVALID where several are
     */
    public Municipality municipalityNamed(String text) {
        return MunicipalityNames.of(this).get(text);
    }

    /**
     * The action with a number.
     *
     * @throws ScorecardException NOT_FOUND where the agenda has none
     */
    public Action action(ActionNumber number) {
        return find(actions, action -> action.number().equals(number))
                .orElseThrow(() -> ScorecardException.notFound(
                        "no hay acción %s en la agenda %s: %s",
                        "there is no action %s in agenda %s: %s",
                        number,
                        id,
                        Allowed.of(actions.stream().map(Action::number).toList())));
    }

    /**
     * The axis with an id.
     *
     * @throws ScorecardException NOT_FOUND where the agenda has none
     */
    public Axis axis(AxisId axisId) {
        return find(axes, axis -> axis.id().equals(axisId))
                .orElseThrow(() -> ScorecardException.notFound(
                        "no hay eje %s en la agenda %s: %s",
                        "there is no axis %s in agenda %s: %s",
                        Message.quote(axisId.code()),
                        id,
                        Allowed.of(axes.stream().map(Axis::id).toList())));
    }

    /**
     * The evaluation with a number.
     *
     * @throws ScorecardException NOT_FOUND where the agenda has none
     */
    public Evaluation evaluation(EvaluationNumber number) {
        return find(evaluations, evaluation -> evaluation.number().equals(number))
                .orElseThrow(() -> ScorecardException.notFound(
                        "no hay evaluación %s en la agenda %s: %s",
                        "there is no evaluation %s in agenda %s: %s",
                        number,
                        id,
                        Allowed.of(
                                evaluations.stream().map(Evaluation::number).toList(),
                                new Message("todavía no hay ninguna", "there are none yet"))));
    }

    /**
     * The evaluation with the greatest number.
     *
     * @throws ScorecardException NOT_FOUND while there is none
     */
    public Evaluation latestEvaluation() {
        return evaluations.stream()
                .max(Comparator.comparing(Evaluation::number))
                .orElseThrow(() -> ScorecardException.notFound(
                        "la agenda %s no tiene evaluaciones todavía", "agenda %s has no evaluations yet", id));
    }

    /**
     * What decides the figures of an evaluation.
     *
     * @throws ScorecardException NOT_FOUND where the agenda has no such evaluation
     */
    public EvaluationTerms termsAt(EvaluationNumber number) {
        return EvaluationTerms.of(this, evaluation(number));
    }

    /**
     * Looks at an evaluation before it is added, and says what is wrong with it in its own words.
     *
     * @throws ScorecardException INVALID at {@code /from} and {@code /to} where it lies outside the term
     */
    public void checkWithinTerm(Evaluation evaluation) {
        Findings.Collector outside = new Findings.Collector();
        AgendaChecks.checkWithin(term, evaluation, "", outside);
        Findings<Evaluation> within = outside.with(evaluation);
        within.listed().stream().findFirst().ifPresent(finding -> within.orThrow(finding.message()));
    }

    /**
     * This agenda with one evaluation more.
     *
     * @throws ScorecardException INVALID where it contradicts the agenda
     */
    public Agenda withEvaluation(Evaluation evaluation) {
        List<Evaluation> more = new ArrayList<>(evaluations);
        more.add(evaluation);
        return new Agenda(
                id,
                title,
                term,
                scoring,
                municipalities,
                officeholders,
                areas,
                axes,
                actions,
                more,
                published,
                recognitions);
    }

    /** The persons who held the municipality's office in some of an evaluation's months, in the agenda's order. */
    public List<Officeholder> officeholders(AreaCode municipality, Evaluation evaluation) {
        return officeholders.stream()
                .filter(holder -> holder.municipality().equals(municipality))
                .filter(holder -> holder.during(evaluation.from(), evaluation.to()))
                .toList();
    }

    private static <T> Optional<T> find(List<T> things, Predicate<T> condition) {
        return things.stream().filter(condition).findFirst();
    }
}
