/**
 * What can go wrong, as values. Everything that the scorecard refuses is a
 * {@link io.github.comovamos.scorecard.core.failure.ScorecardException}: one of the few
 * {@link io.github.comovamos.scorecard.core.failure.FailureReason reasons} and a
 * {@link io.github.comovamos.scorecard.core.failure.Message} in Spanish and English. Input with many rows is
 * answered with {@link io.github.comovamos.scorecard.core.failure.Findings}: what was accepted, and a
 * {@link io.github.comovamos.scorecard.core.failure.Finding} for each bad place. How a reason becomes an exit
 * code or an HTTP status is the business of the edges, not of this package.
 */
@NullMarked
package io.github.comovamos.scorecard.core.failure;

import org.jspecify.annotations.NullMarked;
