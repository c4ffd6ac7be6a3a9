/**
 * What the figures can and cannot say. {@link io.github.comovamos.scorecard.core.domain.insight.Reconciliation} holds
 * the averages that a source printed against the computed ones, and says whether the rounding of the ratings alone
 * can explain where they differ.
 */
@NullMarked
package io.github.comovamos.scorecard.core.domain.insight;

import org.jspecify.annotations.NullMarked;
