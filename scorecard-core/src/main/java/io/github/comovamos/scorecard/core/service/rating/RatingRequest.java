package io.github.comovamos.scorecard.core.service.rating;

import io.github.comovamos.scorecard.core.domain.agenda.Municipality;
import io.github.comovamos.scorecard.core.domain.rating.Backing;
import io.github.comovamos.scorecard.core.domain.rating.Mark;
import io.github.comovamos.scorecard.core.domain.rating.Rating;
import io.github.comovamos.scorecard.core.domain.value.ActionNumber;
import io.github.comovamos.scorecard.core.domain.value.Score;
import io.github.comovamos.scorecard.core.exchange.rating.RatingTexts;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.failure.Texts;

/**
 * A rating as somebody asks for it.
 *
 * @param municipality the municipality by code, short name or name, as the agenda has it
 * @param action the number of the action
 * @param mark the score, or why there is none
 * @param backing what it rests on
 */
public record RatingRequest(String municipality, ActionNumber action, Mark mark, Backing backing) {

    /**
     * A plain score.
     *
     * @throws ScorecardException INVALID for parts out of form
     */
    public static RatingRequest of(String municipality, int action, String score) {
        return new RatingRequest(municipality, ActionNumber.of(action), Mark.of(Score.parse(score)), Backing.NONE);
    }

    /**
     * Reads the texts {@code rating,status,evidence,source,note}.
     *
     * @throws ScorecardException INVALID at the text that is wrong
     */
    public static RatingRequest parse(String municipality, ActionNumber action, Texts texts) {
        return new RatingRequest(municipality, action, RatingTexts.mark(texts), RatingTexts.backing(texts));
    }

    public Rating toRating(Municipality meant) {
        return new Rating(meant.code(), action, mark, backing);
    }
}
