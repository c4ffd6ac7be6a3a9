package io.github.comovamos.scorecard.core.domain.measure;

import static io.github.comovamos.scorecard.core.domain.method.Examples.computed;
import static io.github.comovamos.scorecard.core.domain.method.Examples.figure;
import static io.github.comovamos.scorecard.core.domain.method.Examples.rounded;

import io.github.comovamos.scorecard.core.domain.argument.Argument;
import io.github.comovamos.scorecard.core.domain.argument.Kind;
import io.github.comovamos.scorecard.core.domain.evidence.CountingMethodChoice;
import io.github.comovamos.scorecard.core.domain.evidence.Direction;
import io.github.comovamos.scorecard.core.domain.evidence.Figure;
import io.github.comovamos.scorecard.core.domain.evidence.Known;
import io.github.comovamos.scorecard.core.domain.evidence.Series;
import io.github.comovamos.scorecard.core.domain.method.Method;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.domain.value.LocalizedText;
import io.github.comovamos.scorecard.core.domain.value.Period;
import io.github.comovamos.scorecard.core.domain.value.Quantity;
import io.github.comovamos.scorecard.core.failure.Message;
import java.time.Month;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How far a figure is from its goal, in percent. For what should be low: min(100, goal ÷ current × 100); with a goal of
 * 0, 100 if the figure is 0, else 0. For what should be high, the same the other way round: min(100, current ÷ goal ×
 * 100); with a goal of 0, always 100.
 *
 * <p>Source: the Mesa de Seguridad of Ciudad Juárez, in Conger 2014, Table 1, of which 73 of the 78 printed cells
 * follow from the formula. The mirrored form is our own.
 */
public final class PercentOfObjective {

    private static final Fraction HUNDRED = Fraction.of(100);

    /** Which way an indicator should go. */
    public static final Argument<Direction> DIRECTION = Argument.optional(
                    "direction",
                    Kind.oneOf(new Message("una dirección", "a direction"), Direction.values()),
                    "hacia dónde debe ir el indicador: lower, que baje; higher, que suba; neutral se toma como lower",
                    "which way the indicator should go: lower or higher; neutral is taken as lower")
            .usually(Direction.NEUTRAL.code());

    /** What is said of it. */
    public static final Method METHOD = new Method(
            "percent-of-objective",
            new LocalizedText("Porcentaje del objetivo", "Percentage of the objective"),
            new Method.Explanation(
                    new LocalizedText("""
                        Si el indicador debe bajar: mín(100, meta ÷ actual × 100); con meta 0, es 100 si el actual es \
                        0 y 0 si no lo es. Si debe subir: mín(100, actual ÷ meta × 100); con meta 0, es 100. El total \
                        del año aplica lo mismo a las sumas de los meses que tienen dato y meta; no es el promedio de \
                        los meses. Se muestra en enteros, y las mitades se redondean hacia arriba.""", """
                        Where the indicator should fall: min(100, goal ÷ current × 100); with a goal of 0 it is 100 if \
                        current is 0, else 0. Where it should rise: min(100, current ÷ goal × 100); with a goal of 0 \
                        it is 100. The year's total applies the same to the sums of the months that have a figure and \
                        a goal; it is not the mean of the months. Shown in whole numbers, halves rounded \
                        up."""), new LocalizedText("""
                        Mesa de Seguridad de Ciudad Juárez, 2013, en Conger 2014, tabla 1. De las 78 celdas impresas, \
                        73 resultan de la fórmula. Las otras cinco son fallas de la impresión: los homicidios de junio \
                        y los del año (la meta impresa de junio es 15; con 25 resultan las dos), los homicidios de \
                        julio y de septiembre, y los robos a negocio de diciembre.""", """
                        Mesa de Seguridad of Ciudad Juárez, 2013, in Conger 2014, Table 1. Of the 78 printed cells, 73 \
                        follow from the formula. The other five are faults of the print: the homicides of June and of \
                        the year (the goal of June is printed as 15; with 25 both follow), the homicides of July and \
                        of September, and the business robberies of December."""), new LocalizedText("""
                        La forma para lo que debe subir es nuestra. Que julio y septiembre se deban a una meta de \
                        cerca de 15.03 o a redondear dos veces es una reconstrucción: las dos explican lo impreso y \
                        ninguna está probada. Una meta anual distinta de la suma de sus meses se conserva y se \
                        señala.""", """
                        The form for what should rise is our own. That July and September come from a goal of about \
                        15.03, or from rounding twice, is reconstructed: both explain the print and neither is proved. \
                        A yearly goal that differs from the sum of its months is kept and flagged.""")),
            new Method.Use(
                    List.of(DIRECTION),
                    PercentOfObjective::example,
                    List.of(PercentOfObjective.class, ObjectiveYear.class)));

    private PercentOfObjective() {}

    /** The percentage, exact, 0–100. */
    public static Fraction of(Fraction current, Fraction goal, Direction direction) {
        return direction == Direction.HIGHER ? share(current, goal) : share(goal, current);
    }

    private static Fraction share(Fraction part, Fraction whole) {
        return whole.signum() == 0
                ? HUNDRED
                : part.dividedBy(whole).times(HUNDRED).atMost(HUNDRED);
    }

    private static LocalizedText example() {
        Year year = Year.of(2013);
        List<Known<Figure>> figures = List.of(
                figure(year.atMonth(Month.JANUARY), 26),
                figure(year.atMonth(Month.FEBRUARY), 25),
                figure(year.atMonth(Month.MARCH), 45));
        Map<Period, Quantity> goals =
                figures.stream().collect(Collectors.toMap(known -> known.what().period(), known -> Quantity.of(25)));
        ObjectiveYear quarter =
                ObjectiveYear.of(new Series(figures), goals, year, Direction.LOWER, CountingMethodChoice.FITTING);
        List<Fraction> percents = quarter.months().stream()
                .flatMap(line -> line.percent().stream())
                .toList();
        ObjectiveYear.Line total = quarter.total().orElseThrow();
        Fraction percent = total.percent().orElseThrow();
        return computed(
                """
                Homicidios de Ciudad Juárez en enero, febrero y marzo de 2013: 26, 25 y 45, con meta de 25 en cada \
                mes. Resultan %s (%s), %s y %s (%s). De los tres meses juntos, %s con meta de %s: %s (%s), no %s, que \
                es el promedio de los tres.""",
                """
                Homicides of Ciudad Juárez in January, February and March 2013: 26, 25 and 45, with a goal of 25 in \
                each month. This gives %s (%s), %s and %s (%s). Of the three months together, %s with a goal of %s: %s \
                (%s), not %s, the mean of the three.""",
                rounded(percents.get(0), 0),
                percents.get(0),
                percents.get(1),
                rounded(percents.get(2), 0),
                percents.get(2),
                total.current().orElseThrow(),
                total.goal().orElseThrow(),
                rounded(percent, 0),
                percent,
                rounded(mean(percents), 0));
    }

    private static Fraction mean(List<Fraction> values) {
        return values.stream().reduce(Fraction.ZERO, Fraction::plus).dividedBy(Fraction.of(values.size()));
    }
}
