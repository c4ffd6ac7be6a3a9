/**
 * The resources of what the evidence comes to: one class for each instrument, and the ratings that rules compute from
 * them.
 */
@NullMarked
package io.github.comovamos.scorecard.api.resource.instrument;

import org.jspecify.annotations.NullMarked;
