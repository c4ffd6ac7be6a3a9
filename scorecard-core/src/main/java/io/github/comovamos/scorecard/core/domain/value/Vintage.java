package io.github.comovamos.scorecard.core.domain.value;

import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;

/**
 * Names one edition of population figures, such as {@code conapo-2012}: editions of one year differ.
 *
 * <p>Its form: a letter or digit, then letters, digits, points, hyphens and underscores; at most 80 in all.
 */
public final class Vintage extends Code<Vintage> {

    /** @throws ScorecardException INVALID for any other text */
    public Vintage(String name) {
        super(Label.check(new Message("el nombre de una edición de población", "the name of a vintage"), name));
    }

    /**
     * Reads the name of a vintage.
     *
     * @throws ScorecardException INVALID for any other text
     */
    public static Vintage parse(String text) {
        return new Vintage(text);
    }

    /** The name, as it stands in files and answers. */
    public String name() {
        return code();
    }
}
