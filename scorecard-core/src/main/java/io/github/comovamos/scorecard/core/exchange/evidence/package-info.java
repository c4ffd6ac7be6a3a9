/**
 * Files of evidence: {@link io.github.comovamos.scorecard.core.exchange.evidence.EvidenceReader} reads one as a stream,
 * in one of the {@link io.github.comovamos.scorecard.core.exchange.evidence.EvidenceLayout layouts}, and gives each row
 * to an {@link io.github.comovamos.scorecard.core.exchange.evidence.EvidenceSink} or makes it a finding. The crime data
 * of the SESNSP are summed by a {@link io.github.comovamos.scorecard.core.exchange.evidence.CrimeMap}.
 */
@NullMarked
package io.github.comovamos.scorecard.core.exchange.evidence;

import org.jspecify.annotations.NullMarked;
