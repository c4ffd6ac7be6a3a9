package io.github.comovamos.scorecard.core.store.jdbc;

import io.github.comovamos.scorecard.core.store.Store;
import io.github.comovamos.scorecard.core.store.StoreContractTest;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest extends StoreContractTest {

    private final Path file;

    SqliteStoreTest(@TempDir Path folder) {
        this.file = folder.resolve("scorecard.db");
    }

    @Override
    protected Store open() {
        return JdbcStore.createSqlite(file);
    }
}
