package io.github.comovamos.scorecard.core.store.jdbc;

import io.github.comovamos.scorecard.core.domain.evidence.FigureLine;
import io.github.comovamos.scorecard.core.domain.evidence.Goal;
import io.github.comovamos.scorecard.core.domain.evidence.KnownLine;
import io.github.comovamos.scorecard.core.domain.evidence.Provenance;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.CountingMethod;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.Period;
import io.github.comovamos.scorecard.core.domain.value.Quantity;
import io.github.comovamos.scorecard.core.store.EvidenceFilter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All that datasets say of one indicator, area and period, and what of it is in effect. */
final class SaidFigures {

    private static final Comparator<KnownLine> RECENCY =
            Comparator.comparingInt(known -> known.provenance().recency());

    /** Of what is said. */
    record Key(IndicatorCode indicator, AreaCode area, Period period) {

        boolean isWanted(EvidenceFilter filter) {
            return (filter.names().isEmpty() || filter.names().contains(indicator.code()))
                    && (filter.areas().isEmpty() || filter.areas().contains(area))
                    && filter.from().map(day -> !period.first().isBefore(day)).orElse(true)
                    && filter.to().map(day -> !period.last().isAfter(day)).orElse(true);
        }
    }

    private final Key key;
    private final List<KnownLine> said = new ArrayList<>();

    SaidFigures(Key key) {
        this.key = key;
    }

    Key key() {
        return key;
    }

    boolean isEmpty() {
        return said.isEmpty();
    }

    void add(Provenance provenance, Optional<Quantity> value, Optional<Quantity> goal, Optional<Integer> sample) {
        said.add(new KnownLine(
                new FigureLine(key.indicator(), key.area(), key.period(), value, goal, sample), provenance));
    }

    /** A line in effect for each instrument, in the order of their names, none first. */
    List<KnownLine> lines() {
        if (said.size() == 1) {
            return said;
        }
        return said.stream()
                .map(known -> known.provenance().instrument())
                .distinct()
                .sorted(Comparator.comparing(SaidFigures::name))
                .map(this::line)
                .toList();
    }

    private KnownLine line(Optional<CountingMethod> instrument) {
        List<KnownLine> own = said.stream()
                .filter(known -> known.provenance().instrument().equals(instrument))
                .sorted(RECENCY.reversed())
                .toList();
        Optional<KnownLine> figure =
                own.stream().filter(known -> known.line().value().isPresent()).findFirst();
        Optional<Quantity> goal =
                own.stream().flatMap(known -> known.line().goal().stream()).findFirst();
        FigureLine line = new FigureLine(
                key.indicator(),
                key.area(),
                key.period(),
                figure.flatMap(known -> known.line().value()),
                goal,
                figure.flatMap(known -> known.line().sample()));
        return new KnownLine(line, figure.orElse(own.get(0)).provenance());
    }

    /** The goal in effect, over all instruments. */
    Optional<Goal> goal() {
        return said.stream()
                .filter(known -> known.line().goal().isPresent())
                .max(RECENCY)
                .flatMap(known -> known.line().toGoal());
    }

    static String name(Optional<CountingMethod> instrument) {
        return instrument.map(CountingMethod::name).orElse("");
    }
}
