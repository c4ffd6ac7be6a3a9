/**
 * The agenda file: in through {@link io.github.comovamos.scorecard.core.exchange.agenda.AgendaReader}, which
 * finds every fault with its line and column, out through {@link
 * io.github.comovamos.scorecard.core.exchange.agenda.AgendaWriter}; {@link
 * io.github.comovamos.scorecard.core.exchange.agenda.BuiltInAgendas} are files among the resources.
 */
@NullMarked
package io.github.comovamos.scorecard.core.exchange.agenda;

import org.jspecify.annotations.NullMarked;
