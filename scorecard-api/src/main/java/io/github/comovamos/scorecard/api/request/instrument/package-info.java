/**
 * What requests for an instrument carry: the evidence that is meant, which all share, and what belongs to each.
 */
@NullMarked
package io.github.comovamos.scorecard.api.request.instrument;

import org.jspecify.annotations.NullMarked;
