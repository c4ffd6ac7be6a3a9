package io.github.comovamos.scorecard.core.service.measure;

import org.jspecify.annotations.Nullable;

/**
 * How long it takes to close the reports of a category.
 *
 * @param municipality the code of the area
 * @param category the category
 * @param closed how many were closed within the window
 * @param open how many were open at its end
 * @param meanDays the mean days to close, exact; none where none was closed
 * @param medianDays the median days to close, exact
 * @param place the place among the areas in this category, 1 the fastest; none where none was closed
 */
public record ReportRow(
        String municipality,
        String category,
        int closed,
        int open,
        @Nullable String meanDays,
        @Nullable String medianDays,
        @Nullable Integer place) {}
