package io.github.comovamos.scorecard.core.service.indicator;

import java.util.Optional;

/**
 * An indicator as somebody asks for it, in texts. What is left out is taken from the list that ships with the scorecard,
 * where the code is in it.
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
        String indicator,
        Optional<String> titleEs,
        Optional<String> titleEn,
        Optional<String> unit,
        Optional<String> direction,
        Optional<String> cadence,
        Optional<String> source) {}
