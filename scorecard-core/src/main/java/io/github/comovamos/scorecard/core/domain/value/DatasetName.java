package io.github.comovamos.scorecard.core.domain.value;

import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;

/**
 * Names a dataset, such as {@code mesa-juarez-2013}.
 *
 * <p>Its form: a letter or digit, then letters, digits, points, hyphens and underscores; at most 80 in all.
 */
public final class DatasetName extends Code<DatasetName> {

    /** @throws ScorecardException INVALID for any other text */
    public DatasetName(String name) {
        super(Label.check(new Message("el nombre de un conjunto de datos", "the name of a dataset"), name));
    }

    /**
     * Reads the name of a dataset.
     *
     * @throws ScorecardException INVALID for any other text
     */
    public static DatasetName parse(String text) {
        return new DatasetName(text);
    }

    /** The name, as it stands in files and answers. */
    public String name() {
        return code();
    }
}
