/**
 * Tables as they come, row by row, whatever their format: a {@link
 * io.github.comovamos.scorecard.core.exchange.table.TableSource} gives the rows, as far as each {@link
 * io.github.comovamos.scorecard.core.exchange.table.TableLimit} allows, and {@link
 * io.github.comovamos.scorecard.core.exchange.table.CsvSource} is the one for CSV; {@link
 * io.github.comovamos.scorecard.core.exchange.table.Columns} reads the header, and a {@link
 * io.github.comovamos.scorecard.core.exchange.table.Line} gives the cells of a row by the names of their columns.
 */
@NullMarked
package io.github.comovamos.scorecard.core.exchange.table;

import org.jspecify.annotations.NullMarked;
