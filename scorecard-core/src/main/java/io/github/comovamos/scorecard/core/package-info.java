/**
 * The rules of the scorecard, as a library. Ten lines take an agenda that ships with it, rate three actions of three
 * municipalities, and print their places in one axis with the exact averages:
 *
 * <pre>{@code
 * Agenda agenda = BuiltInAgendas.get(BuiltInAgendas.ACV_NL_2012);
 * List<Rating> ratings = List.of(
 *         Rating.of("19006", 1, "8"), Rating.of("19006", 2, "7"), Rating.of("19006", 3, "6"),
 *         Rating.of("19021", 1, "9"), Rating.of("19021", 2, "9"), Rating.of("19021", 3, "3"),
 *         Rating.of("19039", 1, "5"), Rating.of("19039", 2, "9"), Rating.of("19039", 3, "9"));
 * Scoreboard scoreboard = Scoreboard.of(agenda, EvaluationNumber.of(3), ratings);
 * for (Standing standing : scoreboard.ranking(Subject.parse("security"))) {
 *     standing.rank().ifPresent(rank -> System.out.printf("%s  %-16s  %s%n",
 *             rank.place(), standing.municipality().name(), standing.average().exact().orElseThrow()));
 * }
 * }</pre>
 *
 * <p>An {@link io.github.comovamos.scorecard.core.domain.agenda.Agenda} says what is asked of whom; another one than
 * the built-in is read by {@link io.github.comovamos.scorecard.core.exchange.agenda.AgendaReader}. A
 * {@link io.github.comovamos.scorecard.core.domain.rating.Rating} is what an evaluator says of one action of one
 * municipality. A {@link io.github.comovamos.scorecard.core.domain.scoreboard.Scoreboard} makes averages and places of
 * them, by {@link io.github.comovamos.scorecard.core.domain.value.Fraction exact fractions}: nothing is rounded before
 * it is displayed. The rules read no clock, no file and no locale, and all values are immutable.
 *
 * <p>Whoever keeps ratings from one day to the next begins with
 * {@link io.github.comovamos.scorecard.core.bootstrap.Bootstrap}, which opens a store and gives the
 * {@link io.github.comovamos.scorecard.core.service.Services} that the command line and the API call; the libraries for
 * databases, workbooks and CSV are then named by the program itself. What is refused is a
 * {@link io.github.comovamos.scorecard.core.failure.ScorecardException}, which says why and what is allowed.
 *
 * <p>Below this package, {@code domain} holds the rules, {@code exchange} what is read and written, {@code store} what
 * is kept, and {@code service} the uses; {@code ArchitectureTest} says which may import which.
 */
@NullMarked
package io.github.comovamos.scorecard.core;

import org.jspecify.annotations.NullMarked;
