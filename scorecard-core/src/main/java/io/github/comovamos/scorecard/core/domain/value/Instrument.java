package io.github.comovamos.scorecard.core.domain.value;

import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;

/**
 * Names the way in which figures were counted, such as {@code sesnsp-2015}. Figures of two instruments are not comparable,
 * even of one indicator.
 *
 * @param name a letter or digit, then letters, digits, points, hyphens and underscores; at most 80 in all
 */
public record Instrument(String name) implements Comparable<Instrument> {

    /** @throws ScorecardException INVALID for any other text */
    public Instrument {
        Label.check(new Message("el nombre de un instrumento", "the name of an instrument"), name);
    }

    /**
     * Reads the name of an instrument.
     *
     * @throws ScorecardException INVALID for any other text
     */
    public static Instrument parse(String text) {
        return new Instrument(text);
    }

    @Override
    public int compareTo(Instrument other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
