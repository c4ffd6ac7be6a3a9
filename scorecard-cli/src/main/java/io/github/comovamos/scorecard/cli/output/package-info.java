/**
 * What the terminal shows: a {@link io.github.comovamos.scorecard.cli.output.Printer} writes results as CSV, as JSON,
 * or as a table that was declared as {@link io.github.comovamos.scorecard.core.table.Table} says, and a {@link
 * io.github.comovamos.scorecard.cli.output.Terminal} says what the terminal can do.
 */
@NullMarked
package io.github.comovamos.scorecard.cli.output;

import org.jspecify.annotations.NullMarked;
