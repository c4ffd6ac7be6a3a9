package io.github.comovamos.scorecard.core.domain.value;

import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;

/**
 * Names a dataset, such as {@code mesa-juarez-2013}.
 *
 * @param name a letter or digit, then letters, digits, points, hyphens and underscores; at most 80 in all
 */
public record DatasetName(String name) implements Comparable<DatasetName> {

    /** @throws ScorecardException INVALID for any other text */
    public DatasetName {
        Label.check(new Message("el nombre de un conjunto de datos", "the name of a dataset"), name);
    }

    /**
     * Reads the name of a dataset.
     *
     * @throws ScorecardException INVALID for any other text
     */
    public static DatasetName parse(String text) {
        return new DatasetName(text);
    }

    @Override
    public int compareTo(DatasetName other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
