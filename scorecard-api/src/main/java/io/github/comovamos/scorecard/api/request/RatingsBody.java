package io.github.comovamos.scorecard.api.request;

import io.github.comovamos.scorecard.core.failure.Texts;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Ratings as {@code POST} takes them in JSON.
 *
 * @param ratings the ratings
 */
public record RatingsBody(@Bounds.Required List<@Bounds.Required @Valid Entry> ratings) {

    /**
     * One rating.
     *
     * @param municipality the municipality by code, short name or name
     * @param action the number of the action
     * @param rating the score as text
     * @param status the status
     * @param evidence where the evidence is
     * @param source who says so
     * @param note what the evaluator adds
     */
    public record Entry(
            @Bounds.Required @Bounds.Name String municipality,

            @Bounds.Required Integer action,

            @Nullable @Bounds.Word String rating,

            @Nullable @Bounds.Word String status,

            @Nullable @Bounds.Text String evidence,

            @Nullable @Bounds.Text String source,

            @Nullable @Bounds.Text String note) {

        private Texts toTexts(int index) {
            return Bodies.fieldsOf("/ratings/" + index)
                    .and("municipality", municipality)
                    .and("action", Objects.toString(action, null))
                    .and("rating", rating)
                    .and("status", status)
                    .and("evidence", evidence)
                    .and("source", source)
                    .and("note", note);
        }
    }

    /** The ratings, each with the places of its fields in this body. */
    public List<Texts> toTexts() {
        return IntStream.range(0, ratings.size())
                .mapToObj(index -> ratings.get(index).toTexts(index))
                .toList();
    }
}
