package io.github.comovamos.scorecard.core.failure;

import java.util.Optional;
import java.util.function.Function;

/**
 * Reads texts where they stand: what a parser refuses of a text is refused at the place from which the text comes, so
 * that whoever is told can find it. The place is known where the text is taken, and nobody has to mend it afterwards.
 */
public final class Read {

    private Read() {}

    /**
     * The value of a text.
     *
     * @throws ScorecardException what the parser refuses, told of the place
     */
    public static <T> T at(Place place, String text, Function<String, T> parser) {
        try {
            return parser.apply(text);
        } catch (ScorecardException refused) {
            throw refused.at(place, text);
        }
    }

    /**
     * The value of a text that may be left out.
     *
     * @throws ScorecardException what the parser refuses, told of the place
     */
    public static <T> Optional<T> at(Place place, Optional<String> text, Function<String, T> parser) {
        return text.map(given -> at(place, given, parser));
    }
}
