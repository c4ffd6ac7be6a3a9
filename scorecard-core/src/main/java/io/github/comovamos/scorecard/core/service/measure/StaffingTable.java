package io.github.comovamos.scorecard.core.service.measure;

import io.github.comovamos.scorecard.core.domain.agenda.Municipality;
import io.github.comovamos.scorecard.core.domain.evidence.Evidence;
import io.github.comovamos.scorecard.core.domain.evidence.Figure;
import io.github.comovamos.scorecard.core.domain.evidence.Known;
import io.github.comovamos.scorecard.core.domain.evidence.Population;
import io.github.comovamos.scorecard.core.domain.measure.PerResidents;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.domain.value.Period;
import io.github.comovamos.scorecard.core.domain.value.Vintage;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.service.evidence.EvidenceReading;
import io.github.comovamos.scorecard.core.service.evidence.Given;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** So many for every N residents, in some municipalities. */
final class StaffingTable {

    private static final String OFFICERS = "police-officers";

    private final EvidenceReading reading;
    private final Language language;
    private final Year year;
    private final Year populationYear;
    private final PerResidents target;
    private final IndicatorCode indicator;
    private final Optional<Vintage> vintage;
    private final List<Message> notes = new ArrayList<>();

    StaffingTable(EvidenceReading reading, StaffingRequest request, Language language) {
        this.reading = reading;
        this.language = language;
        this.year = Given.parse("year", request.year(), Period::parseYear);
        this.populationYear = Given.parse("population-year", request.populationYear(), Period::parseYear)
                .orElse(year);
        Fraction per = Given.parse("per", request.per().orElse("1000"), StaffingTable::positive);
        this.target = Given.parse(
                "target", request.target().orElse("3"), text -> new PerResidents(per, Fraction.parse(text)));
        this.indicator = Given.parse("indicator", request.indicator().orElse(OFFICERS), IndicatorCode::parse);
        this.vintage = Given.parse("population", request.population(), Vintage::parse);
    }

    private static Fraction positive(String text) {
        Fraction number = Fraction.parse(text);
        return new PerResidents(number, number).per();
    }

    StaffingView view() {
        Set<AreaCode> areas = new LinkedHashSet<>();
        List<Population> known = populations();
        known.forEach(population -> areas.add(population.area()));
        Evidence evidence = reading.evidence(reading.filter()
                .ofIndicators(Set.of(indicator))
                .between(Optional.of(year.atDay(1)), Optional.of(year.atDay(year.length()))));
        evidence.areas().stream().filter(AreaCode::isMunicipality).forEach(areas::add);
        List<StaffingRow> rows = reading.inOrder(areas).stream()
                .filter(area -> wanted(area, evidence))
                .map(area -> row(
                        area,
                        evidence,
                        known.stream().filter(one -> one.area().equals(area)).findFirst()))
                .toList();
        if (rows.isEmpty()) {
            notes.add(Message.of(
                    "No hay población de %s ni cifras de %s en %s.",
                    "There is no population of %s, and there are no figures of %s in %s.",
                    populationYear,
                    indicator,
                    year));
        }
        return new StaffingView(
                target.per().toString(),
                target.target().toString(),
                rows,
                notes.stream().map(language::of).toList());
    }

    /** The municipalities of the agenda, where there is one; all others only where there are figures of them. */
    private boolean wanted(AreaCode area, Evidence evidence) {
        Set<AreaCode> own = reading.agenda().stream()
                .flatMap(agenda -> agenda.municipalities().stream())
                .map(Municipality::code)
                .collect(Collectors.toSet());
        return reading.only().isPresent()
                || own.isEmpty()
                || own.contains(area)
                || evidence.areas().contains(area);
    }

    /** The populations of the year, of one edition: which, somebody has to say where there are several. */
    private List<Population> populations() {
        List<Population> ofYear = reading.session().evidence().populations(reading.filter()).stream()
                .map(Known::what)
                .filter(one -> one.year().equals(populationYear))
                .toList();
        Set<Vintage> vintages = ofYear.stream().map(Population::vintage).collect(Collectors.toCollection(TreeSet::new));
        if (vintage.isEmpty() && vintages.size() > 1) {
            throw ScorecardException.invalid(
                    "la población de %s tiene varias ediciones: diga cuál (population): %s",
                    "the population of %s has several editions: say which (population): %s",
                    populationYear,
                    vintages.stream().map(Vintage::name).collect(Collectors.joining(", ")));
        }
        List<Population> chosen = ofYear.stream()
                .filter(one -> vintage.map(one.vintage()::equals).orElse(true))
                .toList();
        if (vintage.isPresent() && chosen.isEmpty()) {
            throw ScorecardException.notFound(
                    "no hay población de %s de la edición %s: se admite %s",
                    "there is no population of %s of the edition %s: allowed is %s",
                    populationYear,
                    vintage.get(),
                    vintages.isEmpty()
                            ? new Message("(ninguna)", "(none)")
                            : vintages.stream().map(Vintage::name).collect(Collectors.joining(", ")));
        }
        return chosen;
    }

    private StaffingRow row(AreaCode area, Evidence evidence, Optional<Population> population) {
        Optional<Fraction> count = evidence.series(indicator, area)
                .at(Period.of(year), reading.choice())
                .or(() -> last(area, evidence))
                .map(known -> known.what().value().toFraction());
        Optional<Long> residents = population.map(Population::residents);
        return new StaffingRow(
                area.code(),
                residents.orElse(null),
                population.map(one -> one.vintage().name()).orElse(null),
                count.map(Fraction::toString).orElse(null),
                residents
                        .flatMap(all -> count.map(some -> target.rate(some, all).toString()))
                        .orElse(null),
                residents.map(all -> target.needed(all).longValueExact()).orElse(null),
                residents
                        .flatMap(all ->
                                count.map(some -> target.shortOf(some, all).toString()))
                        .orElse(null));
    }

    /** Without a figure for the year, the last one within it. */
    private Optional<Known<Figure>> last(AreaCode area, Evidence evidence) {
        Optional<Known<Figure>> last =
                evidence.series(indicator, area).lastUntil(year.atDay(year.length()), reading.choice());
        last.ifPresent(known -> notes.add(Message.of(
                "%s: la cifra es de %s, la última de %s.",
                "%s: the figure is of %s, the last of %s.", area, known.what().period(), year)));
        return last;
    }
}
