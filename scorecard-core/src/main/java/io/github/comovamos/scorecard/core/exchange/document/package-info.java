/**
 * Documents in YAML and JSON, whose every node knows its line and column: {@link
 * io.github.comovamos.scorecard.core.exchange.document.DocumentParser} makes {@link
 * io.github.comovamos.scorecard.core.exchange.document.DocumentNode nodes} of a text, and {@link
 * io.github.comovamos.scorecard.core.exchange.document.Fields} takes what a mapping holds, collecting a finding for
 * each fault.
 */
@NullMarked
package io.github.comovamos.scorecard.core.exchange.document;

import org.jspecify.annotations.NullMarked;
