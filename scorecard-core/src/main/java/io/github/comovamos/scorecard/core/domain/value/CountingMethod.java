package io.github.comovamos.scorecard.core.domain.value;

import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;

/**
 * Names a way in which figures are counted, such as {@code sesnsp-2015}: what files, options and sentences call an
 * instrument. Figures that were counted in two ways are not comparable, even of one indicator.
 *
 * <p>Its form: a letter or digit, then letters, digits, points, hyphens and underscores; at most 80 in all.
 */
public final class CountingMethod extends Code<CountingMethod> {

    /** @throws ScorecardException INVALID for any other text */
    public CountingMethod(String name) {
        super(Label.check(new Message("el nombre de un instrumento", "the name of an instrument"), name));
    }

    /**
     * Reads the name of a counting method.
     *
     * @throws ScorecardException INVALID for any other text
     */
    public static CountingMethod parse(String text) {
        return new CountingMethod(text);
    }

    /** The name, as it stands in files and answers. */
    public String name() {
        return code();
    }
}
