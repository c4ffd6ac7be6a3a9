package io.github.comovamos.scorecard.core.service.compute;

import io.github.comovamos.scorecard.core.domain.agenda.Evaluation;
import io.github.comovamos.scorecard.core.domain.agenda.EvaluationTerms;
import io.github.comovamos.scorecard.core.domain.agenda.Municipality;
import io.github.comovamos.scorecard.core.domain.evidence.Evidence;
import io.github.comovamos.scorecard.core.domain.rating.Backing;
import io.github.comovamos.scorecard.core.domain.rating.Computed;
import io.github.comovamos.scorecard.core.domain.rating.Mark;
import io.github.comovamos.scorecard.core.domain.rating.Rating;
import io.github.comovamos.scorecard.core.domain.rule.RuleCase;
import io.github.comovamos.scorecard.core.domain.rule.RuleOutcome;
import io.github.comovamos.scorecard.core.domain.value.AgendaId;
import io.github.comovamos.scorecard.core.domain.value.EvaluationNumber;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.domain.value.Score;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.service.agenda.AgendaViews;
import io.github.comovamos.scorecard.core.service.instrument.StoredEvidence;
import io.github.comovamos.scorecard.core.store.RevisedRating;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the rules of an evaluation come to, cell by cell. Not thread-safe. */
final class RuleResults {

    private static final String SET = "set";
    private static final String UNCHANGED = "unchanged";
    private static final String KEPT = "kept";
    private static final String NONE = "none";

    private final AgendaId agenda;
    private final Evaluation evaluation;
    private final Evidence evidence;
    private final StoredEvidence inEffect;
    private final ComputeService.Options options;
    private final List<ComputedRow> rows = new ArrayList<>();
    private final List<RevisedRating> revisions = new ArrayList<>();

    RuleResults(
            AgendaId agenda,
            Evaluation evaluation,
            Evidence evidence,
            StoredEvidence inEffect,
            ComputeService.Options options) {
        this.agenda = agenda;
        this.evaluation = evaluation;
        this.evidence = evidence;
        this.inEffect = inEffect;
        this.options = options;
    }

    AgendaId agenda() {
        return agenda;
    }

    EvaluationNumber evaluation() {
        return evaluation.number();
    }

    /** What is to be stored. */
    List<RevisedRating> revisions() {
        return List.copyOf(revisions);
    }

    void add(Municipality municipality, EvaluationTerms.Asked asked, Optional<RevisedRating> before) {
        RuleOutcome outcome = ComputeService.rule(asked)
                .rate(
                        asked.criterion().with(),
                        new RuleCase(municipality.code(), evaluation, evidence, inEffect.ofArea(municipality.code())));
        if (outcome instanceof RuleOutcome.Rated rated) {
            rated(municipality, asked, before, rated);
        } else if (outcome instanceof RuleOutcome.Unrated unrated) {
            rows.add(new ComputedRow(
                    municipality.code().code(),
                    municipality.name(),
                    asked.number().value(),
                    asked.criterion().rule().code(),
                    asked.criterion().reconstructed(),
                    NONE,
                    before.flatMap(known -> known.rating().mark().score())
                            .map(Score::toString)
                            .orElse(null),
                    null,
                    null,
                    unrated.status().code(),
                    options.language().of(unrated.why())));
        }
    }

    private void rated(
            Municipality municipality,
            EvaluationTerms.Asked asked,
            Optional<RevisedRating> before,
            RuleOutcome.Rated outcome) {
        Computed computed = new Computed(asked.criterion().rule(), outcome.exact());
        boolean kept = !options.replace()
                && before.filter(known -> !known.rating().isAsComputed()).isPresent();
        Rating rating = kept
                ? before.orElseThrow().rating().withComputed(Optional.of(computed))
                : new Rating(
                        municipality.code(),
                        asked.number(),
                        Mark.of(computed.score()),
                        before.map(known -> known.rating().backing()).orElse(Backing.NONE),
                        Optional.of(computed));
        boolean changed = before.filter(known -> known.rating().equals(rating)).isEmpty();
        if (changed) {
            revisions.add(new RevisedRating(before.map(RevisedRating::revision).orElse(0) + 1, rating));
        }
        String unlessKept = changed ? SET : UNCHANGED;
        rows.add(new ComputedRow(
                municipality.code().code(),
                municipality.name(),
                asked.number().value(),
                asked.criterion().rule().code(),
                asked.criterion().reconstructed(),
                kept ? KEPT : unlessKept,
                rating.mark().score().map(Score::toString).orElse(null),
                computed.score().toString(),
                computed.exact().toString(),
                null,
                options.language().of(outcome.how())));
    }

    ComputedView view() {
        return new ComputedView(
                evaluation.number().value(),
                count(SET),
                count(UNCHANGED),
                count(KEPT),
                count(NONE),
                !options.dryRun(),
                List.copyOf(rows),
                notes());
    }

    private int count(String result) {
        return (int) rows.stream().filter(row -> row.result().equals(result)).count();
    }

    private List<String> notes() {
        Language language = options.language();
        if (rows.isEmpty()) {
            return List.of(language.of(new Message(
                    "Todas las acciones de esta evaluación las califica una persona.",
                    "An evaluator rates every action of this evaluation.")));
        }
        return AgendaViews.reconstructed(
                        rows.stream().filter(ComputedRow::reconstructed).map(ComputedRow::action))
                .map(language::of)
                .stream()
                .toList();
    }
}
