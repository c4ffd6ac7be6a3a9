package io.github.comovamos.scorecard.core.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.service.Services;
import io.github.comovamos.scorecard.core.service.agenda.EvaluationRow;
import io.github.comovamos.scorecard.core.service.change.Editor;
import io.github.comovamos.scorecard.core.service.rating.ImportView;
import io.github.comovamos.scorecard.core.service.rating.RatingImportService;
import io.github.comovamos.scorecard.core.service.rating.RatingRequest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever moment a machine fails at, an import is there whole or not at all. */
class KilledImportTest {

    private static final List<String> BEFORE_THE_COMMIT =
            List.of("read 12345", "append 1", "append 1000", "append 12345", "append 24690", "written");
    private static final List<String> ABOUT_THE_COMMIT = List.of("append 24690", "written", "written");
    private static final int EVALUATIONS = 11;

    private final StoreUrl store;

    /** How many ratings each evaluation has, so far. */
    private final List<Integer> expected = new ArrayList<>();

    KilledImportTest(@TempDir Path folder) {
        this.store = new StoreUrl(folder.resolve("scorecard.db"));
    }

    @Test
    void killedImportLeavesAllOfItsRowsOrNoneAndWhatWasThereBefore() throws InterruptedException, SQLException {
        acknowledgeOneRating();
        for (String point : BEFORE_THE_COMMIT) {
            killAt(point, true);
            expected.add(0);
            assertNothingElseChanged(point);
        }
        killAt("acknowledged", true);
        expected.add(LargeAgenda.ROWS);
        assertNothingElseChanged("acknowledged");
        for (String point : ABOUT_THE_COMMIT) {
            killAt(point, false);
            int found = ratings().get(expected.size());
            assertThat(found)
                    .as("ratings of an import that was killed while it went on from %s", point)
                    .isIn(0, LargeAgenda.ROWS);
            expected.add(found);
            assertNothingElseChanged(point);
        }
        ImportView again = importInto(2);
        assertThat(again.added()).as("what was killed can be done again").isEqualTo(LargeAgenda.ROWS);
    }

    private void acknowledgeOneRating() {
        try (Services services = Bootstrap.create(store, Clock.systemUTC())) {
            services.agendas().init(LargeAgenda.text(EVALUATIONS), Editor.of("test"), Language.ES);
            RatingRequest request = RatingRequest.of("M1", 1, "9.8");
            services.ratings().rate(LargeAgenda.scope(1), request, Editor.of("test"));
        }
        expected.add(1);
    }

    /**
     * Imports into the next evaluation in a process of its own, and kills that at a point, or when it goes on from it.
     */
    private void killAt(String point, boolean waits) throws InterruptedException {
        try (StoreProcess child = StoreProcess.start(store.file(), "import", expected.size() + 1, point, waits)) {
            child.await(point);
            child.kill();
        }
    }

    private void assertNothingElseChanged(String point) throws SQLException {
        assertThat(ratings().subList(0, expected.size()))
                .as("ratings of each evaluation; the import into the last one was killed at %s", point)
                .isEqualTo(expected);
        assertThat(RawSqlite.ask(store.file(), "PRAGMA integrity_check")).isEqualTo("ok");
    }

    private List<Integer> ratings() {
        try (Services services = Bootstrap.open(store, Clock.systemUTC())) {
            return services.agendas().evaluations(Optional.empty()).stream()
                    .map(EvaluationRow::ratings)
                    .toList();
        }
    }

    private ImportView importInto(int evaluation) {
        try (Services services = Bootstrap.open(store, Clock.systemUTC())) {
            return services.imports()
                    .importRatings(
                            LargeAgenda.scope(evaluation),
                            new ByteArrayInputStream(LargeAgenda.ratings().getBytes(StandardCharsets.UTF_8)),
                            new RatingImportService.Options(false, false, row -> {}, Language.ES),
                            Editor.of("test"));
        }
    }
}
