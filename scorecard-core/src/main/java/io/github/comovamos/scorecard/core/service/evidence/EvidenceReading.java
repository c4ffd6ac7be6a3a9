package io.github.comovamos.scorecard.core.service.evidence;

import io.github.comovamos.scorecard.core.domain.agenda.Areas;
import io.github.comovamos.scorecard.core.domain.evidence.CountingMethodChoice;
import io.github.comovamos.scorecard.core.domain.evidence.Evidence;
import io.github.comovamos.scorecard.core.domain.evidence.Known;
import io.github.comovamos.scorecard.core.domain.evidence.Narrowing;
import io.github.comovamos.scorecard.core.domain.evidence.Population;
import io.github.comovamos.scorecard.core.domain.value.AgendaId;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.failure.Place;
import io.github.comovamos.scorecard.core.failure.Read;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.service.agenda.Agendas;
import io.github.comovamos.scorecard.core.store.EvidenceFilter;
import io.github.comovamos.scorecard.core.store.EvidenceStore;
import io.github.comovamos.scorecard.core.store.Session;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one question reads of the evidence: the scope, understood, over a session. What the scope names is known: an
 * area is one that an agenda names or of which there is evidence, a counting method one by which a dataset was counted.
 *
 * @param session the store, for as long as the question lasts
 * @param areas the areas as the agenda has them, if the store has one
 * @param only the one area that is asked for, if one is
 * @param choice the instrument
 * @param filter the scope as a filter
 * @param narrowing the scope as it was said, for an answer without rows
 */
public record EvidenceReading(
        Session session,
        Areas areas,
        Optional<AreaCode> only,
        CountingMethodChoice choice,
        EvidenceFilter filter,
        Narrowing narrowing) {

    private static final Place AGENDA = new Place.Argument("agenda");
    private static final String COUNTING_METHOD = "instrument";

    /**
     * What a scope means in a store.
     *
     * @throws ScorecardException NOT_FOUND at the argument that names what nobody knows; INVALID where an agenda has to
     *     be named
     */
    public static EvidenceReading of(Session session, Agendas agendas, EvidenceScope scope) {
        Optional<Agendas.Loaded> agenda = Read.at(
                AGENDA,
                scope.agenda().map(AgendaId::code).orElse(""),
                text -> agendas.findAny(session, scope.agenda()));
        Areas areas = Areas.of(agenda.map(Agendas.Loaded::agenda)).and(agendas.all(session));
        Optional<AreaCode> only = scope.area().map(given -> given.read(text -> KnownNames.area(session, areas, text)));
        scope.instrument().ifPresent(choice -> KnownNames.checkCountingMethod(session, choice, COUNTING_METHOD));
        EvidenceFilter known = EvidenceFilter.ALL.knownOn(scope.asOf());
        return new EvidenceReading(
                session,
                areas,
                only,
                scope.instrument().orElse(CountingMethodChoice.FITTING),
                only.map(area -> known.ofAreas(Set.of(area))).orElse(known),
                narrowing(scope, only));
    }

    private static Narrowing narrowing(EvidenceScope scope, Optional<AreaCode> only) {
        String area = scope.area().map(given -> given.place().describe().en()).orElse("");
        return Narrowing.NONE
                .and(area, only)
                .and("as-of", scope.asOf())
                .and(
                        COUNTING_METHOD,
                        scope.instrument()
                                .flatMap(choice -> choice instanceof CountingMethodChoice.Named named
                                        ? Optional.of(named.instrument())
                                        : Optional.empty()));
    }

    /** This, of one area only. */
    public EvidenceReading ofArea(AreaCode area) {
        return new EvidenceReading(session, areas, Optional.of(area), choice, filter.ofAreas(Set.of(area)), narrowing);
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
