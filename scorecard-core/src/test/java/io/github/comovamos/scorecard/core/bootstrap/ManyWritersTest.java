package io.github.comovamos.scorecard.core.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.exchange.agenda.BuiltInAgendas;
import io.github.comovamos.scorecard.core.service.Services;
import io.github.comovamos.scorecard.core.service.agenda.Scope;
import io.github.comovamos.scorecard.core.service.change.Editor;
import io.github.comovamos.scorecard.core.service.rating.RevisionRow;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several processes write to one store at once. */
class ManyWritersTest {

    /** How many ratings each process gives; {@code -Dconcurrency.ratings=10000} for the full measure. */
    private static final int RATINGS = Integer.getInteger("concurrency.ratings", 250);

    private final StoreUrl store;

    ManyWritersTest(@TempDir Path folder) {
        this.store = new StoreUrl(folder.resolve("scorecard.db"));
    }

    @Test
    void twoProcessesLoseNoneOfEachOthersRatings() throws InterruptedException {
        try (Services services = Bootstrap.create(store, Clock.systemUTC())) {
            services.agendas().init(BuiltInAgendas.text(BuiltInAgendas.ACV_NL_2012), Editor.of("test"), Language.ES);
        }
        try (StoreProcess ana = StoreProcess.start(store.file(), "rate", "Ana", RATINGS);
                StoreProcess eva = StoreProcess.start(store.file(), "rate", "Eva", RATINGS)) {
            StoreProcess.runTogether(List.of(ana, eva));
        }
        List<RevisionRow> history;
        try (Services services = Bootstrap.open(store, Clock.systemUTC())) {
            history = services.ratings().history(Scope.LATEST, Optional.empty(), Optional.empty());
        }
        assertThat(history).hasSize(2 * RATINGS);
        Set<String> notes = new HashSet<>();
        Map<String, Integer> last = new HashMap<>();
        for (RevisionRow revision : history) {
            assertThat(notes.add(String.valueOf(revision.note())))
                    .as("%s is there once", revision)
                    .isTrue();
            assertThat(revision.note()).startsWith(revision.who());
            assertThat(revision.revision())
                    .as("revisions of an action are numbered without gaps")
                    .isEqualTo(last.merge(revision.municipality() + " " + revision.action(), 1, Integer::sum));
        }
    }
}
