package io.github.comovamos.scorecard.core.service.rating;

import org.jspecify.annotations.Nullable;

/**
 * A rating, in the columns in which it is imported.
 *
 * @param municipality the code of the municipality
 * @param name its name
 * @param action the number of the action
 * @param rating the score, if there is one
 * @param status what stands beside the score, or in its place; none in a row that is to be filled in
 * @param evidence where the evidence is
 * @param source who says so
 * @param note what the evaluator adds
 * @param rule the rule by which the action is rated
 * @param computed what the rule gave, where it did; an evaluator may have said otherwise
 * @param reconstructed whether the criterion is our own reading rather than a published one
 */
public record RatingRow(
        String municipality,
        String name,
        int action,
        @Nullable String rating,
        @Nullable String status,
        @Nullable String evidence,
        @Nullable String source,
        @Nullable String note,
        String rule,
        @Nullable String computed,
        boolean reconstructed) {}
