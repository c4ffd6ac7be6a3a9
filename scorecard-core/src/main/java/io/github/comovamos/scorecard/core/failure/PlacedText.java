package io.github.comovamos.scorecard.core.failure;

import java.util.function.Function;

/**
 * A text with the place where it was given, for whoever can read it only later: the name of a municipality means
 * something once there is an agenda.
 *
 * @param place where it was given
 * @param text what stands there
 */
public record PlacedText(Place place, String text) {

    /** The text of an argument or an option. */
    public static PlacedText ofArgument(String name, String text) {
        return new PlacedText(new Place.Argument(name), text);
    }

    /**
     * The value of the text.
     *
     * @throws ScorecardException what the parser refuses, told of the place
     */
    public <T> T read(Function<String, T> parser) {
        return Read.at(place, text, parser);
    }
}
