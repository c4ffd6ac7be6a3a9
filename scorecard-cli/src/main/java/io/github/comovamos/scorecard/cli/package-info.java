/**
 * The scorecard at the terminal. {@link io.github.comovamos.scorecard.cli.ScorecardCli} is the program and its table of
 * contents: every command is registered there by hand. Commands are thin: they read options, call one service of the
 * core, and hand the answer to {@code output}.
 */
@NullMarked
package io.github.comovamos.scorecard.cli;

import org.jspecify.annotations.NullMarked;
