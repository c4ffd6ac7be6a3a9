package io.github.comovamos.scorecard.core.service.measure;

import org.jspecify.annotations.Nullable;

/**
 * The light of one month.
 *
 * @param indicator the code of the indicator
 * @param municipality the code of the municipality
 * @param month the month
 * @param count what was counted
 * @param mean the mean of the baseline, exact
 * @param goal the mean less the reduction, exact
 * @param colour green, yellow, red or none
 * @param months how many months of the baseline were counted
 * @param flags what must be known beside the colour: codes with a space between them, or nothing
 */
public record StoplightRow(
        String indicator,
        String municipality,
        String month,
        @Nullable String count,
        @Nullable String mean,
        @Nullable String goal,
        String colour,
        int months,
        String flags) {}
