package io.github.comovamos.scorecard.core.domain.evidence;

import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.LocalizedText;
import io.github.comovamos.scorecard.core.domain.value.PlainText;
import java.util.Optional;

/**
 * Something that is counted or measured, again and again.
 *
 * @param code its code
 * @param title what it is called
 * @param unit what its figures count, such as {@code crimes} or {@code percent}
 * @param direction which way it should go
 * @param cadence how often it is measured
 * @param source who measures it, where that is known
 */
public record Indicator(
        IndicatorCode code,
        LocalizedText title,
        String unit,
        Direction direction,
        Cadence cadence,
        Optional<String> source) {

    /** The unit of an indicator of which nothing more is known. */
    public static final String NO_UNIT = "count";

    /** How many characters the unit may have. */
    public static final int LONGEST_UNIT = 60;
    /** How many characters the source may have. */
    public static final int LONGEST_SOURCE = 500;

    /** @throws io.github.comovamos.scorecard.core.failure.ScorecardException INVALID for empty or endless texts */
    public Indicator {
        unit = PlainText.check(unit, LONGEST_UNIT);
        source = source.map(text -> PlainText.check(text, LONGEST_SOURCE));
    }

    /** An indicator of which nothing but its code is known yet. */
    public static Indicator named(IndicatorCode code) {
        return new Indicator(
                code,
                new LocalizedText(code.code(), code.code()),
                NO_UNIT,
                Direction.NEUTRAL,
                Cadence.MONTHLY,
                Optional.empty());
    }
}
