package io.github.comovamos.scorecard.core.testing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Draws by chance; the same seed draws the same. */
public final class Draw {

    private final Random random;

    /** Draws from a seed. */
    public Draw(long seed) {
        this.random = new Random(seed);
    }

    /** A whole number between both, inclusive. */
    public int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** Yes once in so many times. */
    public boolean onceIn(int times) {
        return random.nextInt(times) == 0;
    }

    /** One of these. */
    public <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** One of these. */
    @SafeVarargs
    public final <T> T oneOf(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** A value, or none. */
    public <T> Optional<T> perhaps(Supplier<T> value) {
        return onceIn(2) ? Optional.of(value.get()) : Optional.empty();
    }

    /** A number of values. */
    public <T> List<T> list(int least, int most, Supplier<T> value) {
        return Stream.generate(value).limit(between(least, most)).toList();
    }

    /** The same in another order. */
    public <T> List<T> shuffled(Collection<T> things) {
        List<T> mixed = new ArrayList<>(things);
        Collections.shuffle(mixed, random);
        return mixed;
    }

    /** Some of these, in their order. */
    public <T> List<T> someOf(Collection<T> things) {
        return things.stream().filter(thing -> onceIn(2)).toList();
    }

    /** A decimal between 0 and a whole number, with at most so many decimals. */
    public BigDecimal decimal(int most, int decimals) {
        int scale = between(0, decimals);
        long units =
                BigDecimal.TEN.pow(scale).multiply(BigDecimal.valueOf(most)).longValueExact();
        return BigDecimal.valueOf((long) (random.nextDouble() * (units + 1)), scale);
    }
}
