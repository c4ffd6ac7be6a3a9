/**
 * Everything that is read or written as text or bytes. The agenda file goes in through
 * {@link io.github.comovamos.scorecard.core.exchange.AgendaReader}, which finds every fault with its line and column,
 * and out through {@link io.github.comovamos.scorecard.core.exchange.AgendaWriter};
 * {@link io.github.comovamos.scorecard.core.exchange.BuiltInAgendas} are files among the resources. Tables of ratings
 * go in through {@link io.github.comovamos.scorecard.core.exchange.RatingsReader}. Answers go out through the one JSON
 * mapper, {@link io.github.comovamos.scorecard.core.exchange.Json}, and the one CSV writer,
 * {@link io.github.comovamos.scorecard.core.exchange.Csv}, so that every surface gives the same bytes.
 */
@NullMarked
package io.github.comovamos.scorecard.core.exchange;

import org.jspecify.annotations.NullMarked;
