package io.github.comovamos.scorecard.core.store.jdbc;

import io.github.comovamos.scorecard.core.domain.evidence.FigureLine;
import io.github.comovamos.scorecard.core.domain.evidence.Goal;
import io.github.comovamos.scorecard.core.domain.evidence.Known;
import io.github.comovamos.scorecard.core.domain.value.CountingMethod;
import io.github.comovamos.scorecard.core.domain.value.Quantity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All that datasets say of one indicator, area and period, and what of it is in effect. */
final class SaidFigures {

    private final List<Known<FigureLine>> said;

    SaidFigures(List<Known<FigureLine>> said) {
        this.said = List.copyOf(said);
    }

    private static Comparator<Known<?>> recency() {
        return Comparator.comparingInt(known -> known.provenance().recency());
    }

    /** What the dataset that was retrieved last says. */
    static <T> Known<T> latest(List<Known<T>> said) {
        return said.stream().max(recency()).orElseThrow();
    }

    /** A line in effect for each instrument, in the order of their names, none first. */
    List<Known<FigureLine>> lines() {
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

    private Known<FigureLine> line(Optional<CountingMethod> instrument) {
        List<Known<FigureLine>> own = said.stream()
                .filter(known -> known.provenance().instrument().equals(instrument))
                .sorted(recency().reversed())
                .toList();
        Optional<Known<FigureLine>> figure =
                own.stream().filter(known -> known.what().value().isPresent()).findFirst();
        Optional<Quantity> goal =
                own.stream().flatMap(known -> known.what().goal().stream()).findFirst();
        FigureLine any = own.get(0).what();
        FigureLine line = new FigureLine(
                any.indicator(),
                any.area(),
                any.period(),
                figure.flatMap(known -> known.what().value()),
                goal,
                figure.flatMap(known -> known.what().sample()));
        return new Known<>(line, figure.orElse(own.get(0)).provenance());
    }

    /** The goal in effect, over all instruments. */
    Optional<Goal> goal() {
        return said.stream()
                .filter(known -> known.what().goal().isPresent())
                .max(recency())
                .flatMap(known -> known.what().toGoal());
    }

    /** Whether a line comes after another; of one indicator, area and period, by instrument. */
    static boolean isAfter(Known<FigureLine> known, Known<FigureLine> last) {
        boolean sameKey = known.what().indicator().equals(last.what().indicator())
                && known.what().area().equals(last.what().area())
                && known.what().period().equals(last.what().period());
        return !sameKey
                || name(known.provenance().instrument())
                                .compareTo(name(last.provenance().instrument()))
                        > 0;
    }

    private static String name(Optional<CountingMethod> instrument) {
        return instrument.map(CountingMethod::name).orElse("");
    }
}
