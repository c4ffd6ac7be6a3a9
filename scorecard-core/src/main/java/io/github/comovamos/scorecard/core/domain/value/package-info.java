/**
 * The words of the scorecard: each concept that has a form is a type, checked once, in its constructor. A
 * {@link io.github.comovamos.scorecard.core.domain.value.Code} names something
 * ({@link io.github.comovamos.scorecard.core.domain.value.AreaCode},
 * {@link io.github.comovamos.scorecard.core.domain.value.IndicatorCode} …), actions and evaluations have numbers; a
 * {@link io.github.comovamos.scorecard.core.domain.value.Score} and a
 * {@link io.github.comovamos.scorecard.core.domain.value.Weight} are bounded decimals; a
 * {@link io.github.comovamos.scorecard.core.domain.value.Fraction} is exact, and every average is one. All are
 * immutable and thread-safe. {@code of} takes parts, {@code parse} takes text; what is refused is refused with
 * the value and what is allowed.
 */
@NullMarked
package io.github.comovamos.scorecard.core.domain.value;

import org.jspecify.annotations.NullMarked;
