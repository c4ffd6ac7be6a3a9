package io.github.comovamos.scorecard.core.store;

import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.CountingMethod;
import io.github.comovamos.scorecard.core.domain.value.DatasetName;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which evidence is meant. Where a set is empty, it does not restrict.
 *
 * @param names the indicators, or the categories of cases
 * @param areas the areas
 * @param from the first day of the earliest period
 * @param to the last day of the latest period
 * @param dataset what this one says; left out, what is in effect
 * @param instrument what this one counted; left out, what any did
 * @param asOf what was known on this day; left out, all that is known
 */
public record EvidenceFilter(
        Set<String> names,
        Set<AreaCode> areas,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<DatasetName> dataset,
        Optional<CountingMethod> instrument,
        Optional<LocalDate> asOf) {

    /** Everything in effect. */
    public static final EvidenceFilter ALL = new EvidenceFilter(
            Set.of(),
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public EvidenceFilter {
        names = Set.copyOf(names);
        areas = Set.copyOf(areas);
    }

    /** This, of some indicators only. */
    public EvidenceFilter ofIndicators(Set<IndicatorCode> indicators) {
        return ofNames(indicators.stream().map(IndicatorCode::code).collect(Collectors.toSet()));
    }

    /** This, of some indicators or categories only. */
    public EvidenceFilter ofNames(Set<String> others) {
        return new EvidenceFilter(others, areas, from, to, dataset, instrument, asOf);
    }

    /** This, of some areas only. */
    public EvidenceFilter ofAreas(Set<AreaCode> others) {
        return new EvidenceFilter(names, others, from, to, dataset, instrument, asOf);
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
}
