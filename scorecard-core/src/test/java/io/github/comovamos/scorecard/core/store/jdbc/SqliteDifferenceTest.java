package io.github.comovamos.scorecard.core.store.jdbc;

import io.github.comovamos.scorecard.core.store.DifferenceContractTest;
import io.github.comovamos.scorecard.core.store.Store;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteDifferenceTest extends DifferenceContractTest {

    private final Path file;

    SqliteDifferenceTest(@TempDir Path folder) {
        this.file = folder.resolve("scorecard.db");
    }

    @Override
    protected Store open() {
        return JdbcStore.createSqlite(file);
    }
}
