/**
 * What is done with evidence: indicators, datasets, and the instruments that are read off them. The commands are as those
 * of {@link io.github.comovamos.scorecard.cli.command}; rows name areas and indicators by their codes, and
 * {@link io.github.comovamos.scorecard.cli.command.evidence.Titles} knows what they are called.
 */
@NullMarked
package io.github.comovamos.scorecard.cli.command.evidence;

import org.jspecify.annotations.NullMarked;
