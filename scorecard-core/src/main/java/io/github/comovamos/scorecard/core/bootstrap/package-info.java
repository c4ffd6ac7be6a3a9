/**
 * The only wiring: {@link io.github.comovamos.scorecard.core.bootstrap.Bootstrap} turns the URL of a store into
 * services.
 */
@NullMarked
package io.github.comovamos.scorecard.core.bootstrap;

import org.jspecify.annotations.NullMarked;
