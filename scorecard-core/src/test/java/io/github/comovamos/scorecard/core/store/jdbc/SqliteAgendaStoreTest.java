package io.github.comovamos.scorecard.core.store.jdbc;

import io.github.comovamos.scorecard.core.store.AgendaStoreContractTest;
import io.github.comovamos.scorecard.core.store.Store;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteAgendaStoreTest extends AgendaStoreContractTest {

    private final Path file;

    SqliteAgendaStoreTest(@TempDir Path folder) {
        this.file = folder.resolve("scorecard.db");
    }

    @Override
    protected Store open() {
        return JdbcStore.createSqlite(file);
    }
}
