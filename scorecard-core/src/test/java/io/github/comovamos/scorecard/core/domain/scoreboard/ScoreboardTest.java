package io.github.comovamos.scorecard.core.domain.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.comovamos.scorecard.core.domain.agenda.Agenda;
import io.github.comovamos.scorecard.core.domain.rating.Rating;
import io.github.comovamos.scorecard.core.domain.rating.RatingStatus;
import io.github.comovamos.scorecard.core.domain.value.EvaluationNumber;
import io.github.comovamos.scorecard.core.domain.value.Rank;
import io.github.comovamos.scorecard.core.domain.value.Subject;
import io.github.comovamos.scorecard.core.failure.FailureReason;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.testing.AgendaText;
import io.github.comovamos.scorecard.core.testing.Boards;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Axis late and its action 3 are asked from evaluation 2 on; two municipalities are in a group. */
class ScoreboardTest {

    private static final Agenda AGENDA = new AgendaText()
            .municipalities("10001")
            .member("10002", "metropolitan")
            .member("10003", "metropolitan")
            .axis("x", "1")
            .axis("late", "1")
            .action(1, "x", "1")
            .action(2, "x", "0")
            .action(3, "late", "1", 2)
            .evaluation(1)
            .evaluation(2)
            .published(2, "x", "10001", "7")
            .published(1, "late", "10001", "7")
            .read();

    @Test
    void anActionIsRankedByItsRatingWhateverItsWeight() {
        Scoreboard board =
                Boards.of(AGENDA, Rating.of("10001", 2, "4"), Boards.unrated("10002", 2, RatingStatus.NOT_APPLICABLE));

        assertThat(Boards.average(board, "action:2", "10001")).isEqualTo("4");
        assertThat(Boards.standing(board, "action:2", "10001").rank()).contains(new Rank(1, false));
        assertThat(Boards.standing(board, "action:2", "10002").average())
                .extracting(Average::exact, Average::coverage)
                .containsExactly(Optional.empty(), new Coverage(0, 0));
        assertThat(Boards.standing(board, "action:2", "10003").average().coverage())
                .isEqualTo(new Coverage(1, 0));
    }

    @Test
    void withinAGroupPlacesAreTakenAmongItsMembers() {
        Scoreboard board =
                Boards.of(AGENDA, Rating.of("10001", 1, "9"), Rating.of("10002", 1, "5"), Rating.of("10003", 1, "7"));
        List<Standing> metropolitan = board.ranking(Subject.parse("x"), "metropolitan");

        assertThat(Boards.standing(board, "x", "10003").rank()).contains(new Rank(2, false));
        assertThat(metropolitan)
                .extracting(standing -> standing.municipality().code().code())
                .containsExactly("10002", "10003");
        assertThat(metropolitan)
                .extracting(standing -> standing.rank().orElseThrow().place())
                .containsExactly(2, 1);
    }

    @Test
    void anUnknownGroupIsNotFound() {
        Scoreboard board = Boards.of(AGENDA);

        assertRefused(
                () -> board.ranking(Subject.parse("x"), "rural"),
                FailureReason.NOT_FOUND,
                "there is no group \"rural\" in agenda test: allowed is metropolitan");
    }

    @Test
    void whatIsAskedLaterIsNotAskedYet() {
        Scoreboard first = Boards.of(AGENDA);
        Scoreboard second = Scoreboard.of(AGENDA, EvaluationNumber.of(2), List.of(Rating.of("10001", 3, "6")));

        assertThat(first.subjects()).extracting(Subject::code).containsExactly("x");
        assertThat(second.subjects()).extracting(Subject::code).containsExactly("x", "late");
        assertThat(Boards.average(second, "late", "10001")).isEqualTo("6");
        assertRefused(
                () -> first.ranking(Subject.parse("late")),
                FailureReason.NOT_FOUND,
                "axis late has no actions in evaluation 1");
        assertRefused(
                () -> first.ranking(Subject.parse("action:3")),
                FailureReason.NOT_FOUND,
                "action 3 is not asked in evaluation 1");
    }

    @Test
    void unknownSubjectsAreNotFound() {
        Scoreboard board = Boards.of(AGENDA);

        assertRefused(
                () -> board.ranking(Subject.parse("y")),
                FailureReason.NOT_FOUND,
                "there is no axis \"y\" in agenda test: allowed are x, late");
        assertRefused(
                () -> board.ranking(Subject.parse("action:9")),
                FailureReason.NOT_FOUND,
                "there is no action 9 in agenda test: allowed are 1, 2, 3");
        assertRefused(
                () -> Scoreboard.of(AGENDA, EvaluationNumber.of(7), List.of()),
                FailureReason.NOT_FOUND,
                "there is no evaluation 7 in agenda test: allowed are 1, 2");
    }

    @Test
    void aRatingOfWhatIsNotAskedIsRefused() {
        assertRefused(
                () -> Boards.of(AGENDA, Rating.of("99999", 1, "6")),
                FailureReason.INVALID,
                "the rating of 99999 is not of a municipality of agenda test");
        assertRefused(
                () -> Boards.of(AGENDA, Rating.of("10001", 9, "6")),
                FailureReason.INVALID,
                "action 9 is not asked in evaluation 1 of agenda test");
        assertRefused(
                () -> Boards.of(AGENDA, Rating.of("10001", 3, "6")),
                FailureReason.INVALID,
                "action 3 is not asked in evaluation 1 of agenda test");
    }

    @Test
    void aSecondRatingOfTheSameIsRefusedEvenWhenEqual() {
        Rating six = Rating.of("10001", 1, "6");

        assertRefused(
                () -> Boards.of(AGENDA, six, six),
                FailureReason.INVALID,
                "action 1 of 10001 has two ratings: one is allowed");
    }

    @Test
    void aPrintedAverageStandsBesideItsOwnEvaluationOnly() {
        assertThat(Boards.standing(Boards.of(AGENDA), "x", "10001").published()).isEmpty();
        assertThat(Boards.standing(Scoreboard.of(AGENDA, EvaluationNumber.of(2), List.of()), "x", "10001")
                        .published())
                .map(Object::toString)
                .contains("7");
    }

    private static void assertRefused(ThrowingCallable call, FailureReason reason, String message) {
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(call)
                .withMessage(message)
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
