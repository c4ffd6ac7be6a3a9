package io.github.comovamos.scorecard.core.domain.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.agenda.Agenda;
import io.github.comovamos.scorecard.core.domain.rating.Rating;
import io.github.comovamos.scorecard.core.domain.scoring.MissingPolicy;
import io.github.comovamos.scorecard.core.domain.value.Display;
import io.github.comovamos.scorecard.core.domain.value.EvaluationNumber;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.domain.value.Rank;
import io.github.comovamos.scorecard.core.domain.value.Rounding;
import io.github.comovamos.scorecard.core.domain.value.Score;
import io.github.comovamos.scorecard.core.domain.value.Subject;
import io.github.comovamos.scorecard.core.testing.AgendaText;
import io.github.comovamos.scorecard.core.testing.Boards;
import io.github.comovamos.scorecard.core.testing.Draw;
import io.github.comovamos.scorecard.core.testing.Seeded;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds of every scoreboard, whatever is asked and rated. */
class ScoreboardLawsTest {

    private static final int BOARDS = 20;
    private static final Display FOUR_DECIMALS = new Display(Score.DECIMALS, Rounding.HALF_UP);

    @Seeded
    void theOrderOfTheRatingsNeverMatters(long seed) {
        Draw draw = new Draw(seed);
        for (int i = 0; i < BOARDS; i++) {
            RandomBoard random = new RandomBoard(draw, MissingPolicy.values());

            assertThat(random.board(draw.shuffled(random.ratings)).standings())
                    .as("seed %s, board %s", seed, i)
                    .isEqualTo(random.board(random.ratings).standings());
        }
    }

    @Seeded
    void anAverageLiesBetweenItsLeastAndItsGreatestRating(long seed) {
        Draw draw = new Draw(seed);
        for (int i = 0; i < BOARDS; i++) {
            RandomBoard random = new RandomBoard(draw, MissingPolicy.LEFT_OUT);
            for (Standing standing : random.board(random.ratings).standings()) {
                List<Fraction> scores = scores(random, standing);
                standing.average()
                        .exact()
                        .ifPresent(average -> assertThat(average)
                                .as("seed %s, %s", seed, standing)
                                .isBetween(
                                        scores.stream().min(Fraction::compareTo).orElseThrow(),
                                        scores.stream().max(Fraction::compareTo).orElseThrow()));
            }
        }
    }

    @Seeded
    void tiesAreTiesWhateverTheScaleOfTheWeights(long seed) {
        Draw draw = new Draw(seed);
        for (int i = 0; i < BOARDS; i++) {
            RandomBoard random = new RandomBoard(draw, MissingPolicy.values());
            BigDecimal factor = new BigDecimal(draw.oneOf("0.001", "0.37", "3", "7.77", "1111"));
            Scoreboard scaled = Scoreboard.of(random.agenda(factor), EvaluationNumber.of(1), random.ratings);

            assertThat(scaled.standings())
                    .as("seed %s, board %s, weights × %s", seed, i, factor)
                    .isEqualTo(random.board(random.ratings).standings());
        }
    }

    @Test
    void theRandomBoardsHaveTies() {
        Draw draw = new Draw(1);
        long joint = Stream.generate(() -> new RandomBoard(draw, MissingPolicy.values()))
                .limit(BOARDS)
                .flatMap(random -> random.board(random.ratings).standings().stream())
                .filter(standing -> standing.rank().filter(Rank::joint).isPresent())
                .count();

        assertThat(joint)
                .as("without ties the laws say little: see RandomBoard")
                .isGreaterThan(50);
    }

    @Seeded
    void aRatingAddedAtTheAverageChangesNothing(long seed) {
        Draw draw = new Draw(seed);
        for (int i = 0; i < BOARDS; i++) {
            int weight = draw.between(1, 9);
            Agenda agenda = new AgendaText()
                    .municipalities("10001")
                    .axis("x", "1")
                    .action(1, "x", Integer.toString(weight))
                    .action(2, "x", Integer.toString(10 - weight))
                    .action(3, "x", draw.decimal(1000, 6).toPlainString())
                    .evaluation(1)
                    .read();
            Rating first = Rating.of("10001", 1, draw.decimal(10, 3).toPlainString());
            Rating second = Rating.of("10001", 2, draw.decimal(10, 3).toPlainString());
            Fraction average = average(Boards.of(agenda, first, second));
            String asScore = average.round(FOUR_DECIMALS).toPlainString();
            assertThat(Fraction.parse(asScore))
                    .as("seed %s: weights that sum to 10 give an average that is a rating", seed)
                    .isEqualTo(average);

            assertThat(average(Boards.of(agenda, first, second, Rating.of("10001", 3, asScore))))
                    .as("seed %s, %s and %s, and then %s", seed, first, second, asScore)
                    .isEqualTo(average);
        }
    }

    private static Fraction average(Scoreboard board) {
        return Boards.standing(board, "x", "10001").average().exact().orElseThrow();
    }

    private static List<Fraction> scores(RandomBoard random, Standing standing) {
        return random.ratings.stream()
                .filter(rating ->
                        rating.municipality().equals(standing.municipality().code()))
                .filter(rating -> !(standing.subject() instanceof Subject.OfAxis of)
                        || random.axisOf.get(rating.action().value() - 1).equals(of.code()))
                .flatMap(rating -> rating.mark().score().stream())
                .map(score -> Fraction.from(score.value()))
                .toList();
    }
}
