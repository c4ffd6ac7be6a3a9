package io.github.comovamos.scorecard.core.domain.evidence;

import io.github.comovamos.scorecard.core.domain.value.Period;
import io.github.comovamos.scorecard.core.domain.value.Quantity;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Everything in effect that is said of one indicator of one area. Counting methods are not mixed unless that is chosen.
 *
 * @param figures the figures, of all counting methods
 */
public record Series(List<Known<Figure>> figures) {

    /** Nothing is known. */
    public static final Series EMPTY = new Series(List.of());

    private static final Comparator<Known<Figure>> RECENCY =
            Comparator.comparingInt(known -> known.provenance().recency());

    public Series {
        figures = List.copyOf(figures);
    }

    /**
     * Monthly figures of one counting method, unless they are mixed.
     *
     * @param months the figures by month
     * @param leftOut the months of which only other counting methods say something
     */
    public record Months(NavigableMap<YearMonth, Quantity> months, NavigableSet<YearMonth> leftOut) {}

    /** The monthly figures, of the counting method that is chosen for a month. */
    public Months months(YearMonth at, CountingMethodChoice choice) {
        Predicate<Known<Figure>> chosen = chosen(Period.of(at), choice);
        TreeMap<YearMonth, Quantity> months = new TreeMap<>();
        NavigableSet<YearMonth> others = new TreeSet<>();
        for (Known<Figure> known : figures.stream().sorted(RECENCY).toList()) {
            Optional<YearMonth> month = known.what().period().month();
            if (chosen.test(known)) {
                month.ifPresent(one -> months.put(one, known.what().value()));
            } else {
                month.ifPresent(others::add);
            }
        }
        others.removeAll(months.keySet());
        return new Months(months, others);
    }

    /** Whether any month is spoken of. */
    public boolean hasMonths() {
        return figures.stream().anyMatch(known -> known.what().period().month().isPresent());
    }

    /** The last month of a year of which anything is said. */
    public Optional<YearMonth> lastMonth(Year year) {
        return figures.stream()
                .flatMap(known -> known.what().period().month().stream())
                .filter(month -> month.getYear() == year.getValue())
                .max(Comparator.naturalOrder());
    }

    /** The figure of exactly a period: of the counting method that is chosen, the last that was said. */
    public Optional<Known<Figure>> at(Period period, CountingMethodChoice choice) {
        return figures.stream()
                .filter(known -> known.what().period().equals(period))
                .filter(chosen(period, choice))
                .max(RECENCY);
    }

    /** The figure of the last period that ends on a day or before it. */
    public Optional<Known<Figure>> lastUntil(LocalDate day, CountingMethodChoice choice) {
        Comparator<Known<Figure>> byEnd =
                Comparator.comparing(known -> known.what().period().last());
        return figures.stream()
                .filter(known -> !known.what().period().last().isAfter(day))
                .filter(known -> !(choice instanceof CountingMethodChoice.Named) || chosen(known, choice))
                .max(byEnd.thenComparing(known -> known.what().period().first()).thenComparing(RECENCY));
    }

    private Predicate<Known<Figure>> chosen(Period period, CountingMethodChoice choice) {
        if (!(choice instanceof CountingMethodChoice.Fitting)) {
            return known -> chosen(known, choice);
        }
        Optional<Known<Figure>> fitting = figures.stream()
                .filter(known -> known.what().period().equals(period))
                .max(RECENCY)
                .or(() -> figures.stream().max(RECENCY));
        return known -> fitting.map(one -> one.provenance().instrument())
                .equals(Optional.of(known.provenance().instrument()));
    }

    private static boolean chosen(Known<Figure> known, CountingMethodChoice choice) {
        return !(choice instanceof CountingMethodChoice.Named named)
                || known.provenance().instrument().equals(Optional.of(named.instrument()));
    }
}
