package io.github.comovamos.scorecard.core.exchange.evidence;

import io.github.comovamos.scorecard.core.domain.evidence.FigureLine;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.Period;
import io.github.comovamos.scorecard.core.domain.value.Quantity;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.time.Year;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Sums the rows of a wide table into monthly figures. What is held grows with areas and years, not with rows. A month
 * of which some rows have a count and others have none is no figure: the sum of a part is not a count.
 */
final class MonthlySums {

    private static final int MONTHS = 12;

    /** Beside the months of an indicator stands how many rows were summed into them. */
    private static final int ROWS = MONTHS + 1;

    private static final int NOTHING = -1;
    private static final int BLANK = -2;
    private static final int BAD = -3;

    private final List<IndicatorCode> indicators;
    private final Map<Key, int[]> sums = new HashMap<>();
    private final Set<Lost> lost = new HashSet<>();

    MonthlySums(List<IndicatorCode> indicators) {
        this.indicators = indicators;
    }

    /** Of what a row speaks. */
    record Key(AreaCode area, Year year) {}

    /** An indicator of which a row is lost, in one year or in any. */
    private record Lost(IndicatorCode indicator, Optional<Year> year) {}

    /** Whether a count, or a blank, stands beside its contrary from another row. */
    boolean contradicts(Key key, IndicatorCode indicator, int month, boolean blank) {
        int known = cells(key)[place(indicator, month)];
        return blank ? known >= 0 : known == BLANK;
    }

    /**
     * Adds a count.
     *
     * @throws ScorecardException INVALID where it is beyond what anybody counts
     */
    void add(Key key, IndicatorCode indicator, int month, int count) {
        int[] cells = cells(key);
        int place = place(indicator, month);
        long sum = (long) Math.max(0, cells[place]) + count;
        if (sum > Integer.MAX_VALUE) {
            throw ScorecardException.invalid(
                    "la suma de %s en %s de %s llega a %s: se admite hasta %s",
                    "the sum of %s in %s of %s comes to %s: allowed is up to %s",
                    indicator,
                    key.area(),
                    key.year(),
                    sum,
                    Integer.MAX_VALUE);
        }
        if (cells[place] != BAD) {
            cells[place] = (int) sum;
        }
    }

    void addBlank(Key key, IndicatorCode indicator, int month) {
        int[] cells = cells(key);
        int place = place(indicator, month);
        if (cells[place] != BAD) {
            cells[place] = BLANK;
        }
    }

    /** A part of them is not known: the months of an indicator are no figures. */
    void spoil(Key key, IndicatorCode indicator) {
        int first = place(indicator, 1);
        Arrays.fill(cells(key), first, first + MONTHS, BAD);
    }

    /** A row of these is lost, and nobody knows of which area, or where no year is given, of which year. */
    void lose(List<IndicatorCode> some, Optional<Year> year) {
        some.forEach(indicator -> lost.add(new Lost(indicator, year)));
    }

    private boolean isLost(IndicatorCode indicator, Year year) {
        return lost.contains(new Lost(indicator, Optional.of(year)))
                || lost.contains(new Lost(indicator, Optional.empty()));
    }

    /** Takes note of a row that was summed whole; one that counts for several indicators, with the first of them. */
    void took(Key key, List<IndicatorCode> some) {
        int[] cells = cells(key);
        int place = place(some.get(0), ROWS);
        cells[place] = Math.max(0, cells[place]) + 1;
    }

    /** How many rows that were summed are in no figure, since another row of their sums is lost. */
    long rowsOfNoFigure() {
        long rows = 0;
        for (Map.Entry<Key, int[]> sum : sums.entrySet()) {
            for (IndicatorCode indicator : indicators) {
                int[] cells = sum.getValue();
                boolean spoiled = cells[place(indicator, 1)] == BAD
                        || isLost(indicator, sum.getKey().year());
                rows += spoiled ? Math.max(0, cells[place(indicator, ROWS)]) : 0;
            }
        }
        return rows;
    }

    /** Gives the figures, by indicator, area and month. */
    void forEach(Consumer<FigureLine> consumer) {
        List<Key> keys = sums.keySet().stream()
                .sorted(Comparator.comparing((Key key) -> key.area().code()).thenComparing(Key::year))
                .toList();
        for (IndicatorCode indicator : indicators) {
            for (Key key : keys) {
                if (!isLost(indicator, key.year())) {
                    forEachMonth(indicator, key, consumer);
                }
            }
        }
    }

    private void forEachMonth(IndicatorCode indicator, Key key, Consumer<FigureLine> consumer) {
        int[] cells = cells(key);
        for (int month = 1; month <= MONTHS; month++) {
            int sum = cells[place(indicator, month)];
            if (sum >= 0) {
                Period period = Period.of(key.year().atMonth(month));
                consumer.accept(new FigureLine(
                        indicator,
                        key.area(),
                        period,
                        Optional.of(Quantity.of(sum)),
                        Optional.empty(),
                        Optional.empty()));
            }
        }
    }

    private int[] cells(Key key) {
        return sums.computeIfAbsent(key, made -> {
            int[] cells = new int[indicators.size() * ROWS];
            Arrays.fill(cells, NOTHING);
            return cells;
        });
    }

    private int place(IndicatorCode indicator, int month) {
        return indicators.indexOf(indicator) * ROWS + month - 1;
    }
}
