package io.github.comovamos.scorecard.core.service.measure;

import org.jspecify.annotations.Nullable;

/**
 * The share of police who passed the confidence tests.
 *
 * @param municipality the code of the municipality
 * @param evaluated how many were tested: the denominator
 * @param approved how many passed
 * @param share the share in percent, exact
 * @param baseline the share at the baseline, in percent, exact
 * @param change the share less that at the baseline, in points, exact
 * @param stillActive how many did not pass and still serve
 */
public record VettingRow(
        String municipality,
        @Nullable String evaluated,
        @Nullable String approved,
        @Nullable String share,
        @Nullable String baseline,
        @Nullable String change,
        @Nullable String stillActive) {}
