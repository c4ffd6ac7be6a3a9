/**
 * The commands that show and serve the whole: {@link io.github.comovamos.scorecard.cli.command.DemoCommand}, {@link
 * io.github.comovamos.scorecard.cli.command.ServeCommand}, and the completion of command lines. The packages below hold
 * all others, by what they are about. Everywhere a class is a command or a group of them; a command is its options and
 * one expression that asks a service and prints, as {@link io.github.comovamos.scorecard.cli.option.ProgramCommand} has
 * them.
 */
@NullMarked
package io.github.comovamos.scorecard.cli.command;

import org.jspecify.annotations.NullMarked;
