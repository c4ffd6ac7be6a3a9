/** One class for each command, or for each group of them. A command reads its arguments, calls one service, prints. */
@NullMarked
package io.github.comovamos.scorecard.cli.command;

import org.jspecify.annotations.NullMarked;
