package io.github.comovamos.scorecard.core.service.evidence;

import io.github.comovamos.scorecard.core.domain.agenda.Agenda;
import io.github.comovamos.scorecard.core.domain.agenda.Area;
import io.github.comovamos.scorecard.core.domain.agenda.Municipality;
import io.github.comovamos.scorecard.core.domain.evidence.CountingMethodChoice;
import io.github.comovamos.scorecard.core.domain.evidence.Evidence;
import io.github.comovamos.scorecard.core.domain.evidence.Indicator;
import io.github.comovamos.scorecard.core.domain.evidence.Known;
import io.github.comovamos.scorecard.core.domain.evidence.Population;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.service.agenda.Agendas;
import io.github.comovamos.scorecard.core.store.EvidenceFilter;
import io.github.comovamos.scorecard.core.store.EvidenceStore;
import io.github.comovamos.scorecard.core.store.Session;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What one question reads of the evidence: the scope, understood, over a session.
 *
 * @param session the store, for as long as the question lasts
 * @param agenda the agenda that gives order and names, if the store has one
 * @param only the one area that is asked for, if one is
 * @param choice the instrument
 * @param filter the scope as a filter
 */
public record EvidenceReading(
        Session session,
        Optional<Agenda> agenda,
        Optional<AreaCode> only,
        CountingMethodChoice choice,
        EvidenceFilter filter) {

    public static EvidenceReading of(Session session, Agendas agendas, EvidenceScope scope) {
        Optional<Agenda> agenda = agendas.findAny(session, scope.agenda()).map(Agendas.Loaded::agenda);
        Optional<AreaCode> only = scope.area().map(given -> given.read(text -> area(agenda, text)));
        EvidenceFilter known = EvidenceFilter.ALL.knownOn(scope.asOf());
        return new EvidenceReading(
                session,
                agenda,
                only,
                scope.instrument().orElse(CountingMethodChoice.FITTING),
                only.map(area -> known.ofAreas(Set.of(area))).orElse(known));
    }

    /** An area by its code, or a municipality of the agenda by any of its names. */
    private static AreaCode area(Optional<Agenda> agenda, String text) {
        boolean coded =
                agenda.isEmpty() || text.matches("[0-9]{1,5}") || zones(agenda).anyMatch(text::equals);
        return coded
                ? AreaCode.parsePadded(text)
                : agenda.orElseThrow().municipalityNamed(text).code();
    }

    private static Stream<String> zones(Optional<Agenda> agenda) {
        return agenda.stream()
                .flatMap(one -> one.areas().stream())
                .map(zone -> zone.code().code());
    }

    /** The scope as a filter, of the one instrument if one is named. */
    public EvidenceFilter ofInstrument() {
        return choice instanceof CountingMethodChoice.Named named
                ? filter.countedBy(Optional.of(named.instrument()))
                : filter;
    }

    /** Areas in the order of the agenda, those it does not have after them by their codes. */
    public List<AreaCode> inOrder(Collection<AreaCode> areas) {
        Set<AreaCode> given = Set.copyOf(areas);
        Set<AreaCode> inOrder = new LinkedHashSet<>();
        agenda.stream()
                .flatMap(one -> one.municipalities().stream())
                .map(Municipality::code)
                .filter(given::contains)
                .forEach(inOrder::add);
        given.stream().sorted(Comparator.comparing(AreaCode::code)).forEach(inOrder::add);
        return List.copyOf(inOrder);
    }

    /** What people call an area. */
    public String name(AreaCode area, Language language) {
        return agenda.flatMap(one -> one.municipalities().stream()
                        .filter(municipality -> municipality.code().equals(area))
                        .map(Municipality::name)
                        .findFirst()
                        .or(() -> one.areas().stream()
                                .filter(zone -> zone.code().equals(area))
                                .map(Area::title)
                                .map(title -> title.in(language))
                                .findFirst()))
                .orElse(area.code());
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

    /** The codes of the indicators that pass, in the order in which they were added. */
    public List<IndicatorCode> indicators(Predicate<Indicator> wanted) {
        return session.indicators().all().stream()
                .filter(wanted)
                .map(Indicator::code)
                .toList();
    }

    public List<FigureRow> lines(EvidenceFilter wanted, int limit) {
        return session.evidence().lines(wanted, Optional.empty(), limit).stream()
                .map(EvidenceViews::figure)
                .toList();
    }
}
