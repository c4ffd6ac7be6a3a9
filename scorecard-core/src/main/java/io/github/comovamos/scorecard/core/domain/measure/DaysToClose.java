package io.github.comovamos.scorecard.core.domain.measure;

import io.github.comovamos.scorecard.core.domain.evidence.Case;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * How long it takes to close a case: of those closed in the last N days, the mean and the median of closed − opened, in
 * days. Those still open at the end are counted beside them. Where none was closed there is no value: it is not 0 days.
 *
 * <p>Source: the ranking of municipal public services of the Centro de Integración Ciudadana (Tehuan), by mean days to
 * close over 90 days, without its faults: no closed reports shown as 0 days, and open ones ignored.
 *
 * @param closed how many were closed within the window
 * @param open how many were open at its end
 * @param mean the mean of the closed, exact
 * @param median the median of the closed, exact; between the middle two where they are an even number
 */
public record DaysToClose(int closed, int open, Optional<Fraction> mean, Optional<Fraction> median) {

    /** How many days the window of the source has. */
    public static final int USUAL_DAYS = 90;

    /**
     * Of some cases, those of the window that ends with a day.
     *
     * @param until the last day
     * @param days how many days the window has, at least 1
     */
    public static DaysToClose of(Collection<Case> cases, LocalDate until, int days) {
        LocalDate before = until.minusDays(days);
        List<Long> taken = cases.stream()
                .filter(one -> one.closed()
                        .filter(day -> day.isAfter(before) && !day.isAfter(until))
                        .isPresent())
                .flatMap(one -> one.daysToClose().stream())
                .sorted()
                .toList();
        int open = (int) cases.stream().filter(one -> one.isOpenAt(until)).count();
        if (taken.isEmpty()) {
            return new DaysToClose(0, open, Optional.empty(), Optional.empty());
        }
        long sum = taken.stream().mapToLong(Long::longValue).sum();
        long middle = taken.get((taken.size() - 1) / 2) + taken.get(taken.size() / 2);
        return new DaysToClose(
                taken.size(), open, Optional.of(Fraction.of(sum, taken.size())), Optional.of(Fraction.of(middle, 2)));
    }
}
