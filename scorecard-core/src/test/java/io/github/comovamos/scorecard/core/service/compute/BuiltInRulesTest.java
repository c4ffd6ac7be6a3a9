package io.github.comovamos.scorecard.core.service.compute;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.value.AgendaId;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.domain.value.Subject;
import io.github.comovamos.scorecard.core.exchange.agenda.BuiltInAgendas;
import io.github.comovamos.scorecard.core.service.scoreboard.RankingRow;
import io.github.comovamos.scorecard.core.service.testing.TestServices;
import io.github.comovamos.scorecard.core.store.AgendaVersion;
import io.github.comovamos.scorecard.core.store.Store;
import io.github.comovamos.scorecard.core.store.jdbc.JdbcStore;
import io.github.comovamos.scorecard.core.testing.FigureText;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built-in agenda's actions 3, 4, 8 and 9, from imported figures and populations to the scoreboard. */
class BuiltInRulesTest {

    private static final String POPULATIONS = "area,year,residents,vintage\n19018,2013,174767,earlier\n";

    private final Path folder;
    private final TestServices services;

    BuiltInRulesTest(@TempDir Path folder) {
        this.folder = folder;
        this.services = TestServices.with(folder, BuiltInAgendas.text(BuiltInAgendas.ACV_NL_2012));
    }

    private void garcia() {
        FigureText text = new FigureText()
                .figure("police-officers", "19018", "2013-05", "262")
                .figure("trees-planted", "19018", "2013-05", "10000")
                .figure("sports-centres", "19018", "2013-04", "2");
        String[] crimes = {"homicide", "vehicle-theft", "home-burglary", "business-burglary", "family-violence"};
        for (int i = 0; i < crimes.length; i++) {
            text.baseline(crimes[i], "19018", 8).months(crimes[i], "19018", "2013-05", 4 + i);
        }
        services.evidence("garcia", text.toString());
        services.evidence("populations", POPULATIONS);
    }

    private static List<String> garcia(ComputedView view) {
        return view.rows().stream()
                .filter(row -> row.municipality().equals("19018"))
                .map(row -> row.action() + " " + row.result() + " " + row.rating() + " " + row.exact())
                .toList();
    }

    @Test
    void garciasFourActionsAreComputedFromWhatWasImported() {
        garcia();
        ComputedView view = services.compute(3);
        assertThat(garcia(view))
                .containsExactly(
                        "3 set 4.9971 2620000/524301",
                        "4 set 6 6",
                        "8 set 1.7166 300000/174767",
                        "9 set 5.7219 1000000/174767");
        assertThat(List.of(view.set(), view.none())).containsExactly(4, 32);
        assertThat(view.rows()).allMatch(ComputedRow::reconstructed);
        assertThat(view.notes())
                .containsExactly("Criteria reconstructed, not published by the programme: actions 3, 4, 8, 9.");
        assertThat(view.rows().stream()
                        .filter(row -> row.municipality().equals("19018"))
                        .map(ComputedRow::reason))
                .containsExactly(
                        "police-officers in 2013-05: 262; 174767 residents (2013, earlier): 262000/174767 for every"
                                + " 1000; target 3",
                        "3 of 5 indicators in green in 2013-05",
                        "trees-planted in 2013-05: 10000; 174767 residents (2013, earlier): 30000/174767 for every 3;"
                                + " target 1",
                        "sports-centres in 2013-04: 2; 174767 residents (2013, earlier): 100000/174767 for every"
                                + " 50000; target 1");
    }

    @Test
    void computedRatingsStandInTheRankingAndInTheList() {
        garcia();
        services.compute(3);
        assertThat(services.scoreboards()
                        .ranking(
                                TestServices.evaluation(3),
                                Optional.of(Subject.parse("security")),
                                Optional.empty(),
                                Language.EN)
                        .rows())
                .filteredOn(row -> row.place() != null)
                .extracting(RankingRow::name, RankingRow::exact)
                .extracting(Object::toString)
                .containsExactly("(\"García\", \"109971/20000\")");
        assertThat(services.ratings().list(TestServices.evaluation(3)))
                .hasSize(4)
                .allSatisfy(row -> assertThat(row.reconstructed()).isTrue())
                .extracting(row -> row.rule())
                .containsExactly("attainment", "green-count", "attainment", "attainment");
    }

    @Test
    void releasedEvaluationKeepsItsRatingsUntilTheyAreComputedAgain() {
        garcia();
        services.compute(3);
        var before = services.ratings().list(TestServices.evaluation(3));
        services.evidence("revised", new FigureText().figure("police-officers", "19018", "2013-05", "525") + "");
        services.evidence("other-edition", "area,year,residents,vintage\n19018,2013,205455,later\n");
        assertThat(services.ratings().list(TestServices.evaluation(3))).isEqualTo(before);
        ComputedView again = services.compute(3);
        assertThat(garcia(again))
                .as("which of two editions nobody said: what was rated stays")
                .containsExactly("3 none 4.9971 null", "4 unchanged 6 6", "8 none 1.7166 null", "9 none 5.7219 null");
        assertThat(again.rows())
                .filteredOn(row -> row.municipality().equals("19018") && row.action() == 3)
                .singleElement()
                .satisfies(row ->
                        assertThat(row.reason()).contains("several editions").contains("earlier, later"));
        assertThat(services.ratings().list(TestServices.evaluation(3))).isEqualTo(before);
    }

    @Test
    void whatAnOlderAgendaSaysOutOfFormIsTheReasonForHavingNoRating() {
        garcia();
        try (Store store = JdbcStore.openSqlite(folder.resolve("scorecard.db"))) {
            store.write(session -> {
                AgendaVersion latest =
                        session.agendas().latest(AgendaId.parse("acv-nl-2012")).orElseThrow();
                session.agendas().add(older(latest));
                return true;
            });
        }
        assertThat(garcia(services.compute(3)))
                .containsExactly(
                        "3 none null null",
                        "4 none null null",
                        "8 set 1.7166 300000/174767",
                        "9 set 5.7219 1000000/174767");
    }

    private static AgendaVersion older(AgendaVersion latest) {
        return new AgendaVersion(
                latest.id(),
                latest.version() + 1,
                latest.document().replace("police-officers", "?").replace("home-burglary", "?"),
                latest.authorship());
    }
}
