package io.github.comovamos.scorecard.core.domain.value;

import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;

/**
 * Names a way in which figures are counted, such as {@code sesnsp-2015}: what files, options and sentences call an
 * instrument. Figures that were counted in two ways are not comparable, even of one indicator.
 *
 * @param name a letter or digit, then letters, digits, points, hyphens and underscores; at most 80 in all
 */
public record CountingMethod(String name) implements Comparable<CountingMethod> {

    /** @throws ScorecardException INVALID for any other text */
    public CountingMethod {
        Label.check(new Message("el nombre de un instrumento", "the name of an instrument"), name);
    }

    /**
     * Reads the name of a counting method.
     *
     * @throws ScorecardException INVALID for any other text
     */
    public static CountingMethod parse(String text) {
        return new CountingMethod(text);
    }

    @Override
    public int compareTo(CountingMethod other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
