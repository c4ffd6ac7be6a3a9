package io.github.comovamos.scorecard.core.domain.measure;

import static io.github.comovamos.scorecard.core.domain.measure.MethodText.computed;
import static io.github.comovamos.scorecard.core.domain.measure.MethodText.parameter;
import static io.github.comovamos.scorecard.core.domain.measure.MethodText.required;
import static io.github.comovamos.scorecard.core.domain.measure.MethodText.text;

import io.github.comovamos.scorecard.core.domain.evidence.Case;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.LocalizedText;
import io.github.comovamos.scorecard.core.failure.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is said of the measure of cases. */
final class CaseMethods {

    private CaseMethods() {}

    static MethodText daysToClose() {
        return new MethodText(
                text("Días para cerrar un caso", "Days to close a case"),
                text("""
                        De los casos que se cerraron en los últimos N días, el último incluido, el promedio y la mediana de \
                        cierre − apertura, en días; si son un número par, la mediana es el punto medio entre los dos de en \
                        medio. Al lado se cuentan los que seguían abiertos al final. Si no se cerró ninguno, no hay valor ni \
                        lugar: no son 0 días.""", """
                        Of the cases that were closed in the last N days, the last one included, the mean and the median of \
                        closed − opened, in days; where they are an even number, the median lies between the middle two. \
                        Those still open at the end are counted beside them. Where none was closed there is neither a value \
                        nor a place: it is not 0 days."""),
                text("""
                        Centro de Integración Ciudadana (Tehuan): servicios públicos municipales por el promedio de días para \
                        cerrar un reporte, en 90 días. Mostraba 0 días, el mejor lugar, donde no se había cerrado ninguno, e \
                        ignoraba los abiertos.""", """
                        Centro de Integración Ciudadana (Tehuan): municipal public services by the mean days to close a \
                        report, over 90 days. It showed 0 days, the best place, where none was closed, and ignored open \
                        ones."""),
                text(
                        "La mediana, los abiertos al lado y que sin cierres no haya valor son nuestros.",
                        "The median, the open ones beside it, and no value where none was closed are our own."),
                List.of(
                        required("until", "el último día", "the last day"),
                        parameter("days", DaysToClose.USUAL_DAYS, "cuántos días", "how many days")));
    }

    static LocalizedText daysToCloseExample() {
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
                Tres casos que se cerraron después de 1, 2 y 30 días, y dos abiertos: cerrados %s, abiertos %s, promedio %s, \
                mediana %s. Con solo los dos abiertos: cerrados %s, abiertos %s, y %s.""",
                """
                Three cases closed after 1, 2 and 30 days, and two open: %s closed, %s open, mean %s, median %s. With only the \
                two open: %s closed, %s open, and %s.""",
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
