/**
 * What every request has: a language, an id, and a line in the log.
 */
@NullMarked
package io.github.comovamos.scorecard.api.context;

import org.jspecify.annotations.NullMarked;
