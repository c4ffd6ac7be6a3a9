package io.github.comovamos.scorecard.core.domain.measure;

import static io.github.comovamos.scorecard.core.domain.measure.MethodText.computed;
import static io.github.comovamos.scorecard.core.domain.measure.MethodText.figure;
import static io.github.comovamos.scorecard.core.domain.measure.MethodText.parameter;
import static io.github.comovamos.scorecard.core.domain.measure.MethodText.required;
import static io.github.comovamos.scorecard.core.domain.measure.MethodText.rounded;
import static io.github.comovamos.scorecard.core.domain.measure.MethodText.text;

import io.github.comovamos.scorecard.core.domain.evidence.CountingMethodChoice;
import io.github.comovamos.scorecard.core.domain.evidence.Direction;
import io.github.comovamos.scorecard.core.domain.evidence.Figure;
import io.github.comovamos.scorecard.core.domain.evidence.Known;
import io.github.comovamos.scorecard.core.domain.evidence.Series;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.domain.value.LocalizedText;
import io.github.comovamos.scorecard.core.domain.value.Period;
import io.github.comovamos.scorecard.core.domain.value.Quantity;
import java.time.Month;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is said of the measures that compare a figure with its goal. */
final class GoalMethods {

    private GoalMethods() {}

    static MethodText objective() {
        return new MethodText(
                text("Porcentaje del objetivo", "Percentage of the objective"),
                text("""
                        Si el indicador debe bajar: mín(100, meta ÷ actual × 100); con meta 0, es 100 si el actual es 0 y 0 si \
                        no lo es. Si debe subir: mín(100, actual ÷ meta × 100); con meta 0, es 100. El total del año aplica lo \
                        mismo a las sumas de los meses que tienen dato y meta; no es el promedio de los meses. Se muestra en \
                        enteros, y las mitades se redondean hacia arriba.""", """
                        Where the indicator should fall: min(100, goal ÷ current × 100); with a goal of 0 it is 100 if current \
                        is 0, else 0. Where it should rise: min(100, current ÷ goal × 100); with a goal of 0 it is 100. The \
                        year's total applies the same to the sums of the months that have a figure and a goal; it is not the \
                        mean of the months. Shown in whole numbers, halves rounded up."""),
                text("""
                        Mesa de Seguridad de Ciudad Juárez, 2013, en Conger 2014, tabla 1. De las 78 celdas impresas, 73 \
                        resultan de la fórmula. Las otras cinco son fallas de la impresión: los homicidios de junio y los del \
                        año (la meta impresa de junio es 15; con 25 resultan las dos), los homicidios de julio y de \
                        septiembre, y los robos a negocio de diciembre.""", """
                        Mesa de Seguridad of Ciudad Juárez, 2013, in Conger 2014, Table 1. Of the 78 printed cells, 73 follow \
                        from the formula. The other five are faults of the print: the homicides of June and of the year (the \
                        goal of June is printed as 15; with 25 both follow), the homicides of July and of September, and the \
                        business robberies of December."""),
                text("""
                        La forma para lo que debe subir es nuestra. Que julio y septiembre se deban a una meta de cerca de \
                        15.03 o a redondear dos veces es una reconstrucción: las dos explican lo impreso y ninguna está \
                        probada. Una meta anual distinta de la suma de sus meses se conserva y se señala.""", """
                        The form for what should rise is our own. That July and September come from a goal of about 15.03, or \
                        from rounding twice, is reconstructed: both explain the print and neither is proved. A yearly goal \
                        that differs from the sum of its months is kept and flagged."""),
                List.of(direction()));
    }

    private static Method.Parameter direction() {
        return parameter(
                "direction",
                Direction.NEUTRAL.code(),
                "hacia dónde debe ir el indicador: lower, que baje; higher, que suba; neutral se toma como lower",
                "which way the indicator should go: lower or higher; neutral is taken as lower");
    }

    static LocalizedText objectiveExample() {
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
                Homicidios de Ciudad Juárez en enero, febrero y marzo de 2013: 26, 25 y 45, con meta de 25 en cada mes. \
                Resultan %s (%s), %s y %s (%s). De los tres meses juntos, %s con meta de %s: %s (%s), no %s, que es el \
                promedio de los tres.""",
                """
                Homicides of Ciudad Juárez in January, February and March 2013: 26, 25 and 45, with a goal of 25 in each \
                month. This gives %s (%s), %s and %s (%s). Of the three months together, %s with a goal of %s: %s (%s), not \
                %s, the mean of the three.""",
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

    static MethodText progress() {
        return new MethodText(
                text("Avance", "Progress"),
                text("""
                        Avance = (actual − línea base) ÷ (meta − línea base), tanto para lo que debe bajar como para lo que \
                        debe subir: 0 en la línea base, 1 en la meta. Si la meta es la línea base, mantenerla o mejorarla es \
                        1 y empeorarla es 0. Con tope, lo menor que 0 cuenta como 0 y lo mayor que 1 como 1.""", """
                        Progress = (current − baseline) ÷ (goal − baseline), for what should fall as well as for what should \
                        rise: 0 at the baseline, 1 at the goal. Where the goal is the baseline, keeping to it or doing better \
                        is 1, doing worse is 0. Capped, what is below 0 counts as 0 and what is above 1 as 1."""),
                text("""
                        Ninguna: es para los indicadores con meta de los pactos y medidas que describe Conger 2014, como los \
                        automóviles sin placas, que pasaron de 40 % a 7 %.""", """
                        None: it is for indicators with a goal, as in the pacts and measures that Conger 2014 describes, such \
                        as the unlicensed cars, which went from 40 % to 7 %."""),
                text(
                        "La fórmula, el caso en que la meta es la línea base y el tope son nuestros.",
                        "The formula, the case of a goal that is the baseline, and the cap are our own."),
                List.of(
                        direction(),
                        required(
                                "capped",
                                "si el avance se limita a entre 0 y 1",
                                "whether progress is limited to between 0 and 1")));
    }

    static LocalizedText progressExample() {
        Progress open = new Progress(Fraction.of(40), Fraction.of(10), Direction.LOWER, false);
        Progress capped = new Progress(Fraction.of(40), Fraction.of(10), Direction.LOWER, true);
        Progress rising = new Progress(Fraction.of(2), Fraction.of(3), Direction.HIGHER, true);
        Fraction more = Fraction.of(12, 5);
        return computed(
                """
                De 40 %% a 7 %%, con una meta de 0 %%, el avance es %s (%s); con una meta de 10 %% sería %s, y con tope %s; de \
                regreso en 46 %% sería %s, y con tope %s. De 2 a 2.4 policías por cada 1,000 habitantes, con meta de 3, es \
                %s.""",
                """
                From 40 %% to 7 %%, with a goal of 0 %%, progress is %s (%s); with a goal of 10 %% it would be %s, and capped \
                %s; back at 46 %% it would be %s, and capped %s. From 2 to 2.4 police officers for every 1,000 residents, with \
                a goal of 3, it is %s.""",
                new Progress(Fraction.of(40), Fraction.ZERO, Direction.LOWER, true).of(Fraction.of(7)),
                rounded(new Progress(Fraction.of(40), Fraction.ZERO, Direction.LOWER, true).of(Fraction.of(7)), 3),
                open.of(Fraction.of(7)),
                capped.of(Fraction.of(7)),
                open.of(Fraction.of(46)),
                capped.of(Fraction.of(46)),
                rising.of(more));
    }
}
