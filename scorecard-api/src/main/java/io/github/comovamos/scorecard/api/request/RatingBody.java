package io.github.comovamos.scorecard.api.request;

import io.github.comovamos.scorecard.core.domain.value.ActionNumber;
import io.github.comovamos.scorecard.core.service.change.Editor;
import io.github.comovamos.scorecard.core.service.rating.RatingRequest;
import org.jspecify.annotations.Nullable;

/**
 * A rating as {@code PUT} takes it.
 *
 * @param rating the score as text, such as {@code "9.5"}; left out where only a status is given
 * @param status the status; left out beside a plain score
 * @param evidence where the evidence is
 * @param source who says so
 * @param note what the evaluator adds
 * @param author who makes the change
 * @param why why it is made
 */
public record RatingBody(
        @Nullable @Bounds.Word String rating,

        @Nullable @Bounds.Word String status,

        @Nullable @Bounds.Text String evidence,

        @Nullable @Bounds.Text String source,

        @Nullable @Bounds.Text String note,

        @Nullable @Bounds.Name String author,

        @Nullable @Bounds.Text String why) {

    /** The request that this body is, for one action of one municipality. */
    public RatingRequest toRequest(String municipality, ActionNumber action) {
        return RatingRequest.parse(
                municipality,
                action,
                Bodies.fieldsOf("")
                        .and("rating", rating)
                        .and("status", status)
                        .and("evidence", evidence)
                        .and("source", source)
                        .and("note", note));
    }

    /** Who makes the change. */
    public Editor toAuthor() {
        return Authors.ofBody(author, why);
    }
}
