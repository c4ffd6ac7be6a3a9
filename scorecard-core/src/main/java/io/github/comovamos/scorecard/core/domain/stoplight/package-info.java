/**
 * The crime stoplight. {@link io.github.comovamos.scorecard.core.domain.stoplight.Stoplight} has the formula and its
 * parameters, and gives a month of a series its {@link
 * io.github.comovamos.scorecard.core.domain.stoplight.Light}: a {@link
 * io.github.comovamos.scorecard.core.domain.stoplight.Colour}, exact numbers, and as {@link
 * io.github.comovamos.scorecard.core.domain.stoplight.Flag}s what must be known beside it.
 */
@NullMarked
package io.github.comovamos.scorecard.core.domain.stoplight;

import org.jspecify.annotations.NullMarked;
