package io.github.comovamos.scorecard.core.domain.measure;

import io.github.comovamos.scorecard.core.domain.value.Fraction;
import java.util.Collection;
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
     * The points for each light that has a colour, 0–1; none where no light has one. A ranking is by this, so that months
     * that nobody counted put no municipality lower; how many they are must stand beside it, lest they put it higher.
     */
    public Optional<Fraction> score() {
        return coloured() == 0 ? Optional.empty() : Optional.of(points().dividedBy(Fraction.of(coloured())));
    }
}
