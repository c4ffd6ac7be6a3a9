package io.github.comovamos.scorecard.core.domain.scoreboard;

import io.github.comovamos.scorecard.core.domain.agenda.Agenda;
import io.github.comovamos.scorecard.core.domain.rating.Rating;
import io.github.comovamos.scorecard.core.domain.rating.RatingStatus;
import io.github.comovamos.scorecard.core.domain.scoring.MissingPolicy;
import io.github.comovamos.scorecard.core.domain.scoring.OverallMode;
import io.github.comovamos.scorecard.core.domain.value.EvaluationNumber;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.testing.AgendaText;
import io.github.comovamos.scorecard.core.testing.Boards;
import io.github.comovamos.scorecard.core.testing.Draw;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** An agenda and its ratings by chance, with half points enough for ties. */
final class RandomBoard {

    private static final List<String> AXES = List.of("x", "y", "z");
    private static final Fraction[] COVERAGES = {Fraction.ZERO, Fraction.of(1, 2), Fraction.of(2, 3), Fraction.ONE};

    final OverallMode overall;
    final MissingPolicy missing;
    final Fraction coverage;
    final List<BigDecimal> axisWeights;
    final List<BigDecimal> weights;
    final List<String> axisOf;
    final List<String> municipalities;
    final List<Rating> ratings = new ArrayList<>();

    RandomBoard(Draw draw, MissingPolicy... policies) {
        overall = draw.oneOf(OverallMode.values());
        missing = draw.oneOf(policies);
        coverage = draw.oneOf(COVERAGES);
        axisWeights = AXES.stream().map(axis -> weight(draw)).toList();
        int actions = draw.between(1, 9);
        weights = draw.list(actions, actions, () -> weight(draw));
        axisOf = draw.list(actions, actions, () -> draw.oneOf(AXES));
        municipalities = IntStream.rangeClosed(1, draw.between(1, 12))
                .mapToObj(number -> Integer.toString(10_000 + number))
                .toList();
        for (String municipality : municipalities) {
            IntStream.rangeClosed(1, actions)
                    .mapToObj(action -> rating(draw, municipality, action))
                    .forEach(rating -> rating.ifPresent(ratings::add));
        }
    }

    /** The agenda, all of whose weights are multiplied. */
    Agenda agenda(BigDecimal factor) {
        AgendaText text = new AgendaText()
                .set("overall: " + overall.code())
                .set("missing: " + missing.code())
                .set("minimum-coverage: \"" + coverage + "\"")
                .municipalities(municipalities.toArray(String[]::new))
                .evaluation(1);
        for (int i = 0; i < AXES.size(); i++) {
            text.axis(AXES.get(i), times(axisWeights.get(i), factor));
        }
        for (int i = 0; i < weights.size(); i++) {
            text.action(i + 1, axisOf.get(i), times(weights.get(i), factor));
        }
        return text.read();
    }

    Scoreboard board(Collection<Rating> some) {
        return Scoreboard.of(agenda(BigDecimal.ONE), EvaluationNumber.of(1), some);
    }

    private static String times(BigDecimal weight, BigDecimal factor) {
        return weight.multiply(factor).toPlainString();
    }

    private static BigDecimal weight(Draw draw) {
        return draw.oneOf(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ZERO, draw.decimal(900, 3));
    }

    private static Optional<Rating> rating(Draw draw, String municipality, int action) {
        return switch (draw.between(0, 9)) {
            case 0 -> Optional.empty();
            case 1 ->
                Optional.of(Boards.unrated(
                        municipality, action, draw.oneOf(RatingStatus.NOT_APPLICABLE, RatingStatus.LATE)));
            case 2 ->
                Optional.of(Rating.of(municipality, action, draw.decimal(10, 4).toPlainString()));
            default -> Optional.of(Rating.of(municipality, action, draw.oneOf("0", "2.5", "5", "7.5", "10")));
        };
    }
}
