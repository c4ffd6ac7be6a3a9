package io.github.comovamos.scorecard.core.domain.stoplight;

import io.github.comovamos.scorecard.core.domain.argument.Argument;
import io.github.comovamos.scorecard.core.domain.argument.Kind;
import io.github.comovamos.scorecard.core.domain.value.Coded;
import io.github.comovamos.scorecard.core.failure.Message;

/** On which side of the goal a count at the goal is. */
public enum Edge implements Coded {
    /** At the goal is green. */
    INCLUSIVE,
    /** Only below the goal is green. */
    EXCLUSIVE;

    /** On which side of the goal a count at the goal is. */
    public static final Argument<Edge> ARGUMENT = Argument.optional(
                    "edge",
                    Kind.oneOf(new Message("un borde", "an edge"), values()),
                    "si un conteo igual a la meta es verde (inclusive) o no (exclusive)",
                    "whether a count at the goal is green (inclusive) or not (exclusive)")
            .usually(INCLUSIVE.code());
}
