package io.github.comovamos.scorecard.core.service;

import io.github.comovamos.scorecard.core.domain.agenda.Municipality;
import io.github.comovamos.scorecard.core.domain.rating.Backing;
import io.github.comovamos.scorecard.core.domain.rating.Mark;
import io.github.comovamos.scorecard.core.domain.rating.Rating;
import io.github.comovamos.scorecard.core.domain.value.ActionNumber;

/**
 * A rating as somebody asks for it, in texts; those that are not given are empty.
 *
 * @param municipality the municipality by code, short name or name
 * @param action the number of the action
 * @param score the score; empty where only a status is given
 * @param status the status; empty beside a plain score
 * @param evidence where the evidence is
 * @param source who says so
 * @param note what the evaluator adds
 */
public record RatingRequest(
        String municipality, String action, String score, String status, String evidence, String source, String note) {

    /** A plain score. */
    public static RatingRequest of(String municipality, int action, String score) {
        return new RatingRequest(municipality, Integer.toString(action), score, "", "", "", "");
    }

    Rating toRating(Municipality meant, ActionNumber number) {
        return new Rating(meant.code(), number, Mark.parse(score, status), Backing.parse(evidence, source, note));
    }
}
