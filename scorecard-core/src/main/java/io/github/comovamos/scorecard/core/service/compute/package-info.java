/**
 * Ratings by the rules of an agenda: {@link io.github.comovamos.scorecard.core.service.compute.ComputeService} asks the
 * rule that each criterion names, and sets what it gives or lets it stand beside what an evaluator said.
 */
@NullMarked
package io.github.comovamos.scorecard.core.service.compute;

import org.jspecify.annotations.NullMarked;
