package io.github.comovamos.scorecard.core.service.indicator;

import io.github.comovamos.scorecard.core.domain.evidence.Indicator;
import io.github.comovamos.scorecard.core.domain.value.Language;
import org.jspecify.annotations.Nullable;

/**
 * An indicator.
 *
 * @param indicator its code
 * @param title what it is called
 * @param unit what its figures count
 * @param direction which way it should go: lower, higher or neutral
 * @param cadence how often it is measured
 * @param source who measures it
 */
public record IndicatorRow(
        String indicator,
        String title,
        String unit,
        String direction,
        String cadence,
        @Nullable String source) {

    /** An indicator, as it is told in a language. */
    public static IndicatorRow of(Indicator indicator, Language language) {
        return new IndicatorRow(
                indicator.code().code(),
                indicator.title().in(language),
                indicator.unit(),
                indicator.direction().code(),
                indicator.cadence().code(),
                indicator.source().orElse(null));
    }
}
