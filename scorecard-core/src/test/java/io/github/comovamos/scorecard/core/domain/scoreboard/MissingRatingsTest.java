package io.github.comovamos.scorecard.core.domain.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.agenda.Agenda;
import io.github.comovamos.scorecard.core.domain.rating.Mark;
import io.github.comovamos.scorecard.core.domain.rating.Rating;
import io.github.comovamos.scorecard.core.domain.rating.RatingStatus;
import io.github.comovamos.scorecard.core.testing.AgendaText;
import io.github.comovamos.scorecard.core.testing.Boards;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class MissingRatingsTest {

    private static final String M = "10001";
    private static final Rating NINE = Rating.of(M, 1, "9");
    private static final Rating FOUR = Rating.of(M, 2, "4");

    @Test
    void leftOutDropsTheUnratedWithTheirWeight() {
        Average average = average("missing: left-out", NINE, FOUR);

        assertThat(average.exact())
                .as("(2·9 + 3·4) ÷ (2 + 3)")
                .map(Object::toString)
                .contains("6");
        assertThat(average).extracting(Average::coverage, Average::zeros).containsExactly(new Coverage(3, 2), 0);
    }

    @Test
    void zeroCountsTheUnratedAndSaysHowMany() {
        Average average = average("missing: zero", NINE, FOUR);

        assertThat(average.exact())
                .as("(2·9 + 3·4 + 5·0) ÷ 10")
                .map(Object::toString)
                .contains("3");
        assertThat(average).extracting(Average::coverage, Average::zeros).containsExactly(new Coverage(3, 2), 1);
    }

    @ParameterizedTest
    @EnumSource(
            value = RatingStatus.class,
            mode = Mode.EXCLUDE,
            names = {"RATED", "NOT_APPLICABLE"})
    void aStatusAloneIsAskedAndNotRated(RatingStatus status) {
        assertThat(average("missing: zero", NINE, FOUR, Boards.unrated(M, 3, status)))
                .isEqualTo(average("missing: zero", NINE, FOUR));
        assertThat(average("missing: left-out", NINE, FOUR, Boards.unrated(M, 3, status)))
                .isEqualTo(average("missing: left-out", NINE, FOUR));
    }

    @Test
    void aLateRatingCounts() {
        Rating late = new Rating(NINE.municipality(), NINE.action(), Mark.parse("9", "late"), NINE.backing());

        assertThat(average("missing: zero", late, FOUR)).isEqualTo(average("missing: zero", NINE, FOUR));
    }

    @ParameterizedTest
    @CsvSource({"left-out, 6", "zero, 6"})
    void whatDoesNotApplyIsNotAsked(String policy, String expected) {
        Average average = average("missing: " + policy, NINE, FOUR, Boards.unrated(M, 3, RatingStatus.NOT_APPLICABLE));

        assertThat(average.exact()).map(Object::toString).contains(expected);
        assertThat(average).extracting(Average::coverage, Average::zeros).containsExactly(new Coverage(2, 2), 0);
    }

    @Test
    void whereNothingAppliesThereIsNoAverage() {
        Average average = average(
                "missing: zero",
                Boards.unrated(M, 1, RatingStatus.NOT_APPLICABLE),
                Boards.unrated(M, 2, RatingStatus.NOT_APPLICABLE),
                Boards.unrated(M, 3, RatingStatus.NOT_APPLICABLE));

        assertThat(average.exact()).isEmpty();
        assertThat(average).extracting(Average::coverage, Average::zeros).containsExactly(new Coverage(0, 0), 0);
    }

    @ParameterizedTest
    @CsvSource({"2/3, 6", "0.66666, 6", "0.66667, none", "1, none", "0, 6", "0.5, 6", "3/4, none"})
    void theMinimumCoverageIsReachedExactly(String minimum, String expected) {
        Scoreboard board = Boards.of(agenda("minimum-coverage: \"" + minimum + "\""), NINE, FOUR);

        assertThat(Boards.average(board, "x", M)).as("2 of 3 are rated").isEqualTo(expected);
        assertThat(Boards.standing(board, "x", M).rank().isPresent())
                .as("without an average there is no place")
                .isEqualTo(!expected.equals("none"));
    }

    @Test
    void coverageCountsActionsAndNotTheirWeight() {
        assertThat(Boards.average(Boards.of(agenda("minimum-coverage: \"0.5\""), Rating.of(M, 3, "9")), "x", M))
                .as("action 3 has half of the weight, but is one of three")
                .isEqualTo("none");
    }

    @Test
    void countingAsZeroDoesNotCover() {
        assertThat(Boards.average(Boards.of(agenda("missing: zero\nminimum-coverage: \"1\""), NINE, FOUR), "x", M))
                .isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource({"left-out", "zero"})
    void withoutAnyRatingThereIsNoAverage(String policy) {
        Scoreboard board = Boards.of(agenda("missing: " + policy));

        assertThat(Boards.average(board, "x", M)).isEqualTo("none");
        assertThat(Boards.standing(board, "x", M).rank()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"left-out", "zero"})
    void whereTheWeightsOfTheRatedSumToNothingThereIsNoAverage(String policy) {
        Agenda agenda = new AgendaText()
                .set("missing: " + policy)
                .municipalities(M)
                .axis("x", "1")
                .action(1, "x", "0")
                .action(2, "x", "1")
                .evaluation(1)
                .read();

        assertThat(Boards.average(Boards.of(agenda, NINE), "x", M)).isEqualTo("none");
        assertThat(Boards.average(Boards.of(agenda, NINE, FOUR), "x", M))
                .as("a weight of 0 never counts")
                .isEqualTo("4");
        assertThat(Boards.average(Boards.of(agenda, NINE), "action:1", M))
                .as("the rating of the action itself stands")
                .isEqualTo("9");
    }

    @Test
    void anUnratedActionByItselfIsNeverZero() {
        Scoreboard board = Boards.of(agenda("missing: zero"), NINE, FOUR);

        assertThat(Boards.standing(board, "action:3", M).average())
                .isEqualTo(new Average(Optional.empty(), new Coverage(1, 0), 0));
        assertThat(Boards.standing(board, "action:3", M).rank()).isEmpty();
    }

    private static Average average(String setting, Rating... ratings) {
        return Boards.standing(Boards.of(agenda(setting), ratings), "x", M).average();
    }

    private static Agenda agenda(String setting) {
        return new AgendaText()
                .set(setting)
                .municipalities(M)
                .axis("x", "1")
                .action(1, "x", "2")
                .action(2, "x", "3")
                .action(3, "x", "5")
                .evaluation(1)
                .read();
    }
}
