/**
 * What an instrument is: an {@link io.github.comovamos.scorecard.core.domain.instrument.Instrument} says what may be
 * asked of it, reads the {@linkplain io.github.comovamos.scorecard.core.domain.instrument.EvidenceInEffect evidence in
 * effect}, and gives a {@link io.github.comovamos.scorecard.core.domain.instrument.Readout}: rows of a type of its own.
 * For a rule it comes to one {@link io.github.comovamos.scorecard.core.domain.instrument.InstrumentValue} for each
 * municipality. Those that there are stand in {@code domain.programme}.
 */
@NullMarked
package io.github.comovamos.scorecard.core.domain.instrument;

import org.jspecify.annotations.NullMarked;
