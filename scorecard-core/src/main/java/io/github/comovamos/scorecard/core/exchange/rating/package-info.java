/**
 * Tables of ratings: in through {@link io.github.comovamos.scorecard.core.exchange.rating.RatingsReader}.
 */
@NullMarked
package io.github.comovamos.scorecard.core.exchange.rating;

import org.jspecify.annotations.NullMarked;
