package io.github.comovamos.scorecard.core.store.jdbc;

import io.github.comovamos.scorecard.core.store.EvidenceLawsContractTest;
import io.github.comovamos.scorecard.core.store.Store;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteEvidenceLawsTest extends EvidenceLawsContractTest {

    private final Path file;

    SqliteEvidenceLawsTest(@TempDir Path folder) {
        this.file = folder.resolve("scorecard.db");
    }

    @Override
    protected Store open() {
        return JdbcStore.createSqlite(file);
    }
}
