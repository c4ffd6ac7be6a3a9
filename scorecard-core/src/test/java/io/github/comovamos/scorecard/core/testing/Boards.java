package io.github.comovamos.scorecard.core.testing;

import io.github.comovamos.scorecard.core.domain.agenda.Agenda;
import io.github.comovamos.scorecard.core.domain.rating.Backing;
import io.github.comovamos.scorecard.core.domain.rating.Mark;
import io.github.comovamos.scorecard.core.domain.rating.Rating;
import io.github.comovamos.scorecard.core.domain.rating.RatingStatus;
import io.github.comovamos.scorecard.core.domain.scoreboard.Scoreboard;
import io.github.comovamos.scorecard.core.domain.scoreboard.Standing;
import io.github.comovamos.scorecard.core.domain.value.ActionNumber;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.EvaluationNumber;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.domain.value.Subject;
import io.github.comovamos.scorecard.core.exchange.agenda.BuiltInAgendas;
import io.github.comovamos.scorecard.core.exchange.rating.RatingsReader;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.service.DemoData;
import java.util.List;

/** Scoreboards, and single figures of them. */
public final class Boards {

    private Boards() {}

    /** The scoreboard of the first evaluation. */
    public static Scoreboard of(Agenda agenda, Rating... ratings) {
        return Scoreboard.of(agenda, EvaluationNumber.of(1), List.of(ratings));
    }

    /** No score, and why. */
    public static Rating unrated(String municipality, int action, RatingStatus status) {
        return new Rating(
                AreaCode.parseMunicipality(municipality), ActionNumber.of(action), Mark.of(status), Backing.NONE);
    }

    /** The third evaluation of 2012–15 as it was published. */
    public static Scoreboard published() {
        Agenda agenda = BuiltInAgendas.get(BuiltInAgendas.ACV_NL_2012);
        EvaluationNumber third = EvaluationNumber.of(3);
        List<Rating> ratings = RatingsReader.read(DemoData.thirdEvaluation(), agenda, third, row -> {})
                .ratings()
                .orThrow(new Message("la tabla publicada tiene errores", "the published table has faults"));
        return Scoreboard.of(agenda, third, ratings);
    }

    /** Where a municipality stands in a subject. */
    public static Standing standing(Scoreboard board, String subject, String municipality) {
        return board.ranking(Subject.parse(subject)).stream()
                .filter(standing -> standing.municipality().code().code().equals(municipality))
                .findFirst()
                .orElseThrow();
    }

    /** A municipality's exact average, or {@code none}. */
    public static String average(Scoreboard board, String subject, String municipality) {
        return standing(board, subject, municipality)
                .average()
                .exact()
                .map(Fraction::toString)
                .orElse("none");
    }
}
