/**
 * The scorecard at the terminal. {@link io.github.comovamos.scorecard.cli.ScorecardCli} is the program;
 * {@link io.github.comovamos.scorecard.cli.CommandTree} is its table of contents, in which every command is registered
 * by hand. Commands are thin: {@code option} reads what they are given, {@code command} asks one service of the core,
 * and {@code output} prints what it answers.
 */
@NullMarked
package io.github.comovamos.scorecard.cli;

import org.jspecify.annotations.NullMarked;
