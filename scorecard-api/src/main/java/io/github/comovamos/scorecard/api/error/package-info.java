/**
 * Every refusal is a problem (RFC 9457): {@link io.github.comovamos.scorecard.api.error.ProblemType} is the closed list
 * of their types, and one mapper for each kind of exception leads there.
 */
@NullMarked
package io.github.comovamos.scorecard.api.error;

import org.jspecify.annotations.NullMarked;
