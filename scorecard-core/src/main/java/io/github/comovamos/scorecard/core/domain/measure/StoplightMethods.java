package io.github.comovamos.scorecard.core.domain.measure;

import static io.github.comovamos.scorecard.core.domain.measure.MethodText.computed;
import static io.github.comovamos.scorecard.core.domain.measure.MethodText.figure;
import static io.github.comovamos.scorecard.core.domain.measure.MethodText.number;
import static io.github.comovamos.scorecard.core.domain.measure.MethodText.parameter;
import static io.github.comovamos.scorecard.core.domain.measure.MethodText.rounded;
import static io.github.comovamos.scorecard.core.domain.measure.MethodText.text;

import io.github.comovamos.scorecard.core.domain.evidence.CountingMethodChoice;
import io.github.comovamos.scorecard.core.domain.evidence.Figure;
import io.github.comovamos.scorecard.core.domain.evidence.Known;
import io.github.comovamos.scorecard.core.domain.evidence.Series;
import io.github.comovamos.scorecard.core.domain.value.LocalizedText;
import io.github.comovamos.scorecard.core.failure.Message;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** What is said of the stoplight. */
final class StoplightMethods {

    private static final long COUNT = 2427;

    private StoplightMethods() {}

    static MethodText stoplight() {
        return new MethodText(
                text("Semáforo delictivo", "Crime stoplight"),
                text("""
                        Sea c lo contado en el mes, m el promedio de lo contado en los meses de la línea base y \
                        g = m × (1 − reducción) la meta. Rojo si c > m; verde si c ≤ g o si c = 0; amarillo en los demás \
                        casos. Se comparan los valores exactos, nunca los redondeados. Si el mes no se contó, o si se \
                        contaron menos meses de la línea base que el mínimo, no hay color.""", """
                        Let c be the count of the month, m the mean of the counts of the baseline's months and \
                        g = m × (1 − reduction) the goal. Red if c > m; green if c ≤ g or c = 0; else yellow. Exact values \
                        are compared, never rounded ones. Where the month was not counted, or fewer months of the baseline \
                        were counted than the least number, there is no colour."""),
                text("""
                        Semáforo Delictivo, como lo enuncia la Fiscalía de Nuevo León: aumento, rojo; reducción de 25 % o \
                        más, verde; reducción menor, amarillo. En 2016 comparaba nueve delitos con el promedio de los tres \
                        últimos años. Son conteos, no tasas, y sin ajuste estacional. Un texto nacional de 2018 dice «más \
                        de 25 %»; por eso el borde es un parámetro.""", """
                        Semáforo Delictivo, as the Fiscalía of Nuevo León states it: increase, red; reduction of 25 % or \
                        more, green; less, yellow. In 2016 it compared nine crimes with the mean of the last three years. \
                        Counts, not rates, and not seasonally adjusted. A national text of 2018 says "more than 25 %"; so \
                        the edge is a parameter."""),
                text("""
                        Ninguna fuente dice qué significa un promedio de 0: aquí, ningún delito es verde y cualquiera es \
                        rojo. «Los tres últimos años» pueden ser de calendario o los 36 meses anteriores, y los colores \
                        cambian con ello: es un parámetro. Son nuestros el mínimo de meses, el aviso de números pequeños y \
                        la regla de no mezclar instrumentos.""", """
                        No source says what a mean of 0 means: here no crime is green and any is red. "The last \
                        three years" may be calendar years or the 36 months before, which changes colours: it is a \
                        parameter. The least number of months, the flag of small numbers and the rule that instruments are \
                        not mixed are our own."""),
                stoplightParameters());
    }

    private static List<Method.Parameter> stoplightParameters() {
        Stoplight usual = Stoplight.USUAL;
        return List.of(
                parameter(
                        "baseline",
                        usual.baseline().code(),
                        "calendar: los tres años de calendario anteriores; trailing: los 36 meses anteriores",
                        "calendar: the three calendar years before; trailing: the 36 months before"),
                parameter(
                        "reduction",
                        usual.reduction(),
                        "qué tanto debe estar la meta por debajo del promedio: de 0 a menos de 1",
                        "by what share the goal lies below the mean: 0 to less than 1"),
                parameter(
                        "inclusive",
                        usual.inclusive(),
                        "si un conteo igual a la meta es verde",
                        "whether a count at the goal is green"),
                parameter(
                        "least-months",
                        usual.leastMonths(),
                        "cuántos meses de la línea base deben haberse contado para que haya color: de 1 a 36",
                        "how many months of the baseline must have been counted for a colour: 1 to 36"),
                parameter(
                        "small-mean",
                        usual.smallMean(),
                        "un promedio menor se señala: con números pequeños el color es sobre todo azar",
                        "a smaller mean is flagged: with small numbers the colour is mostly chance"));
    }

    static LocalizedText stoplightExample() {
        Light light = light(1820);
        return computed(
                """
                Si en cada uno de los %s meses de la línea base se contaron %s, el promedio es %s y la meta %s (%s). Un mes \
                con 1,820 es %s y uno con 1,821 es %s: una meta redondeada hacia arriba habría dado verde a los dos. Con \
                2,427, igual al promedio, es %s; con 2,428, %s.""",
                """
                If %s months of the baseline had a count of %s each, the mean is %s and the goal %s (%s). A month with 1,820 \
                is %s and one with 1,821 is %s: a goal rounded up would have made both green. With 2,427, equal to the mean, \
                it is %s; with 2,428, %s.""",
                light.months(),
                number(COUNT),
                light.mean().orElseThrow(),
                light.goal().orElseThrow(),
                rounded(light.goal().orElseThrow(), 2),
                word(light.colour()),
                word(light(1821).colour()),
                word(light(2427).colour()),
                word(light(2428).colour()));
    }

    private static Light light(long count) {
        YearMonth month = YearMonth.of(2014, 1);
        YearMonth first = Stoplight.USUAL.baseline().first(month);
        List<Known<Figure>> figures = new ArrayList<>(List.of(figure(month, count)));
        for (int i = 0; i < Baseline.MONTHS; i++) {
            figures.add(figure(first.plusMonths(i), COUNT));
        }
        return Stoplight.USUAL.light(new Series(figures), month, CountingMethodChoice.FITTING);
    }

    private static Message word(Colour colour) {
        return switch (colour) {
            case GREEN -> new Message("verde", "green");
            case YELLOW -> new Message("amarillo", "yellow");
            case RED -> new Message("rojo", "red");
            case NONE -> new Message("sin color", "without a colour");
        };
    }

    static MethodText ranking() {
        return new MethodText(
                text("Lugares por semáforo", "Ranking by stoplight"),
                text("""
                        Cada luz verde vale 1 punto, cada amarilla ½ y cada roja 0. La suma se divide entre el número de \
                        luces con color: el resultado va de 0 a 1. Si ninguna luz tiene color, no hay valor ni lugar.""", """
                        Each green light counts 1 point, each yellow one ½, each red one 0. The sum is divided by the number \
                        of lights with a colour: the result lies between 0 and 1. Where no light has a colour there is \
                        neither a value nor a place."""),
                text("""
                        La acción 4 de «Alcalde, ¿cómo vamos?» 2012–2015 es el número de indicadores de delito en verde; el \
                        Consejo fija con él metas de reducción y las revisa cada mes.""", """
                        Action 4 of "Alcalde, ¿cómo vamos?" 2012–2015 is the number of crime indicators in green; the \
                        Consejo sets reduction goals from it and assesses them every month."""),
                text("""
                        Los puntos y la división son nuestros. Por la división, los meses que nadie contó no bajan a un \
                        municipio, pero tampoco deben servirle: por eso se dice al lado cuántas luces no tienen color.""", """
                        The points and the division are our own. By the division, months that nobody counted put no \
                        municipality lower; lest they serve one, the number of lights without a colour stands beside it."""),
                List.of());
    }

    static LocalizedText rankingExample() {
        LightCount whole = new LightCount(4, 4, 4, 0);
        LightCount part = new LightCount(3, 1, 0, 8);
        return computed(
                """
                Un año con 4 meses en verde, 4 en amarillo y 4 en rojo, como el de la extorsión en Apodaca en 2014, suma %s \
                puntos: %s. Un año con 3 meses en verde, 1 en amarillo y 8 sin color suma %s puntos entre %s luces: %s.""",
                """
                A year with 4 months in green, 4 in yellow and 4 in red, such as that of extortion in Apodaca in 2014, has %s \
                points: %s. A year with 3 months in green, 1 in yellow and 8 without a colour has %s points for %s lights: \
                %s.""",
                whole.points(),
                whole.score().orElseThrow(),
                part.points(),
                part.coloured(),
                part.score().orElseThrow());
    }
}
