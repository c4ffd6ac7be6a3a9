package io.github.comovamos.scorecard.core.domain.insight;

import io.github.comovamos.scorecard.core.domain.scoreboard.Scoreboard;
import io.github.comovamos.scorecard.core.domain.scoreboard.Standing;
import io.github.comovamos.scorecard.core.domain.value.Display;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Printed averages held against computed ones. A rating r with no more decimals than the agenda displays may have been
 * rounded before it was printed, and then stands for [r − u/2, r + u/2), u being one unit of the last displayed
 * decimal, clipped to 0–10. A printed average p stands for [p − u/2, p + u/2). Where both intervals meet, the rounding
 * of the ratings alone explains the difference.
 *
 * @param compared how many printed averages stand beside one of ours
 * @param differing how many of them are not what the ratings at hand display
 * @param explained how many of those the rounding of the ratings can explain
 */
public record Reconciliation(int compared, int differing, int explained) {

    private static final Fraction TEN = Fraction.of(10, 1);

    /** Compares every printed average of a scoreboard. */
    public static Reconciliation of(Scoreboard board) {
        Display display = board.agenda().scoring().display();
        List<Standing> printed = board.standings().stream()
                .filter(standing -> standing.published().isPresent()
                        && standing.average().exact().isPresent())
                .toList();
        List<Standing> differing = printed.stream()
                .filter(standing -> !displayed(standing, display).equals(printed(standing)))
                .toList();
        long explained = differing.stream()
                .filter(standing -> isExplained(board, standing, display))
                .count();
        return new Reconciliation(printed.size(), differing.size(), (int) explained);
    }

    private static Optional<Fraction> displayed(Standing standing, Display display) {
        return standing.average().exact().map(exact -> Fraction.from(exact.round(display)));
    }

    private static Optional<Fraction> printed(Standing standing) {
        return standing.published().map(score -> Fraction.from(score.value()));
    }

    private static boolean isExplained(Scoreboard board, Standing standing, Display display) {
        Fraction half = Fraction.from(BigDecimal.valueOf(5, display.decimals() + 1));
        Optional<Fraction> least = reading(board, standing, value -> shifted(value, half.negated(), display));
        Optional<Fraction> most = reading(board, standing, value -> shifted(value, half, display));
        if (least.isEmpty() || most.isEmpty() || printed(standing).isEmpty()) {
            return false;
        }
        Fraction print = printed(standing).get();
        Fraction floor = print.plus(half.negated());
        boolean reachesUp =
                floor.compareTo(most.get()) < 0 || (least.get().equals(most.get()) && floor.equals(most.get()));
        return reachesUp && least.get().compareTo(print.plus(half)) < 0;
    }

    private static Optional<Fraction> reading(Scoreboard board, Standing standing, UnaryOperator<Fraction> reading) {
        return board.averageReading(standing.municipality().code(), standing.subject(), reading)
                .exact();
    }

    private static Fraction shifted(Fraction rating, Fraction by, Display display) {
        boolean maybeRounded = Fraction.from(rating.round(display)).equals(rating);
        if (!maybeRounded) {
            return rating;
        }
        Fraction shifted = rating.plus(by);
        if (shifted.signum() < 0) {
            return Fraction.ZERO;
        }
        return shifted.compareTo(TEN) > 0 ? TEN : shifted;
    }
}
