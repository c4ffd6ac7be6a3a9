package io.github.comovamos.scorecard.core.domain.value;

import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;

/**
 * Names an indicator: what is counted or measured, such as {@code homicide}.
 *
 * <p>Its form: a letter or digit, then letters, digits, points, hyphens and underscores; at most 80 in all.
 */
public final class IndicatorCode extends Code<IndicatorCode> {

    /** @throws ScorecardException INVALID for any other text */
    public IndicatorCode(String code) {
        super(Label.check(new Message("la clave de un indicador", "the code of an indicator"), code));
    }

    /**
     * Reads the code of an indicator.
     *
     * @throws ScorecardException INVALID for any other text
     */
    public static IndicatorCode parse(String text) {
        return new IndicatorCode(text);
    }
}
