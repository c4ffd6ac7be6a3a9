package io.github.comovamos.scorecard.core.domain.evidence;

import io.github.comovamos.scorecard.core.failure.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What narrows a question, as it was said: {@code municipality=MTY}, {@code as-of=2013-06-30}. An answer without rows
 * says it, since "there is nothing" is true only of what was asked for. Immutable.
 *
 * @param said what was said, name by name, in the order in which it is read
 */
public record Narrowing(List<String> said) {

    /** Nothing narrows the question. */
    public static final Narrowing NONE = new Narrowing(List.of());

    public Narrowing {
        said = List.copyOf(said);
    }

    /** This, and what was said for one name more, if anything was. */
    public Narrowing and(String name, Optional<?> value) {
        if (value.isEmpty()) {
            return this;
        }
        List<String> more = new ArrayList<>(said);
        more.add(name + "=" + value.get());
        return new Narrowing(more);
    }

    /**
     * The sentence that there is not something, with what narrowed the question.
     *
     * @param phrase says it, without a capital and without a full stop: "there are no figures"
     */
    public Message nothing(Message phrase) {
        Message sentence = new Message(capitalized(phrase.es()), capitalized(phrase.en()));
        return said.isEmpty()
                ? Message.of("%s.", "%s.", sentence)
                : Message.of("%s con %s.", "%s with %s.", sentence, String.join(", ", said));
    }

    private static String capitalized(String phrase) {
        return phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
    }
}
