/**
 * How ratings change hands. A {@link io.github.comovamos.scorecard.core.domain.review.Revision} is one change of one
 * rating: who made it, when, what stood before and after, and why. None is ever overwritten.
 */
@NullMarked
package io.github.comovamos.scorecard.core.domain.review;

import org.jspecify.annotations.NullMarked;
