package io.github.comovamos.scorecard.core.domain.instrument;

import io.github.comovamos.scorecard.core.domain.argument.Argument;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;

/**
 * What may be said to an instrument, beside the scope that all share.
 *
 * @param arguments all that may be said, in the order of the documentation
 * @param alternatives those of which exactly one must be said; empty where there is no such choice
 * @param repeated those that the answer repeats before its rows
 * @param time the argument that says when
 * @param asksForCountingMethod whether it may be asked by which method figures were counted
 */
public record Question(
        List<Argument<?>> arguments,
        List<Argument<?>> alternatives,
        List<Argument<?>> repeated,
        Time time,
        boolean asksForCountingMethod) {

    public Question {
        arguments = List.copyOf(arguments);
        alternatives = List.copyOf(alternatives);
        repeated = List.copyOf(repeated);
    }

    /**
     * When is meant.
     *
     * @param argument the argument that says so
     * @param at what would be said of what a month that ends knows
     */
    public record Time(Argument<?> argument, Function<YearMonth, String> at) {}

    /** A question of some arguments, of which the first says when. */
    public static Question of(List<Argument<?>> arguments, Function<YearMonth, String> at) {
        return new Question(arguments, List.of(), List.of(), new Time(arguments.get(0), at), true);
    }

    /** This, where exactly one of some arguments must be said. */
    public Question withAlternatives(Argument<?>... choice) {
        return new Question(arguments, List.of(choice), repeated, time, asksForCountingMethod);
    }

    /** This, where the answer repeats some of what was said. */
    public Question withRepeated(Argument<?>... others) {
        return new Question(arguments, alternatives, List.of(others), time, asksForCountingMethod);
    }

    /** This, where nobody asks how figures were counted, since there are none. */
    public Question withoutCountingMethod() {
        return new Question(arguments, alternatives, repeated, time, false);
    }
}
