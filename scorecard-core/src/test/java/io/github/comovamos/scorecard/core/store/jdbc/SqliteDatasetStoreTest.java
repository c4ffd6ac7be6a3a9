package io.github.comovamos.scorecard.core.store.jdbc;

import io.github.comovamos.scorecard.core.store.DatasetStoreContractTest;
import io.github.comovamos.scorecard.core.store.Store;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteDatasetStoreTest extends DatasetStoreContractTest {

    private final Path file;

    SqliteDatasetStoreTest(@TempDir Path folder) {
        this.file = folder.resolve("scorecard.db");
    }

    @Override
    protected Store open() {
        return JdbcStore.createSqlite(file);
    }
}
