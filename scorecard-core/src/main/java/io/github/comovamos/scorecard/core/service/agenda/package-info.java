/**
 * What is asked of whom: {@link io.github.comovamos.scorecard.core.service.agenda.AgendaService} loads, shows and
 * extends agendas. What the other services share lies here too: which evaluation is meant ({@link
 * io.github.comovamos.scorecard.core.service.agenda.Scope}), and {@link
 * io.github.comovamos.scorecard.core.service.agenda.Agendas}, which finds the agenda and keeps it read.
 */
@NullMarked
package io.github.comovamos.scorecard.core.service.agenda;

import org.jspecify.annotations.NullMarked;
