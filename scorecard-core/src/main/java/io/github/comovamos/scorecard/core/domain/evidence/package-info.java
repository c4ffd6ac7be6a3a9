/**
 * What the programme knows of its municipalities, in two shapes: {@link
 * io.github.comovamos.scorecard.core.domain.evidence.Figure figures} (an {@link
 * io.github.comovamos.scorecard.core.domain.evidence.Indicator indicator} of an area in a period) and {@link
 * io.github.comovamos.scorecard.core.domain.evidence.Case cases} (one thing that was opened and perhaps closed). Goals
 * and populations stand beside them. Everything arrived in a {@link
 * io.github.comovamos.scorecard.core.domain.evidence.Dataset dataset} with its source, its retrieval date and its
 * digest; a later dataset may say otherwise of the same month, and both stay. {@link
 * io.github.comovamos.scorecard.core.domain.evidence.Evidence} is what is in effect, for the measures; {@link
 * io.github.comovamos.scorecard.core.domain.evidence.Series} is one line of it, and never mixes counting methods
 * unasked.
 */
@NullMarked
package io.github.comovamos.scorecard.core.domain.evidence;

import org.jspecify.annotations.NullMarked;
