package io.github.comovamos.scorecard.core.domain.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.comovamos.scorecard.core.domain.rating.Rating;
import io.github.comovamos.scorecard.core.domain.rating.RatingStatus;
import io.github.comovamos.scorecard.core.domain.value.Rank;
import io.github.comovamos.scorecard.core.domain.value.Subject;
import io.github.comovamos.scorecard.core.failure.FailureReason;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.testing.AgendaText;
import io.github.comovamos.scorecard.core.testing.Boards;
import org.junit.jupiter.api.Test;

/** Axis x (weight 1) holds action 1 (weight 3); axis y (weight 4) holds actions 2 and 3 (weights 1 and 2). */
class OverallAverageTest {

    private static final String M = "10001";
    private static final Rating[] RATINGS = {Rating.of(M, 1, "10"), Rating.of(M, 2, "4"), Rating.of(M, 3, "1")};

    @Test
    void withoutOneTheAxesAreAll() {
        Scoreboard board = board("overall: none", RATINGS);

        assertThat(board.subjects()).extracting(Subject::code).containsExactly("x", "y");
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> board.ranking(Subject.OVERALL))
                .withMessage("agenda test does not ask for an overall average (overall: none)")
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(FailureReason.NOT_FOUND));
    }

    @Test
    void overActionsItIsTheirWeightedMean() {
        Scoreboard board = board("overall: actions", RATINGS);

        assertThat(board.subjects()).extracting(Subject::code).containsExactly("x", "y", "overall");
        assertThat(Boards.average(board, "overall", M))
                .as("(3·10 + 1·4 + 2·1) ÷ 6")
                .isEqualTo("6");
    }

    @Test
    void overAxesItIsTheWeightedMeanOfTheirAverages() {
        Scoreboard board = board("overall: axes", RATINGS);

        assertThat(Boards.average(board, "y", M)).isEqualTo("2");
        assertThat(Boards.average(board, "overall", M)).as("(1·10 + 4·2) ÷ 5").isEqualTo("18/5");
        assertThat(Boards.standing(board, "overall", M).average().coverage())
                .as("by axes")
                .isEqualTo(new Coverage(2, 2));
    }

    @Test
    void anAxisWithoutAverageDropsOutOfTheMeanOfAxesWhateverThePolicy() {
        for (String policy : new String[] {"left-out", "zero"}) {
            Scoreboard board = board("overall: axes\nmissing: " + policy, Rating.of(M, 1, "10"));

            assertThat(Boards.average(board, "overall", M)).as(policy).isEqualTo("10");
            assertThat(Boards.standing(board, "overall", M).average().coverage())
                    .as(policy)
                    .isEqualTo(new Coverage(2, 1));
        }
    }

    @Test
    void theMinimumCoverageHoldsAtBothLevels() {
        String half = "overall: axes\nminimum-coverage: \"0.5\"";
        String more = "overall: axes\nminimum-coverage: \"0.51\"";

        assertThat(Boards.average(board(half, Rating.of(M, 2, "4")), "overall", M))
                .as("half of y is rated, and y is half of the axes")
                .isEqualTo("4");
        assertThat(Boards.average(board(more, Rating.of(M, 1, "4")), "overall", M))
                .as("x is rated whole, but is half of the axes")
                .isEqualTo("none");
        assertThat(Boards.average(board(more, Rating.of(M, 1, "4"), Rating.of(M, 2, "4")), "overall", M))
                .as("y is rated by half, so again only x has an average")
                .isEqualTo("none");
    }

    @Test
    void anAxisOfWhichNothingAppliesIsNotAsked() {
        Scoreboard board = board(
                "overall: axes\nminimum-coverage: \"1\"",
                Boards.unrated(M, 1, RatingStatus.NOT_APPLICABLE),
                Rating.of(M, 2, "4"),
                Rating.of(M, 3, "1"));

        assertThat(Boards.average(board, "overall", M)).isEqualTo("2");
        assertThat(Boards.standing(board, "overall", M).average().coverage()).isEqualTo(new Coverage(1, 1));
    }

    @Test
    void theOverallAverageIsRankedLikeAnAxis() {
        Scoreboard board = board("overall: actions", Rating.of(M, 1, "9"), Rating.of("10002", 1, "9.0001"));

        assertThat(Boards.standing(board, "overall", "10002").rank()).contains(new Rank(1, false));
        assertThat(Boards.standing(board, "overall", M).rank()).contains(new Rank(2, false));
    }

    private static Scoreboard board(String settings, Rating... ratings) {
        return Boards.of(
                new AgendaText()
                        .set(settings)
                        .municipalities(M, "10002")
                        .axis("x", "1")
                        .axis("y", "4")
                        .action(1, "x", "3")
                        .action(2, "y", "1")
                        .action(3, "y", "2")
                        .evaluation(1)
                        .read(),
                ratings);
    }
}
