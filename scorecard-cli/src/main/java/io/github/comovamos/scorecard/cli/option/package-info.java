/** Options that several commands share, and what they stand for. */
@NullMarked
package io.github.comovamos.scorecard.cli.option;

import org.jspecify.annotations.NullMarked;
