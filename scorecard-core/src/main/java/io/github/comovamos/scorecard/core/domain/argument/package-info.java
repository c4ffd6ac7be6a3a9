/**
 * What may be said to whoever computes: an {@link io.github.comovamos.scorecard.core.domain.argument.Argument} is
 * declared once, beside the computation that uses it, with its name, its meaning, its {@link
 * io.github.comovamos.scorecard.core.domain.argument.Kind} and what holds where nothing is said; {@link
 * io.github.comovamos.scorecard.core.domain.argument.Arguments} are what was said, read once. Options at the terminal,
 * parameters of addresses and agendas, help and documents derive from the declarations.
 */
@NullMarked
package io.github.comovamos.scorecard.core.domain.argument;

import org.jspecify.annotations.NullMarked;
