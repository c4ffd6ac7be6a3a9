/**
 * What commands share: the options of the program
 * ({@link io.github.comovamos.scorecard.cli.option.GlobalOptions}), those that several commands have, with what they
 * stand for, and {@link io.github.comovamos.scorecard.cli.option.ProgramCommand}, on which commands build.
 */
@NullMarked
package io.github.comovamos.scorecard.cli.option;

import org.jspecify.annotations.NullMarked;
