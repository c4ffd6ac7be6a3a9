/**
 * What is computed from evidence, exactly, by formulas that stand beside their sources: the {@link
 * io.github.comovamos.scorecard.core.domain.measure.PercentOfObjective percentage of the objective}, {@link
 * io.github.comovamos.scorecard.core.domain.measure.PerResidents so many per N residents}, a {@link
 * io.github.comovamos.scorecard.core.domain.measure.Share share with its denominator}, a {@link
 * io.github.comovamos.scorecard.core.domain.measure.SurveyShare survey's share with its margin}, the {@link
 * io.github.comovamos.scorecard.core.domain.measure.DaysToClose days to close} and {@link
 * io.github.comovamos.scorecard.core.domain.measure.Progress progress}. {@link
 * io.github.comovamos.scorecard.core.domain.measure.Methods} lists them, with the stoplight: each says of itself,
 * beside its computation, what its formula is and where that comes from, what may be said to it, and an example that it
 * computes. What cannot be computed is no value, never a 0.
 */
@NullMarked
package io.github.comovamos.scorecard.core.domain.measure;

import org.jspecify.annotations.NullMarked;
