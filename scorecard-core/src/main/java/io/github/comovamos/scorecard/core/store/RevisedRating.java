package io.github.comovamos.scorecard.core.store;

import io.github.comovamos.scorecard.core.domain.rating.Rating;

/**
 * A rating as it stands at one of its revisions.
 *
 * @param revision counts the changes of the rating, from 1
 * @param rating the rating
 */
public record RevisedRating(int revision, Rating rating) {}
