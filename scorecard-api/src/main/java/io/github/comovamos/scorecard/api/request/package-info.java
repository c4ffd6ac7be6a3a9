/**
 * What requests carry: bodies and parameters, each with the bounds that Jakarta Validation checks.
 */
@NullMarked
package io.github.comovamos.scorecard.api.request;

import org.jspecify.annotations.NullMarked;
