package io.github.comovamos.scorecard.api.request;

import io.github.comovamos.scorecard.core.failure.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Ratings as {@code POST} takes them in JSON.
 *
 * @param ratings the ratings
 */
public record RatingsBody(
        @NotNull(message = Bounds.MISSING) List<@NotNull(message = Bounds.MISSING) @Valid Entry> ratings) {

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
            @NotNull(message = Bounds.MISSING) @Size(max = Bounds.NAME, message = Bounds.TOO_LONG)
            String municipality,

            @NotNull(message = Bounds.MISSING) Integer action,

            @Nullable @Size(max = Bounds.NAME, message = Bounds.TOO_LONG)
            String rating,

            @Nullable @Size(max = Bounds.NAME, message = Bounds.TOO_LONG)
            String status,

            @Nullable @Size(max = Bounds.TEXT, message = Bounds.TOO_LONG)
            String evidence,

            @Nullable @Size(max = Bounds.TEXT, message = Bounds.TOO_LONG)
            String source,

            @Nullable @Size(max = Bounds.TEXT, message = Bounds.TOO_LONG)
            String note) {

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
