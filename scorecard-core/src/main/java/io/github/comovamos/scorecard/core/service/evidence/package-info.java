/**
 * What is known, for reading: {@link io.github.comovamos.scorecard.core.service.evidence.EvidenceService} lists
 * datasets and pages through what they say; {@link io.github.comovamos.scorecard.core.service.evidence.EvidenceReading}
 * is what one question reads, with the scope understood.
 */
@NullMarked
package io.github.comovamos.scorecard.core.service.evidence;

import org.jspecify.annotations.NullMarked;
