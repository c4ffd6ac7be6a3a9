package io.github.comovamos.scorecard.core.domain.method;

import io.github.comovamos.scorecard.core.domain.argument.Argument;
import io.github.comovamos.scorecard.core.domain.value.LocalizedText;
import java.util.List;
import java.util.function.Supplier;

/**
 * What a measure says of itself, beside its computation: the documents are written out of this. A new measure is a
 * class with a {@code METHOD} and a line in {@code domain.measure.Methods}.
 *
 * @param code its code, such as {@code stoplight-ranking}
 * @param title what it is called
 * @param explanation how it is computed, and where that comes from
 * @param use what may be said to it, and an example
 */
public record Method(String code, LocalizedText title, Explanation explanation, Use use) {

    /**
     * How a measure is computed, and where that comes from.
     *
     * @param formula how it is computed
     * @param source what is known of it, and where from
     * @param own what in it is our own or reconstructed, because no source says it
     */
    public record Explanation(LocalizedText formula, LocalizedText source, LocalizedText own) {}

    /**
     * How a measure is used.
     *
     * @param arguments what may be said to it
     * @param example a worked example; the measure itself computes its numbers at every call
     * @param classes the classes that are documented by it; the first is the measure
     */
    public record Use(List<Argument<?>> arguments, Supplier<LocalizedText> example, List<Class<?>> classes) {
        public Use {
            arguments = List.copyOf(arguments);
            classes = List.copyOf(classes);
        }
    }

    /** What may be said to it. */
    public List<Argument<?>> arguments() {
        return use.arguments();
    }

    /** A worked example, computed anew. */
    public LocalizedText example() {
        return use.example().get();
    }
}
