/**
 * What is done with evidence: indicators, datasets, and the instruments that are read off them. The commands are as
 * those of {@link io.github.comovamos.scorecard.cli.command}; those of the instruments are all one, {@link
 * io.github.comovamos.scorecard.cli.command.evidence.InstrumentCommand}, with drawings of their own where a table needs
 * one.
 */
@NullMarked
package io.github.comovamos.scorecard.cli.command.evidence;

import org.jspecify.annotations.NullMarked;
