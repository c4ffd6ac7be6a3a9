/**
 * The REST server over the services of the core. It knows HTTP, and leaves every rule to them.
 */
@NullMarked
package io.github.comovamos.scorecard.api;

import org.jspecify.annotations.NullMarked;
