/**
 * What the terminal shows: a {@link io.github.comovamos.scorecard.cli.output.Printer} writes results as a table, CSV or
 * JSON, and a {@link io.github.comovamos.scorecard.cli.output.Terminal} says what the terminal can do.
 */
@NullMarked
package io.github.comovamos.scorecard.cli.output;

import org.jspecify.annotations.NullMarked;
