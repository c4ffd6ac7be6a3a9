package io.github.comovamos.scorecard.core.domain.instrument;

import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.failure.Message;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The one value that an instrument gives for an area, for a rule to rate by; or why it gives none. */
public sealed interface InstrumentValue {

    /** Nothing is known that it could be read off. */
    None NOTHING = new None(new Message("el instrumento no da ningún valor", "the instrument gives no value"));

    /**
     * A value.
     *
     * @param exact the value, exact
     * @param how how it comes about
     */
    record Given(Fraction exact, Message how) implements InstrumentValue {}

    /**
     * No value.
     *
     * @param why what is missing, or what is too many
     */
    record None(Message why) implements InstrumentValue {}

    /**
     * The value of the only row; none where there is no row, or where there are several, of which somebody has to say one.
     *
     * @param name what a row is of
     * @param value the value of a row, if it has one
     */
    static <R> InstrumentValue ofOne(List<R> rows, Function<R, String> name, Function<R, @Nullable Fraction> value) {
        if (rows.size() > 1) {
            return new None(Message.of(
                    "hay varios valores, y los argumentos no dicen cuál: %s",
                    "there are several values, and the arguments do not say which: %s",
                    rows.stream().map(name).collect(Collectors.joining(", "))));
        }
        Fraction exact = rows.stream().findFirst().map(value).orElse(null);
        return exact == null ? NOTHING : new Given(exact, Message.of("%s", "%s", exact));
    }
}
