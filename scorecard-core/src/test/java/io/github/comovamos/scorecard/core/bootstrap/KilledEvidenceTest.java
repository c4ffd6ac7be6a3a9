package io.github.comovamos.scorecard.core.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.service.Services;
import io.github.comovamos.scorecard.core.service.change.Editor;
import io.github.comovamos.scorecard.core.service.evidence.DatasetRow;
import io.github.comovamos.scorecard.core.service.intake.EvidenceImportService;
import io.github.comovamos.scorecard.core.service.testing.EvidenceCalls;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import of evidence that is killed leaves nothing of its dataset. */
class KilledEvidenceTest {

    private static final int ROWS = 50_000;

    private final StoreUrl store;

    KilledEvidenceTest(@TempDir Path folder) {
        this.store = new StoreUrl(folder.resolve("scorecard.db"));
    }

    @Test
    void killedImportLeavesWhatWasThereBeforeAndCanBeDoneAgain() throws InterruptedException, SQLException {
        try (Services services = Bootstrap.create(store, Clock.systemUTC())) {
            importInto(services, "before", "indicator,area,period,value\na,19,2013,1\n");
        }
        for (int bytes : List.of(1, 200_000, 900_000)) {
            try (StoreProcess child = StoreProcess.start(store.file(), "evidence", bytes)) {
                child.await("read");
                child.kill();
            }
            assertThat(RawSqlite.ask(store.file(), "PRAGMA integrity_check")).isEqualTo("ok");
            assertThat(RawSqlite.ask(store.file(), "SELECT count(*) FROM figure"))
                    .isEqualTo("1");
            assertThat(RawSqlite.ask(store.file(), "SELECT group_concat(code) FROM indicator"))
                    .isEqualTo("a");
        }
        try (Services services = Bootstrap.open(store, Clock.systemUTC())) {
            importInto(services, "large", figures());
            assertThat(services.evidence().datasets())
                    .extracting(DatasetRow::records)
                    .containsExactly(1L, (long) ROWS);
        }
    }

    /** A file whose first byte, or any later one, may be where its reader stops. */
    private static String figures() {
        StringBuilder text = new StringBuilder("indicator,area,period,value\n");
        for (int i = 0; i < ROWS; i++) {
            text.append("large,")
                    .append(10_000 + i)
                    .append(",2013-01,")
                    .append(i)
                    .append('\n');
        }
        return text.toString();
    }

    private static void importInto(Services services, String dataset, String file) {
        importInto(services, dataset, file, (rows, size) -> rows);
    }

    private static void importInto(Services services, String dataset, String file, EvidenceImportService.Watch watch) {
        services.evidenceImports()
                .importEvidence(
                        EvidenceCalls.request(dataset, "test"),
                        new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
                        new EvidenceImportService.Options(false, false, true, watch, Language.ES),
                        Editor.of("test"));
    }

    /** Imports the large file, and says when so many bytes of its rows were read; there it waits for its end. */
    static void importUntil(Path store, int bytes, Runnable reached) {
        try (Services services = Bootstrap.open(new StoreUrl(store), Clock.systemUTC())) {
            importInto(services, "large", figures(), (file, size) -> until(file, bytes, reached));
        }
    }

    private static InputStream until(InputStream file, int bytes, Runnable reached) {
        return new FilterInputStream(file) {
            private long read;

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int count = super.read(buffer, offset, length);
                read += Math.max(0, count);
                if (read >= bytes) {
                    reached.run();
                }
                return count;
            }
        };
    }
}
