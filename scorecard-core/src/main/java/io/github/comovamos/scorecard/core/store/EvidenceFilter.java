package io.github.comovamos.scorecard.core.store;

import io.github.comovamos.scorecard.core.domain.evidence.Case;
import io.github.comovamos.scorecard.core.domain.evidence.Dataset;
import io.github.comovamos.scorecard.core.domain.evidence.FigureLine;
import io.github.comovamos.scorecard.core.domain.evidence.Population;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.CountingMethod;
import io.github.comovamos.scorecard.core.domain.value.DatasetName;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.Period;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which evidence is meant. What says whether a row is among it stands here, for every store.
 *
 * @param names the indicators, the categories of cases, or the editions of populations
 * @param areas the areas
 * @param from the first day of the earliest period
 * @param to the last day of the latest period
 * @param dataset what this one says; left out, what is in effect
 * @param instrument what this one counted; left out, what any did
 * @param asOf what was known on this day; left out, all that is known
 */
public record EvidenceFilter(
        Selection<String> names,
        Selection<AreaCode> areas,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<DatasetName> dataset,
        Optional<CountingMethod> instrument,
        Optional<LocalDate> asOf) {

    /** Everything in effect. */
    public static final EvidenceFilter ALL = new EvidenceFilter(
            Selection.all(),
            Selection.all(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** This, of some indicators only. */
    public EvidenceFilter ofIndicators(Set<IndicatorCode> indicators) {
        return ofNames(indicators.stream().map(IndicatorCode::code).collect(Collectors.toSet()));
    }

    /** This, of some indicators or categories only. */
    public EvidenceFilter ofNames(Set<String> others) {
        return new EvidenceFilter(Selection.of(others), areas, from, to, dataset, instrument, asOf);
    }

    /** This, of one indicator or category only, where one is named. */
    public EvidenceFilter ofName(Optional<String> only) {
        return only.map(Set::of).map(this::ofNames).orElse(this);
    }

    /** This, of some areas only. */
    public EvidenceFilter ofAreas(Set<AreaCode> others) {
        return new EvidenceFilter(names, Selection.of(others), from, to, dataset, instrument, asOf);
    }

    /** This, of some days only. */
    public EvidenceFilter between(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new EvidenceFilter(names, areas, first, last, dataset, instrument, asOf);
    }

    /** This, as one dataset says it. */
    public EvidenceFilter saidBy(Optional<DatasetName> other) {
        return new EvidenceFilter(names, areas, from, to, other, instrument, asOf);
    }

    /** This, as one instrument counted it. */
    public EvidenceFilter countedBy(Optional<CountingMethod> other) {
        return new EvidenceFilter(names, areas, from, to, dataset, other, asOf);
    }

    /** This, as it was known on a day. */
    public EvidenceFilter knownOn(Optional<LocalDate> day) {
        return new EvidenceFilter(names, areas, from, to, dataset, instrument, day);
    }

    /** Whether what a dataset says is among it. */
    public boolean looksAt(Dataset said) {
        return instrument
                        .map(method -> said.instrument().equals(Optional.of(method)))
                        .orElse(true)
                && asOf.map(day -> !said.retrieved().isAfter(day)).orElse(true)
                && dataset.map(said.name()::equals).orElse(true);
    }

    /** Whether what is said of an indicator in an area is among it, where it lies wholly within the days. */
    public boolean has(FigureLine line) {
        return has(
                line.indicator().code(),
                line.area(),
                line.period().first(),
                line.period().last());
    }

    /** Whether a case is among it, by the day on which it was opened. */
    public boolean has(Case opened) {
        return has(opened.category(), opened.area(), opened.opened(), opened.opened());
    }

    /** Whether a population is among it, where its year lies wholly within the days. */
    public boolean has(Population population) {
        Period year = Period.of(population.year());
        return has(population.vintage().name(), population.area(), year.first(), year.last());
    }

    private boolean has(String name, AreaCode area, LocalDate first, LocalDate last) {
        return names.has(name)
                && areas.has(area)
                && from.map(day -> !first.isBefore(day)).orElse(true)
                && to.map(day -> !last.isAfter(day)).orElse(true);
    }
}
