package io.github.comovamos.scorecard.core.service.measure;

import org.jspecify.annotations.Nullable;

/**
 * The share of an answer in a survey.
 *
 * @param area the code of the area
 * @param answer the answer
 * @param share the share in percent
 * @param sample how many were asked
 * @param margin the margin in points, rounded half-up to 2 decimals; none where the sample is unknown
 * @param change the share less the one it is compared with, in points
 * @param withinMargin whether the change is no greater than the margin, decided exactly
 */
public record PulseRow(
        String area,
        String answer,
        String share,
        @Nullable Integer sample,
        @Nullable String margin,
        @Nullable String change,
        @Nullable Boolean withinMargin) {}
