package io.github.comovamos.scorecard.core.service.view;

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
        @Nullable String source) {}
