/**
 * The commands on ratings and what comes of them: rating by hand, from a file and by the rules, then averages and
 * places. {@link io.github.comovamos.scorecard.cli.command.rating.RateCommand} is the first to read; the tables stand
 * beside the commands.
 */
@NullMarked
package io.github.comovamos.scorecard.cli.command.rating;

import org.jspecify.annotations.NullMarked;
