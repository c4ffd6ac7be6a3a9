/**
 * What an evaluator says of one action of one municipality. A
 * {@link io.github.comovamos.scorecard.core.domain.rating.Rating} carries a
 * {@link io.github.comovamos.scorecard.core.domain.rating.Mark}: a score, or a status that says why there is none;
 * unrated is never 0. What a rule gave for it stands beside it, as {@link
 * io.github.comovamos.scorecard.core.domain.rating.Computed}.
 */
@NullMarked
package io.github.comovamos.scorecard.core.domain.rating;

import org.jspecify.annotations.NullMarked;
