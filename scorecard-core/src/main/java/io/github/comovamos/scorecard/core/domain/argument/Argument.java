package io.github.comovamos.scorecard.core.domain.argument;

import io.github.comovamos.scorecard.core.domain.value.LocalizedText;
import java.util.Optional;

/**
 * Something that whoever asks for a computation may say, declared beside the computation.
 *
 * @param name its name, the same in every language, such as {@code least-months}
 * @param kind what it looks like, and how it is read
 * @param meaning what it decides
 * @param required whether it must be said
 * @param usual what holds where nothing is said, as it would be written; none where that is nothing
 */
public record Argument<T>(String name, Kind<T> kind, LocalizedText meaning, boolean required, Optional<String> usual) {

    /** One that must be said, with its meaning in Spanish and English. */
    public static <T> Argument<T> required(String name, Kind<T> kind, String es, String en) {
        return new Argument<>(name, kind, new LocalizedText(es, en), true, Optional.empty());
    }

    /** One that may be left out, with its meaning in Spanish and English. */
    public static <T> Argument<T> optional(String name, Kind<T> kind, String es, String en) {
        return new Argument<>(name, kind, new LocalizedText(es, en), false, Optional.empty());
    }

    /** This, but where nothing is said a text holds as if it had been. */
    public Argument<T> usually(String text) {
        return new Argument<>(name, kind, meaning, false, Optional.of(text));
    }
}
