package io.github.comovamos.scorecard.core.service.compute;

import io.github.comovamos.scorecard.core.domain.agenda.Agenda;
import io.github.comovamos.scorecard.core.domain.agenda.Evaluation;
import io.github.comovamos.scorecard.core.domain.agenda.EvaluationTerms;
import io.github.comovamos.scorecard.core.domain.agenda.Municipality;
import io.github.comovamos.scorecard.core.domain.rule.RatingRule;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.exchange.evidence.KnownIndicators;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.service.agenda.Agendas;
import io.github.comovamos.scorecard.core.service.agenda.Scope;
import io.github.comovamos.scorecard.core.service.change.Editor;
import io.github.comovamos.scorecard.core.service.evidence.EvidenceScope;
import io.github.comovamos.scorecard.core.service.instrument.StoredEvidence;
import io.github.comovamos.scorecard.core.service.rating.RatingService;
import io.github.comovamos.scorecard.core.store.RevisedRating;
import io.github.comovamos.scorecard.core.store.Session;
import io.github.comovamos.scorecard.core.store.Store;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Rates by the rules of the agenda. */
public final class ComputeService {

    private final Store store;
    private final Clock clock;
    private final Agendas agendas;

    public ComputeService(Store store, Clock clock, Agendas agendas) {
        this.store = store;
        this.clock = clock;
        this.agendas = agendas;
    }

    /**
     * How ratings are computed.
     *
     * @param dryRun whether nothing is stored
     * @param replace whether ratings that an evaluator gave are replaced by what the rules give
     * @param asOf what was known on this day; left out, all that is known
     * @param language the language of reasons and notes
     */
    public record Options(boolean dryRun, boolean replace, Optional<LocalDate> asOf, Language language) {}

    /**
     * Sets what the rules give, and lists what they could not. A rating of an evaluator stays, and what the rule gives
     * stands beside it; a rule that gives none leaves everything as it is.
     *
     * @throws ScorecardException NOT_FOUND where there is no such agenda or evaluation; INVALID where a criterion names
     *     what neither the store nor the programme knows
     */
    public ComputedView compute(Scope scope, Options options, Editor author) {
        return options.dryRun()
                ? store.read(session -> computed(session, scope, options).view())
                : store.write(session -> {
                    RuleResults results = computed(session, scope, options);
                    session.ratings()
                            .append(results.agenda(), results.evaluation(), results.revisions(), author.now(clock));
                    return results.view();
                });
    }

    private RuleResults computed(Session session, Scope scope, Options options) {
        Agenda agenda = agendas.get(session, scope.agenda()).agenda();
        Evaluation evaluation = Agendas.evaluation(agenda, scope);
        List<EvaluationTerms.Asked> asked = agenda.termsAt(evaluation.number()).asked().stream()
                .filter(one -> rule(one).computes())
                .toList();
        Set<IndicatorCode> indicators = asked.stream()
                .flatMap(one -> rule(one).indicators(one.criterion().with()).stream())
                .collect(Collectors.toSet());
        Set<AreaCode> areas =
                agenda.municipalities().stream().map(Municipality::code).collect(Collectors.toSet());
        EvidenceScope known = EvidenceScope.asOf(Optional.of(agenda.id()), options.asOf());
        StoredEvidence inEffect =
                StoredEvidence.of(session, agendas, known, options.language()).withIndicators(KnownIndicators.all());
        asked.forEach(one -> CriterionNames.check(one, inEffect));
        RuleResults results =
                new RuleResults(agenda.id(), evaluation, inEffect.ofRules(indicators, areas), inEffect, options);
        var current = session.ratings().current(agenda.id(), evaluation.number()).stream()
                .collect(Collectors.toMap(revised -> revised.rating().cell(), revised -> revised));
        for (Municipality municipality : agenda.municipalities()) {
            for (EvaluationTerms.Asked one : asked) {
                RevisedRating before = current.get(RatingService.cell(municipality, one));
                CriterionNames.ofAgenda(one, () -> results.add(municipality, one, Optional.ofNullable(before)));
            }
        }
        return results;
    }

    public static RatingRule rule(EvaluationTerms.Asked asked) {
        return RatingRule.get(asked.criterion().rule());
    }
}
