package io.github.comovamos.scorecard.core.domain.evidence;

import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.Period;
import io.github.comovamos.scorecard.core.domain.value.Quantity;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is in effect at one moment of some indicators and areas, for measures and rules to work on. Immutable. */
public final class Evidence {

    private final Map<IndicatorCode, Indicator> indicators;
    private final Map<Key, Series> figures;
    private final Map<Key, NavigableMap<Period, Quantity>> goals;
    private final Map<AreaCode, List<Population>> populations;

    private Evidence(
            Map<IndicatorCode, Indicator> indicators,
            Map<Key, Series> figures,
            Map<Key, NavigableMap<Period, Quantity>> goals,
            Map<AreaCode, List<Population>> populations) {
        this.indicators = indicators;
        this.figures = figures;
        this.goals = goals;
        this.populations = populations;
    }

    private record Key(IndicatorCode indicator, AreaCode area) {}

    /** The evidence that is made up of these; goals and populations are those in effect. */
    public static Evidence of(
            Collection<Indicator> indicators,
            Collection<Known<Figure>> figures,
            Collection<Goal> goals,
            Collection<Population> populations) {
        Map<Key, NavigableMap<Period, Quantity>> goalsByKey = new HashMap<>();
        goals.forEach(goal -> goalsByKey
                .computeIfAbsent(new Key(goal.indicator(), goal.area()), key -> new TreeMap<>())
                .put(goal.period(), goal.value()));
        return new Evidence(
                indicators.stream().collect(Collectors.toMap(Indicator::code, Function.identity())),
                figures.stream()
                        .collect(Collectors.groupingBy(
                                known -> new Key(
                                        known.what().indicator(), known.what().area()),
                                Collectors.collectingAndThen(Collectors.toList(), Series::new))),
                goalsByKey,
                populations.stream().collect(Collectors.groupingBy(Population::area, Collectors.toUnmodifiableList())));
    }

    /** What an indicator is, if it is known. */
    public Optional<Indicator> indicator(IndicatorCode code) {
        return Optional.ofNullable(indicators.get(code));
    }

    /** Which way an indicator should go. */
    public Direction direction(IndicatorCode code) {
        return indicator(code).map(Indicator::direction).orElse(Direction.NEUTRAL);
    }

    /** What is said of an indicator of an area; empty where nothing is. */
    public Series series(IndicatorCode indicator, AreaCode area) {
        return figures.getOrDefault(new Key(indicator, area), Series.EMPTY);
    }

    /** Every area of which there are figures or goals. */
    public Set<AreaCode> areas() {
        return Stream.concat(figures.keySet().stream(), goals.keySet().stream())
                .map(Key::area)
                .collect(Collectors.toSet());
    }

    /** Every indicator of which there are figures or goals of an area. */
    public Set<IndicatorCode> indicators(AreaCode area) {
        return Stream.concat(figures.keySet().stream(), goals.keySet().stream())
                .filter(key -> key.area().equals(area))
                .map(Key::indicator)
                .collect(Collectors.toSet());
    }

    /** The goals of an indicator of an area, by month and year. */
    public Map<Period, Quantity> goals(IndicatorCode indicator, AreaCode area) {
        NavigableMap<Period, Quantity> found = goals.get(new Key(indicator, area));
        return found == null ? Map.of() : Collections.unmodifiableNavigableMap(found);
    }

    /** How many live in an area, in every year and edition that is known. */
    public List<Population> populations(AreaCode area) {
        return populations.getOrDefault(area, List.of());
    }
}
