/**
 * What can be done with a scorecard, one service for each use:
 * {@link io.github.comovamos.scorecard.core.service.AgendaService agendas},
 * {@link io.github.comovamos.scorecard.core.service.RatingService ratings},
 * {@link io.github.comovamos.scorecard.core.service.ScoreboardService scoreboards} and the
 * {@link io.github.comovamos.scorecard.core.service.DemoService demo}; {@link
 * io.github.comovamos.scorecard.core.service.Services} holds them all. The command line and the API call these and
 * nothing below, so both follow the same rules. Answers are the records of {@code service.view}.
 */
@NullMarked
package io.github.comovamos.scorecard.core.service;

import org.jspecify.annotations.NullMarked;
