/**
 * What requests for evidence carry: which figures are asked for, and what an imported file is.
 */
@NullMarked
package io.github.comovamos.scorecard.api.request.evidence;

import org.jspecify.annotations.NullMarked;
