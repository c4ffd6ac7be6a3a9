/**
 * The commands on what is asked: agendas, the evaluations of an agenda, and {@code init}, which makes a store for one.
 * {@link io.github.comovamos.scorecard.cli.command.agenda.AgendaCommands} is the first to read.
 */
@NullMarked
package io.github.comovamos.scorecard.cli.command.agenda;

import org.jspecify.annotations.NullMarked;
