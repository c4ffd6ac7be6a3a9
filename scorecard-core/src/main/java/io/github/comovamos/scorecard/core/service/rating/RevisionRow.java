package io.github.comovamos.scorecard.core.service.rating;

import org.jspecify.annotations.Nullable;

/**
 * One change of one rating.
 *
 * @param municipality the code of the municipality
 * @param name its name
 * @param action the number of the action
 * @param revision counts the changes of the rating, from 1
 * @param before the score before
 * @param beforeStatus the status before; none at the first revision
 * @param rating the score after
 * @param status the status after
 * @param evidence where the evidence is
 * @param source who says so
 * @param note what the evaluator adds
 * @param rule the rule that gave a rating, where one did
 * @param computed what it gave; an evaluator may have said otherwise
 * @param who who made the change
 * @param when when it was made, in UTC
 * @param why why it was made
 */
public record RevisionRow(
        String municipality,
        String name,
        int action,
        int revision,
        @Nullable String before,
        @Nullable String beforeStatus,
        @Nullable String rating,
        String status,
        @Nullable String evidence,
        @Nullable String source,
        @Nullable String note,
        @Nullable String rule,
        @Nullable String computed,
        String who,
        String when,
        @Nullable String why) {}
