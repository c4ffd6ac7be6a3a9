/**
 * The instruments of the programme, a family: an {@link
 * io.github.comovamos.scorecard.core.domain.instrument.Instrument} has a name, {@linkplain
 * io.github.comovamos.scorecard.core.domain.argument.Argument arguments}, a row with its columns and a computation over
 * the {@linkplain io.github.comovamos.scorecard.core.domain.instrument.EvidenceInEffect evidence in effect}; {@link
 * io.github.comovamos.scorecard.core.domain.instrument.Instruments} lists them all. Each class holds everything of its
 * own; the formulas that several share are in {@code domain.measure}. What an instrument says is a {@link
 * io.github.comovamos.scorecard.core.domain.instrument.Readout}; for a rule it comes to one {@link
 * io.github.comovamos.scorecard.core.domain.instrument.InstrumentValue} for each municipality.
 */
@NullMarked
package io.github.comovamos.scorecard.core.domain.instrument;

import org.jspecify.annotations.NullMarked;
