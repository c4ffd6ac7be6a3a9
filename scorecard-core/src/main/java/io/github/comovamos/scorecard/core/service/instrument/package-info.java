/**
 * The instruments of the programme over a store: {@link
 * io.github.comovamos.scorecard.core.service.instrument.InstrumentService} lets any {@linkplain
 * io.github.comovamos.scorecard.core.domain.instrument.Instrument instrument} read the evidence in effect, and gives
 * what it says as an {@link io.github.comovamos.scorecard.core.service.instrument.InstrumentView}.
 */
@NullMarked
package io.github.comovamos.scorecard.core.service.instrument;

import org.jspecify.annotations.NullMarked;
