/**
 * What is done with text before it means anything, wherever it is read: {@link
 * io.github.comovamos.scorecard.core.text.Encoded bytes} become text, {@link
 * io.github.comovamos.scorecard.core.text.Resources files} that ship are read, names are {@link
 * io.github.comovamos.scorecard.core.text.Folded folded} to be compared, and what must be recognised is {@link
 * io.github.comovamos.scorecard.core.text.Sha256 hashed}. Every package may use it.
 */
@NullMarked
package io.github.comovamos.scorecard.core.text;

import org.jspecify.annotations.NullMarked;
