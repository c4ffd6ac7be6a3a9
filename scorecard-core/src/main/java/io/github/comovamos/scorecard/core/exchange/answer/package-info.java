/**
 * What goes out: an {@link io.github.comovamos.scorecard.core.exchange.answer.Answer} has the two forms that programs
 * read, through the one JSON mapper, {@link io.github.comovamos.scorecard.core.exchange.answer.Json}, and the one CSV
 * writer, {@link io.github.comovamos.scorecard.core.exchange.answer.Csv}, so that every surface gives the same bytes.
 */
@NullMarked
package io.github.comovamos.scorecard.core.exchange.answer;

import org.jspecify.annotations.NullMarked;
