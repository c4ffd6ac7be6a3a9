package io.github.comovamos.scorecard.core.service;

import io.github.comovamos.scorecard.core.domain.rating.Backing;
import io.github.comovamos.scorecard.core.domain.rating.Mark;
import io.github.comovamos.scorecard.core.domain.value.ActionNumber;

/**
 * A rating as somebody asks for it.
 *
 * @param municipality the municipality by code, short name or name
 * @param action the number of the action
 * @param mark the score, or why there is none
 * @param backing what it rests on
 */
public record RatingRequest(String municipality, ActionNumber action, Mark mark, Backing backing) {

    /**
     * Reads a request from texts; those that are not given are empty.
     *
     * @throws io.github.comovamos.scorecard.core.failure.ScorecardException INVALID for texts out of form
     */
    public static RatingRequest parse(String municipality, String action, Mark mark, Backing backing) {
        return new RatingRequest(municipality, ActionNumber.parse(action), mark, backing);
    }
}
