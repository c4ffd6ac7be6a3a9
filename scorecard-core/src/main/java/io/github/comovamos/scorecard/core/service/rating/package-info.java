/**
 * Marks: {@link io.github.comovamos.scorecard.core.service.rating.RatingService} rates one action at a time and tells
 * the history, {@link io.github.comovamos.scorecard.core.service.rating.RatingImportService} takes whole files.
 */
@NullMarked
package io.github.comovamos.scorecard.core.service.rating;

import org.jspecify.annotations.NullMarked;
