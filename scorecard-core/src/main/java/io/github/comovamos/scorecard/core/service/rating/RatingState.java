package io.github.comovamos.scorecard.core.service.rating;

import org.jspecify.annotations.Nullable;

/**
 * A rating as it stands now, also where there is none yet.
 *
 * @param municipality the code of the municipality
 * @param name its name
 * @param action the number of the action
 * @param revision how often the rating was changed; 0 where there is none yet
 * @param rating the score, if there is one
 * @param status what stands beside the score, or in its place; none where there is no rating yet
 * @param evidence where the evidence is
 * @param source who says so
 * @param note what the evaluator adds
 * @param rule the rule by which the action is rated
 * @param computed what the rule gave, where it did; an evaluator may have said otherwise
 * @param exact what the rule gave, exact
 * @param reconstructed whether the criterion is our own reading rather than a published one
 */
public record RatingState(
        String municipality,
        String name,
        int action,
        int revision,
        @Nullable String rating,
        @Nullable String status,
        @Nullable String evidence,
        @Nullable String source,
        @Nullable String note,
        String rule,
        @Nullable String computed,
        @Nullable String exact,
        boolean reconstructed) {}
