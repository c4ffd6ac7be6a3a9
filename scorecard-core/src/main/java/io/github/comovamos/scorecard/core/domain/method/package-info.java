/**
 * What measures and rules say of how they compute, where that comes from, and what of it is our own: a {@link
 * io.github.comovamos.scorecard.core.domain.method.Method}, with an example whose numbers are computed anew at every
 * call. The documents are written out of it.
 */
@NullMarked
package io.github.comovamos.scorecard.core.domain.method;

import org.jspecify.annotations.NullMarked;
