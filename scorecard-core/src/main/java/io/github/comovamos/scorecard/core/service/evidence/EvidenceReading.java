package io.github.comovamos.scorecard.core.service.evidence;

import io.github.comovamos.scorecard.core.domain.agenda.Areas;
import io.github.comovamos.scorecard.core.domain.evidence.CountingMethodChoice;
import io.github.comovamos.scorecard.core.domain.evidence.Evidence;
import io.github.comovamos.scorecard.core.domain.evidence.Known;
import io.github.comovamos.scorecard.core.domain.evidence.Population;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.service.agenda.Agendas;
import io.github.comovamos.scorecard.core.store.EvidenceFilter;
import io.github.comovamos.scorecard.core.store.EvidenceStore;
import io.github.comovamos.scorecard.core.store.Session;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one question reads of the evidence: the scope, understood, over a session.
 *
 * @param session the store, for as long as the question lasts
 * @param areas the areas as the agenda has them, if the store has one
 * @param only the one area that is asked for, if one is
 * @param choice the instrument
 * @param filter the scope as a filter
 */
public record EvidenceReading(
        Session session, Areas areas, Optional<AreaCode> only, CountingMethodChoice choice, EvidenceFilter filter) {

    public static EvidenceReading of(Session session, Agendas agendas, EvidenceScope scope) {
        Areas areas = Areas.of(agendas.findAny(session, scope.agenda()).map(Agendas.Loaded::agenda))
                .and(agendas.all(session));
        Optional<AreaCode> only = scope.area().map(given -> given.read(areas::named));
        EvidenceFilter known = EvidenceFilter.ALL.knownOn(scope.asOf());
        return new EvidenceReading(
                session,
                areas,
                only,
                scope.instrument().orElse(CountingMethodChoice.FITTING),
                only.map(area -> known.ofAreas(Set.of(area))).orElse(known));
    }

    /** This, of one area only. */
    public EvidenceReading ofArea(AreaCode area) {
        return new EvidenceReading(session, areas, Optional.of(area), choice, filter.ofAreas(Set.of(area)));
    }

    /** The scope as a filter, of the one instrument if one is named. */
    public EvidenceFilter ofInstrument() {
        return choice instanceof CountingMethodChoice.Named named
                ? filter.countedBy(Optional.of(named.instrument()))
                : filter;
    }

    /** What is in effect of some indicators, with their goals. */
    public Evidence evidence(EvidenceFilter wanted) {
        return evidence(session.evidence().inEffect(wanted), List.of());
    }

    /** What is in effect of some indicators of some areas, with all that rules may ask for. */
    public Evidence evidence(Set<IndicatorCode> indicators, Set<AreaCode> areas) {
        EvidenceFilter wanted = filter.ofIndicators(indicators).ofAreas(areas);
        return evidence(session.evidence().inEffect(wanted), session.evidence().populations(filter.ofAreas(areas)));
    }

    private Evidence evidence(EvidenceStore.InEffect inEffect, List<Known<Population>> populations) {
        return Evidence.of(
                session.indicators().all(),
                inEffect.figures(),
                inEffect.goals(),
                populations.stream().map(Known::what).toList());
    }

    /** What is said of some indicators, line by line, with the names of areas in a language. */
    public List<FigureRow> lines(EvidenceFilter wanted, int limit, Language language) {
        return session.evidence().lines(wanted, Optional.empty(), limit).stream()
                .map(known -> EvidenceViews.figure(known, areas, language))
                .toList();
    }
}
