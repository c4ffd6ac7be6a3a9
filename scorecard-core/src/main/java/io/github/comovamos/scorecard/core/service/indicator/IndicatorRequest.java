package io.github.comovamos.scorecard.core.service.indicator;

import io.github.comovamos.scorecard.core.domain.evidence.Cadence;
import io.github.comovamos.scorecard.core.domain.evidence.Direction;
import io.github.comovamos.scorecard.core.domain.evidence.Indicator;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.LocalizedText;
import io.github.comovamos.scorecard.core.domain.value.PlainText;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.failure.Texts;
import java.util.Optional;

/**
 * An indicator as somebody asks for it. What is left out is taken from the list that ships with the scorecard, where
 * the code is in it.
 *
 * @param indicator its code
 * @param titleEs what it is called in Spanish
 * @param titleEn what it is called in English
 * @param unit what its figures count
 * @param direction which way it should go
 * @param cadence how often it is measured
 * @param source who measures it
 */
public record IndicatorRequest(
        IndicatorCode indicator,
        Optional<String> titleEs,
        Optional<String> titleEn,
        Optional<String> unit,
        Optional<Direction> direction,
        Optional<Cadence> cadence,
        Optional<String> source) {

    /** An indicator of which nothing but the code is said. */
    public static IndicatorRequest of(IndicatorCode indicator) {
        return new IndicatorRequest(
                indicator,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * Reads the texts {@code indicator,title-es,title-en,unit,direction,cadence,source}.
     *
     * @throws ScorecardException INVALID at the text that is wrong
     */
    public static IndicatorRequest parse(Texts texts) {
        return new IndicatorRequest(
                texts.get("indicator", IndicatorCode::parse),
                texts.find("title-es", text -> PlainText.check(text, LocalizedText.LONGEST)),
                texts.find("title-en", text -> PlainText.check(text, LocalizedText.LONGEST)),
                texts.find("unit", text -> PlainText.check(text, Indicator.LONGEST_UNIT)),
                texts.find("direction", Direction::parse),
                texts.find("cadence", Cadence::parse),
                texts.find("source", text -> PlainText.check(text, Indicator.LONGEST_SOURCE)));
    }
}
