/**
 * The instruments of the programme, read off the evidence: {@link
 * io.github.comovamos.scorecard.core.service.measure.InstrumentService}.
 */
@NullMarked
package io.github.comovamos.scorecard.core.service.measure;

import org.jspecify.annotations.NullMarked;
