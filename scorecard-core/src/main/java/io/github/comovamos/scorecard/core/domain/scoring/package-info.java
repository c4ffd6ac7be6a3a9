/**
 * How ratings become averages and places, as an agenda has it: {@link
 * io.github.comovamos.scorecard.core.domain.scoring.Scoring} gathers what is undecided in the field and is
 * therefore said, such as what a missing rating counts for and whether there is an overall average.
 */
@NullMarked
package io.github.comovamos.scorecard.core.domain.scoring;

import org.jspecify.annotations.NullMarked;
