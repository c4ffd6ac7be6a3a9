package io.github.comovamos.scorecard.core.service;

import static io.github.comovamos.scorecard.core.service.testing.TestServices.ANA;
import static io.github.comovamos.scorecard.core.service.testing.TestServices.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.exchange.agenda.BuiltInAgendas;
import io.github.comovamos.scorecard.core.exchange.agenda.SampleAgenda;
import io.github.comovamos.scorecard.core.failure.FailureReason;
import io.github.comovamos.scorecard.core.service.agenda.Scope;
import io.github.comovamos.scorecard.core.service.rating.RatingRow;
import io.github.comovamos.scorecard.core.service.rating.RevisionRow;
import io.github.comovamos.scorecard.core.service.scoreboard.RankingRow;
import io.github.comovamos.scorecard.core.service.scoreboard.ScoreboardRow;
import io.github.comovamos.scorecard.core.service.scoreboard.ScoreboardView;
import io.github.comovamos.scorecard.core.service.testing.TestServices;
import io.github.comovamos.scorecard.core.store.Store;
import io.github.comovamos.scorecard.core.store.jdbc.JdbcStore;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoServiceTest {

    private final Path folder;
    private final TestServices services;
    private final DemoService demo;

    DemoServiceTest(@TempDir Path folder) {
        this.folder = folder;
        this.services = TestServices.in(folder);
        this.demo = services.services().demo();
    }

    private List<RevisionRow> history() {
        return services.ratings().history(DemoService.evaluation(), Optional.empty(), Optional.empty());
    }

    @Test
    void demoHoldsTheThirtySixPublishedRatings() {
        demo.prepare();
        assertThat(history()).hasSize(36).allSatisfy(revision -> {
            assertThat(revision.revision()).isEqualTo(1);
            assertThat(revision.who()).isEqualTo("demo");
            assertThat(revision.why()).contains("Conger 2014");
        });
        assertThat(services.ratings().list(Scope.LATEST))
                .filteredOn(row -> row.name().equals("San Pedro Garza García"))
                .extracting(RatingRow::rating)
                .containsExactly("10", "9", "10", "5");
    }

    @Test
    void demoRanksOnExactAverages() {
        demo.prepare();
        assertThat(services.scoreboards()
                        .ranking(DemoService.evaluation(), Optional.empty(), Optional.empty(), Language.ES)
                        .rows())
                .extracting(RankingRow::place, RankingRow::name, RankingRow::exact)
                .extracting(Object::toString)
                .containsExactly(
                        "(1, \"San Pedro Garza García\", \"17/2\")",
                        "(2, \"Juárez\", \"31/4\")",
                        "(3, \"García\", \"15/2\")",
                        "(4, \"Monterrey\", \"27/4\")",
                        "(5, \"General Escobedo\", \"13/2\")",
                        "(5, \"Santa Catarina\", \"13/2\")",
                        "(7, \"Apodaca\", \"25/4\")",
                        "(8, \"Guadalupe\", \"9/2\")",
                        "(9, \"San Nicolás de los Garza\", \"17/4\")");
    }

    @Test
    void demoShowsThePrintedAveragesAndSaysWhyFiveOfThemDiffer() {
        demo.prepare();
        ScoreboardView board = services.scoreboards().scoreboard(DemoService.evaluation(), Language.ES);
        assertThat(board.rows())
                .filteredOn(row -> row.axis().equals("security"))
                .extracting(ScoreboardRow::published)
                .containsExactly("7", "6", "7", "5", "8", "7", "4", "8", "6");
        assertThat(board.notes())
                .containsExactly(
                        "5 de 9 promedios difieren de los impresos porque las calificaciones impresas están"
                                + " redondeadas; los lugares tomados de calificaciones redondeadas son provisionales.",
                        "Criterios reconstruidos, no publicados por el programa: acciones 1, 2, 3, 4, 5, 6, 7, 8, 9, 10.");
        assertThat(services.scoreboards()
                        .scoreboard(DemoService.evaluation(), Language.EN)
                        .notes())
                .containsExactly(
                        "5 of 9 averages differ from the printed ones because the printed ratings are rounded;"
                                + " places taken from rounded ratings are provisional.",
                        "Criteria reconstructed, not published by the programme: actions 1, 2, 3, 4, 5, 6, 7, 8, 9, 10.");
    }

    @Test
    void preparingAgainChangesNothingAndKeepsWhatWasRatedSince() {
        demo.prepare();
        services.rate(3, "MTY", 1, "9.8");
        services.rate(3, "MTY", 10, "2");
        List<RevisionRow> before = history();
        demo.prepare();
        demo.prepare();
        assertThat(history()).isEqualTo(before).hasSize(38);
    }

    @Test
    void preparingAgainKeepsANewVersionOfTheAgenda() {
        demo.prepare();
        String renamed =
                SampleAgenda.replace(BuiltInAgendas.text(BuiltInAgendas.ACV_NL_2012), "short: MTY", "short: MONTERREY");
        services.agendas().load(renamed, ANA, Language.ES);
        demo.prepare();
        assertThat(services.agendas()
                        .show(Optional.empty(), Language.ES)
                        .agenda()
                        .version())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void preparingThatWasInterruptedIsFinishedTheNextTime(boolean withAgenda) {
        try (Store store = JdbcStore.openSqlite(folder.resolve("scorecard.db"))) {
            store.write(session -> {
                session.properties().add("made-by", "demo");
                return true;
            });
        }
        if (withAgenda) {
            services.agendas().init(BuiltInAgendas.text(BuiltInAgendas.ACV_NL_2012), ANA, Language.ES);
        }
        demo.prepare();
        assertThat(history()).hasSize(36);
    }

    @Test
    void twoMayPrepareAtOnce() {
        CompletableFuture<Void> other = CompletableFuture.runAsync(demo::prepare);
        demo.prepare();
        other.join();
        assertThat(history()).hasSize(36);
    }

    @Test
    void storeThatTheDemoDidNotMakeIsLeftAlone() {
        services.agendas().init(SampleAgenda.TEXT, ANA, Language.ES);
        refused(FailureReason.CONFLICT, "no lo hizo la demostración", "was not made by the demo", demo::prepare);
        assertThat(services.agendas().list(Language.ES))
                .extracting(row -> row.version())
                .containsExactly(1, null);
    }

    @Test
    void storeWithTheSameAgendaThatTheDemoDidNotMakeIsLeftAlone() {
        services.agendas().init(BuiltInAgendas.text(BuiltInAgendas.ACV_NL_2012), ANA, Language.ES);
        refused(FailureReason.CONFLICT, "Use --store", "Use --store", demo::prepare);
        assertThat(history()).isEmpty();
    }
}
