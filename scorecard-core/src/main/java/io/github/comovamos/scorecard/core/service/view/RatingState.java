package io.github.comovamos.scorecard.core.service.view;

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
        @Nullable String note) {}
