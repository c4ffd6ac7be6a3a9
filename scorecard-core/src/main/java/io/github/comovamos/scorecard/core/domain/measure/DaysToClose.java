package io.github.comovamos.scorecard.core.domain.measure;

import static io.github.comovamos.scorecard.core.domain.method.Examples.computed;

import io.github.comovamos.scorecard.core.domain.argument.Argument;
import io.github.comovamos.scorecard.core.domain.argument.Kind;
import io.github.comovamos.scorecard.core.domain.evidence.Case;
import io.github.comovamos.scorecard.core.domain.method.Method;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.domain.value.LocalizedText;
import io.github.comovamos.scorecard.core.domain.value.WholeNumber;
import io.github.comovamos.scorecard.core.failure.Message;
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

    /** The last day of the window. */
    public static final Argument<LocalDate> UNTIL =
            Argument.required("until", Kind.DAY, "el último día que cuenta", "the last day that counts");

    /** How many days the window has. */
    public static final Argument<Integer> DAYS = Argument.optional(
                    "days",
                    Kind.of(
                            "N",
                            "N",
                            new WholeNumber(new Message("un número de días", "a number of days"), 1, 36_600)::parseInt),
                    "cuántos días se cuentan hasta ese",
                    "how many days are counted up to it")
            .usually(Integer.toString(USUAL_DAYS));

    /** What is said of it. */
    public static final Method METHOD = new Method(
            "days-to-close",
            new LocalizedText("Días para cerrar un caso", "Days to close a case"),
            new Method.Explanation(
                    new LocalizedText("""
                        De los casos que se cerraron en los últimos N días, el último incluido, el promedio y la \
                        mediana de cierre − apertura, en días; si son un número par, la mediana es el punto medio \
                        entre los dos de en medio. Al lado se cuentan los que seguían abiertos al final. Si no se \
                        cerró ninguno, no hay valor ni lugar: no son 0 días.""", """
                        Of the cases that were closed in the last N days, the last one included, the mean and the \
                        median of closed − opened, in days; where they are an even number, the median lies between the \
                        middle two. Those still open at the end are counted beside them. Where none was closed there \
                        is neither a value nor a place: it is not 0 days."""),
                    new LocalizedText("""
                        Centro de Integración Ciudadana (Tehuan): servicios públicos municipales por el promedio de \
                        días para cerrar un reporte, en 90 días. Mostraba 0 días, el mejor lugar, donde no se había \
                        cerrado ninguno, e ignoraba los abiertos.""", """
                        Centro de Integración Ciudadana (Tehuan): municipal public services by the mean days to close \
                        a report, over 90 days. It showed 0 days, the best place, where none was closed, and ignored \
                        open ones."""),
                    new LocalizedText(
                            "La mediana, los abiertos al lado y que sin cierres no haya valor son nuestros.",
                            "The median, the open ones beside it, and no value where none was closed are our own.")),
            new Method.Use(List.of(UNTIL, DAYS), DaysToClose::example, List.of(DaysToClose.class)));

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

    private static LocalizedText example() {
        LocalDate until = LocalDate.of(2014, 6, 30);
        List<Case> open = List.of(opened(until.minusDays(200), Optional.empty()), opened(until, Optional.empty()));
        List<Case> all = List.of(
                opened(until.minusDays(1), Optional.of(until)),
                opened(until.minusDays(2), Optional.of(until)),
                opened(until.minusDays(30), Optional.of(until)),
                open.get(0),
                open.get(1));
        DaysToClose measure = DaysToClose.of(all, until, DaysToClose.USUAL_DAYS);
        DaysToClose none = DaysToClose.of(open, until, DaysToClose.USUAL_DAYS);
        return computed(
                """
                Tres casos que se cerraron después de 1, 2 y 30 días, y dos abiertos: cerrados %s, abiertos %s, \
                promedio %s, mediana %s. Con solo los dos abiertos: cerrados %s, abiertos %s, y %s.""",
                """
                Three cases closed after 1, 2 and 30 days, and two open: %s closed, %s open, mean %s, median %s. With \
                only the two open: %s closed, %s open, and %s.""",
                measure.closed(),
                measure.open(),
                measure.mean().orElseThrow(),
                measure.median().orElseThrow(),
                none.closed(),
                none.open(),
                none.mean().map(Object.class::cast).orElse(new Message("ningún valor", "no value")));
    }

    private static Case opened(LocalDate day, Optional<LocalDate> closed) {
        return new Case(
                "example", "example", AreaCode.parse("example"), day, closed, Optional.empty(), Optional.empty());
    }
}
