package io.github.comovamos.scorecard.core.failure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Texts that belong together, each by its name and at its place: the cells of a row, the fields of a body, the options
 * of a command. One that was not given is empty.
 */
public interface Texts {

    /** The text of a name; empty where none was given. */
    String text(String name);

    /** Where the text of a name stands. */
    Place place(String name);

    /** Whether there is a text of a name. */
    default boolean isGiven(String name) {
        return !text(name).isEmpty();
    }

    /**
     * The value of a text, also of one that was not given.
     *
     * @throws ScorecardException what the parser refuses, told of the place
     */
    default <T> T get(String name, Function<String, T> parser) {
        return Read.at(place(name), text(name), parser);
    }

    /**
     * The value of a text, if one was given.
     *
     * @throws ScorecardException what the parser refuses, told of the place
     */
    default <T> Optional<T> find(String name, Function<String, T> parser) {
        return isGiven(name) ? Optional.of(get(name, parser)) : Optional.empty();
    }

    /** Nothing given yet; the function says where the text of each name stands. */
    static Given at(Function<String, Place> places) {
        return new Given(places, Map.of());
    }

    /** Texts that were given one by one, each of which may be empty and was given yet. Immutable. */
    final class Given implements Texts {

        private final Function<String, Place> places;
        private final Map<String, String> texts;

        private Given(Function<String, Place> places, Map<String, String> texts) {
            this.places = places;
            this.texts = texts;
        }

        /** These with one more, unless it is null. */
        public Given and(String name, @Nullable String text) {
            if (text == null) {
                return this;
            }
            Map<String, String> more = new LinkedHashMap<>(texts);
            more.put(name, text);
            return new Given(places, more);
        }

        @Override
        public boolean isGiven(String name) {
            return texts.containsKey(name);
        }

        @Override
        public String text(String name) {
            return texts.getOrDefault(name, "");
        }

        @Override
        public Place place(String name) {
            return places.apply(name);
        }
    }
}
