package io.github.comovamos.scorecard.core.domain.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.agenda.Agenda;
import io.github.comovamos.scorecard.core.domain.rating.Rating;
import io.github.comovamos.scorecard.core.domain.value.Rank;
import io.github.comovamos.scorecard.core.testing.AgendaText;
import io.github.comovamos.scorecard.core.testing.Boards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The least weight that there is beside nearly the greatest: together exactly 1,000,000. */
class WeightExtremesTest {

    private static final String M = "10001";
    private static final String OTHER = "10002";

    @ParameterizedTest
    @CsvSource({
        "10,     0,      1/100000000000",
        "0,      10,     999999999999/100000000000",
        "0.0001, 0,      1/10000000000000000",
        "9.9999, 0.0001, 500000049999/5000000000000000",
        "7,      7,      7",
        "7,      7.0001, 70000999999999999/10000000000000000"
    })
    void nothingIsLostBetweenThem(String light, String heavy, String exact) {
        Scoreboard board = Boards.of(agenda("actions"), Rating.of(M, 1, light), Rating.of(M, 2, heavy));

        assertThat(Boards.average(board, "x", M)).isEqualTo(exact);
        assertThat(Boards.average(board, "overall", M)).isEqualTo(exact);
    }

    @Test
    void theLeastWeightDecidesAPlace() {
        Scoreboard board = Boards.of(
                agenda("actions"),
                Rating.of(M, 1, "7.0001"),
                Rating.of(M, 2, "10"),
                Rating.of(OTHER, 1, "7"),
                Rating.of(OTHER, 2, "10"));

        assertThat(Boards.standing(board, "x", M).rank()).contains(new Rank(1, false));
        assertThat(Boards.standing(board, "x", OTHER).rank()).contains(new Rank(2, false));
        assertThat(asDouble(board, M))
                .as("as doubles the two are the same, so only exact values can tell them apart")
                .isEqualTo(asDouble(board, OTHER));
    }

    @Test
    void axesWeighAsExactlyAsActions() {
        Agenda agenda = new AgendaText()
                .set("overall: axes")
                .municipalities(M)
                .axis("x", "0.000001")
                .axis("y", "999999.999999")
                .action(1, "x", "999999.999999")
                .action(2, "y", "0.000001")
                .evaluation(1)
                .read();
        Scoreboard board = Boards.of(agenda, Rating.of(M, 1, "10"), Rating.of(M, 2, "0"));

        assertThat(Boards.average(board, "overall", M)).isEqualTo("1/100000000000");
    }

    private static double asDouble(Scoreboard board, String municipality) {
        var exact = Boards.standing(board, "x", municipality).average().exact().orElseThrow();
        return exact.numerator().doubleValue() / exact.denominator().doubleValue();
    }

    private static Agenda agenda(String overall) {
        return new AgendaText()
                .set("overall: " + overall)
                .municipalities(M, OTHER)
                .axis("x", "1")
                .action(1, "x", "0.000001")
                .action(2, "x", "999999.999999")
                .evaluation(1)
                .read();
    }
}
