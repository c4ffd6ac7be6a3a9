package io.github.comovamos.scorecard.core.domain.review;

import io.github.comovamos.scorecard.core.domain.rating.Rating;
import java.util.Optional;

/**
 * One change of one rating.
 *
 * @param number counts the changes of the same rating, from 1
 * @param before the rating as it stood; none at the first
 * @param after the rating from then on
 * @param authorship who changed it, when and why
 */
public record Revision(int number, Optional<Rating> before, Rating after, Authorship authorship) {}
