/**
 * What changes have in common: who makes one and why ({@link
 * io.github.comovamos.scorecard.core.service.change.Editor}), what of it he has seen ({@link
 * io.github.comovamos.scorecard.core.service.change.Seen}), and what comes of it ({@link
 * io.github.comovamos.scorecard.core.service.change.Attempt}).
 */
@NullMarked
package io.github.comovamos.scorecard.core.service.change;

import org.jspecify.annotations.NullMarked;
