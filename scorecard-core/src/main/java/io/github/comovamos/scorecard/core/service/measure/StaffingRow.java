package io.github.comovamos.scorecard.core.service.measure;

import org.jspecify.annotations.Nullable;

/**
 * So many for every N residents.
 *
 * @param municipality the code of the municipality
 * @param population how many live there
 * @param vintage by which edition
 * @param officers how many there are
 * @param rate how many there are for every N residents, exact
 * @param needed how many the target asks for, rounded up
 * @param short_ how many are missing
 */
public record StaffingRow(
        String municipality,
        @Nullable Long population,
        @Nullable String vintage,
        @Nullable String officers,
        @Nullable String rate,
        @Nullable Long needed,
        @Nullable String short_) {}
