/**
 * What lies below the application: what HTTP parsing would answer badly, and the log of requests.
 */
@NullMarked
package io.github.comovamos.scorecard.api.transport;

import org.jspecify.annotations.NullMarked;
