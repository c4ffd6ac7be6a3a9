/**
 * Tables as they come, in CSV or a workbook, row by row: {@link
 * io.github.comovamos.scorecard.core.exchange.table.TableSource} tells which of the two a file is; {@link
 * io.github.comovamos.scorecard.core.exchange.table.Columns} reads the header, and a {@link
 * io.github.comovamos.scorecard.core.exchange.table.Line} gives the cells of a row by the names of their columns.
 */
@NullMarked
package io.github.comovamos.scorecard.core.exchange.table;

import org.jspecify.annotations.NullMarked;
