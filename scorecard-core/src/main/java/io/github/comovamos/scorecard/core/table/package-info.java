/**
 * Tables for people, as they are declared: a {@link io.github.comovamos.scorecard.core.table.Table} has a line for each
 * column, with its heading in both languages and where its value comes from. Filled with rows, in a language, it is a
 * {@link io.github.comovamos.scorecard.core.table.Grid} of {@link io.github.comovamos.scorecard.core.table.Cell cells},
 * which whoever shows it draws: aligned at a terminal, say. How exact values are shown to people is said by
 * {@link io.github.comovamos.scorecard.core.table.Exact}. Programs read the rows themselves, as CSV and JSON.
 */
@NullMarked
package io.github.comovamos.scorecard.core.table;

import org.jspecify.annotations.NullMarked;
