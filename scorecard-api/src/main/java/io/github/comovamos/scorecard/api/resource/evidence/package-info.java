/**
 * The resources of what is measured: indicators, datasets, and the figures, cases and populations in them.
 */
@NullMarked
package io.github.comovamos.scorecard.api.resource.evidence;

import org.jspecify.annotations.NullMarked;
