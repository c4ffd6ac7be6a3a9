package io.github.comovamos.scorecard.core.domain.instrument;

import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.failure.Message;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    record Given(Fraction exact, Message how) implements InstrumentValue {

        /** This, and what must be known beside it. */
        public Given withNotes(List<Message> notes) {
            Message all = how;
            for (Message note : notes) {
                all = Message.of("%s; %s", "%s; %s", all, withoutStop(note));
            }
            return new Given(exact, all);
        }

        private static Message withoutStop(Message sentence) {
            return new Message(
                    sentence.es().replaceFirst("\\.$", ""), sentence.en().replaceFirst("\\.$", ""));
        }
    }

    /**
     * No value.
     *
     * @param why what is missing, or what is too many
     */
    record None(Message why) implements InstrumentValue {

        /** No value, for the reasons that the notes tell, where there are some. */
        public static None because(List<Message> notes) {
            return notes.stream()
                    .map(None::phrase)
                    .reduce((all, note) -> Message.of("%s; %s", "%s; %s", all, note))
                    .map(None::new)
                    .orElse(NOTHING);
        }

        private static Message phrase(Message sentence) {
            Message open = Given.withoutStop(sentence);
            return new Message(uncapitalized(open.es()), uncapitalized(open.en()));
        }

        private static String uncapitalized(String sentence) {
            return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
        }
    }

    /**
     * The value of the only row; none where there is no row, or where there are several, of which somebody has to say
     * one. Why there is none, the notes know better.
     *
     * @param rows the rows that have values
     * @param notes what was said beside them
     * @param name what a row is of
     * @param value the value of a row, with how it comes about, if it has one
     */
    static <R> InstrumentValue ofOne(
            List<R> rows, List<Message> notes, Function<R, String> name, Function<R, Optional<Given>> value) {
        if (rows.size() > 1) {
            return new None(Message.of(
                    "hay varios valores, y los argumentos no dicen cuál: %s",
                    "there are several values, and the arguments do not say which: %s",
                    rows.stream().map(name).collect(Collectors.joining(", "))));
        }
        Optional<Given> given = rows.stream().findFirst().flatMap(value);
        return given.isPresent() ? given.get() : None.because(notes);
    }

    /** A value with how it comes about, in Spanish and English; nothing where there is none. */
    static Optional<Given> of(@Nullable Fraction exact, String es, String en, @Nullable Object... parts) {
        return Optional.ofNullable(exact)
                .map(value -> new Given(
                        value,
                        Message.of(es, en, Stream.of(parts).map(String::valueOf).toArray())));
    }
}
