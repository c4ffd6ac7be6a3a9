package io.github.comovamos.scorecard.core.domain.measure;

import static io.github.comovamos.scorecard.core.domain.method.Examples.computed;

import io.github.comovamos.scorecard.core.domain.evidence.CountingMethodChoice;
import io.github.comovamos.scorecard.core.domain.evidence.Figure;
import io.github.comovamos.scorecard.core.domain.evidence.Known;
import io.github.comovamos.scorecard.core.domain.evidence.Series;
import io.github.comovamos.scorecard.core.domain.method.Method;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.domain.value.LocalizedText;
import io.github.comovamos.scorecard.core.domain.value.Period;
import java.util.List;
import java.util.Optional;

/**
 * A share with its denominator, in percent: part ÷ whole × 100. It can fall as well as rise.
 *
 * <p>Source: the share of a municipality's police that passed the confidence tests.
 *
 * @param part the figure that is a part
 * @param whole that of which it is one
 */
public record Share(Known<Figure> part, Known<Figure> whole) {

    private static final Fraction HUNDRED = Fraction.of(100);

    /** What is said of it. */
    public static final Method METHOD = new Method(
            "share",
            new LocalizedText("Porcentaje con denominador", "Share with a denominator"),
            new Method.Explanation(
                    new LocalizedText("""
                        Porcentaje = parte ÷ total × 100. Sin total, o con una parte mayor que el total, no hay valor. \
                        El cambio es el porcentaje menos el de la línea base, en puntos; puede ser negativo.""", """
                        Share = part ÷ whole × 100, in percent. Of nothing, and where the part is greater than the \
                        whole, there is no value. The change is the share less that of the baseline, in points; it may \
                        be negative."""), new LocalizedText("""
                        Control de confianza de las policías: cinco exámenes, con los resultados aprobado, no \
                        aprobado, pendiente, y aprobado pero vencido (a los tres años). El porcentaje puede bajar: en \
                        Monterrey, de 81 en 2012 a 68 en diciembre de 2014 (Multimedios, 3 de diciembre de 2014). Los \
                        no aprobados que siguen activos se cuentan aparte.""", """
                        Vetting of the police: five exams, with the results approved, not approved, pending, and \
                        approved but expired (after three years). The share may fall: in Monterrey from 81 in 2012 to \
                        68 in December 2014 (Multimedios, 3 December 2014). Those not approved and still active are \
                        counted apart."""), new LocalizedText("""
                        De los porcentajes publicados no conocemos el denominador; un porcentaje calculado aquí \
                        siempre lo lleva al lado. Que una parte mayor que el total no dé valor es nuestro.""", """
                        We do not know the denominators of the published shares; a share computed here always has its \
                        own beside it. That a part greater than the whole gives no value is our own.""")),
            new Method.Use(List.of(), Share::example, List.of(Share.class)));

    /** The percentage, exact; none of nothing, and none where the part is greater than the whole. */
    public static Optional<Fraction> of(Fraction part, Fraction whole) {
        return whole.signum() == 0 || part.compareTo(whole) > 0
                ? Optional.empty()
                : Optional.of(part.times(HUNDRED).dividedBy(whole));
    }

    /** The part and the whole of a period, where there are both. */
    public static Optional<Share> at(Period period, Series parts, Series wholes, CountingMethodChoice choice) {
        return parts.at(period, choice)
                .flatMap(part -> wholes.at(period, choice).map(whole -> new Share(part, whole)));
    }

    /** The percentage, exact; none of nothing, and none where the part is greater than the whole. */
    public Optional<Fraction> percent() {
        return of(part.what().value().toFraction(), whole.what().value().toFraction());
    }

    private static LocalizedText example() {
        Fraction before = Share.of(Fraction.of(810), Fraction.of(1000)).orElseThrow();
        Fraction after = Share.of(Fraction.of(1020), Fraction.of(1500)).orElseThrow();
        return computed("""
                Con los porcentajes de Monterrey y números de ejemplo: 810 aprobados de 1,000 evaluados son %s %%; \
                1,020 de 1,500 son %s %%. Hay más aprobados, y el cambio es de %s puntos.""", """
                With Monterrey's shares and numbers for the example: 810 approved of 1,000 evaluated are %s %%; 1,020 \
                of 1,500 are %s %%. More are approved, and the change is %s \
                points.""", before, after, after.minus(before));
    }
}
