package org.example;

import io.github.comovamos.scorecard.core.domain.agenda.Agenda;
import io.github.comovamos.scorecard.core.domain.rating.Rating;
import io.github.comovamos.scorecard.core.domain.scoreboard.Scoreboard;
import io.github.comovamos.scorecard.core.domain.scoreboard.Standing;
import io.github.comovamos.scorecard.core.domain.value.EvaluationNumber;
import io.github.comovamos.scorecard.core.domain.value.Subject;
import io.github.comovamos.scorecard.core.exchange.agenda.BuiltInAgendas;
import java.util.List;

/** The ten lines that the README shows, as a program. */
final class TenLines {

    private TenLines() {}

    public static void main(String[] args) {
        // tag::ten-lines[]
        Agenda agenda = BuiltInAgendas.get(BuiltInAgendas.ACV_NL_2012);
        List<Rating> ratings = List.of(
                Rating.of("19006", 1, "8"), Rating.of("19006", 2, "7"), Rating.of("19006", 3, "6"),
                Rating.of("19021", 1, "9"), Rating.of("19021", 2, "9"), Rating.of("19021", 3, "3"),
                Rating.of("19039", 1, "5"), Rating.of("19039", 2, "9"), Rating.of("19039", 3, "9"));
        Scoreboard scoreboard = Scoreboard.of(agenda, EvaluationNumber.of(3), ratings);
        for (Standing standing : scoreboard.ranking(Subject.parse("security"))) {
            standing.rank().ifPresent(rank -> System.out.printf("%s  %-16s  %s%n",
                    rank.place(), standing.municipality().name(), standing.average().exact().orElseThrow()));
        }
        // end::ten-lines[]
    }
}
