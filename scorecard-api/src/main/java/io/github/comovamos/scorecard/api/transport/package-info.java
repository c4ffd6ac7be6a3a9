/**
 * What lies below the application: what HTTP parsing would answer badly.
 */
@NullMarked
package io.github.comovamos.scorecard.api.transport;

import org.jspecify.annotations.NullMarked;
