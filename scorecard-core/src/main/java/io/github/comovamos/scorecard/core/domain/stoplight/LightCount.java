package io.github.comovamos.scorecard.core.domain.stoplight;

import static io.github.comovamos.scorecard.core.domain.method.Examples.computed;

import io.github.comovamos.scorecard.core.domain.method.Method;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.domain.value.LocalizedText;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * How many lights have which colour.
 *
 * @param green how many are green
 * @param yellow how many are yellow
 * @param red how many are red
 * @param none how many have no colour
 */
public record LightCount(int green, int yellow, int red, int none) {

    /** What is said of it. */
    public static final Method METHOD = new Method(
            "stoplight-ranking",
            new LocalizedText("Lugares por semáforo", "Ranking by stoplight"),
            new Method.Explanation(
                    new LocalizedText("""
                        Cada luz verde vale 1 punto, cada amarilla ½ y cada roja 0. La suma se divide entre el número \
                        de luces con color: el resultado va de 0 a 1. Si ninguna luz tiene color, no hay valor ni \
                        lugar.""", """
                        Each green light counts 1 point, each yellow one ½, each red one 0. The sum is divided by the \
                        number of lights with a colour: the result lies between 0 and 1. Where no light has a colour \
                        there is neither a value nor a place."""), new LocalizedText("""
                        La acción 4 de «Alcalde, ¿cómo vamos?» 2012–2015 es el número de indicadores de delito en \
                        verde; el Consejo fija con él metas de reducción y las revisa cada mes.""", """
                        Action 4 of "Alcalde, ¿cómo vamos?" 2012–2015 is the number of crime indicators in green; the \
                        Consejo sets reduction goals from it and assesses them every month."""), new LocalizedText("""
                        Los puntos y la división son nuestros. Por la división, los meses que nadie contó no bajan a \
                        un municipio, pero tampoco deben servirle: por eso se dice al lado cuántas luces no tienen \
                        color.""", """
                        The points and the division are our own. By the division, months that nobody counted put no \
                        municipality lower; lest they serve one, the number of lights without a colour stands beside \
                        it.""")),
            new Method.Use(List.of(), LightCount::example, List.of(LightCount.class)));

    /** Counts lights. */
    public static LightCount of(Collection<Light> lights) {
        return new LightCount(
                count(lights, Colour.GREEN),
                count(lights, Colour.YELLOW),
                count(lights, Colour.RED),
                count(lights, Colour.NONE));
    }

    private static int count(Collection<Light> lights, Colour colour) {
        return (int) lights.stream().filter(light -> light.colour() == colour).count();
    }

    /** How many have a colour. */
    public int coloured() {
        return green + yellow + red;
    }

    /** Green 1, yellow ½, red 0: the sum. */
    public Fraction points() {
        return Fraction.of(2L * green + yellow, 2);
    }

    /**
     * The points for each light that has a colour, 0–1; none where no light has one. A ranking is by this, so that
     * months that nobody counted put no municipality lower; how many they are must stand beside it, lest they put it
     * higher.
     */
    public Optional<Fraction> score() {
        return coloured() == 0 ? Optional.empty() : Optional.of(points().dividedBy(Fraction.of(coloured())));
    }

    private static LocalizedText example() {
        LightCount whole = new LightCount(4, 4, 4, 0);
        LightCount part = new LightCount(3, 1, 0, 8);
        return computed(
                """
                Un año con 4 meses en verde, 4 en amarillo y 4 en rojo, como el de la extorsión en Apodaca en 2014, \
                suma %s puntos: %s. Un año con 3 meses en verde, 1 en amarillo y 8 sin color suma %s puntos entre %s \
                luces: %s.""",
                """
                A year with 4 months in green, 4 in yellow and 4 in red, such as that of extortion in Apodaca in 2014, \
                has %s points: %s. A year with 3 months in green, 1 in yellow and 8 without a colour has %s points for \
                %s lights: %s.""",
                whole.points(),
                whole.score().orElseThrow(),
                part.points(),
                part.coloured(),
                part.score().orElseThrow());
    }
}
