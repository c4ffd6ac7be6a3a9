package io.github.comovamos.scorecard.core.store.jdbc;

import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings a store to the tables of this version. The numbered scripts of a database are run by Flyway, whose own start
 * is slow, so it starts only when its table of applied scripts says that something is missing.
 */
final class Migrations {

    /** The number of the last script. */
    static final int LATEST = 3;

    private static final String HISTORY = "flyway_schema_history";
    private static final int TRIES = 5;

    /** A file that is just being made refuses at once instead of making others wait: in all, they wait ten seconds. */
    private static final int BUSY_TRIES = 400;

    private static final Duration PAUSE = Duration.ofMillis(25);

    private final DataSource source;
    private final String store;
    private final String folder;
    private final Predicate<SQLException> busy;

    /**
     * The migrations of a store.
     *
     * @param store what refusals call it
     * @param folder where the scripts of its kind of database are
     * @param busy tells that another process holds the store
     */
    Migrations(DataSource source, String store, String folder, Predicate<SQLException> busy) {
        this.source = source;
        this.store = store;
        this.folder = folder;
        this.busy = busy;
    }

    void run() {
        for (int tried = 1; ; tried++) {
            try {
                if (applied() >= LATEST) {
                    return;
                }
                Flyway.configure()
                        .dataSource(source)
                        .table(HISTORY)
                        .locations("classpath:" + getClass().getPackageName().replace('.', '/') + "/" + folder)
                        .load()
                        .migrate();
            } catch (FlywayException | StoreFault e) {
                // Another process may be making the same store: what it did is seen in the next round.
                boolean passing = JdbcStore.cause(e).filter(busy).isPresent()
                        ? tried < BUSY_TRIES
                        : e instanceof FlywayException && tried < TRIES;
                if (!passing) {
                    throw e;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private int applied() {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            int tables = number(statement, "SELECT count(*) FROM sqlite_master WHERE type = 'table'");
            int history = number(
                    statement, "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = '" + HISTORY + "'");
            if (history == 0 && tables > 0) {
                throw ScorecardException.conflict(
                        "la base de datos %s tiene otras tablas: no es un almacén de scorecard",
                        "the database %s has other tables: it is not a scorecard store", Message.quote(store));
            }
            int version = history == 0
                    ? 0
                    : number(statement, "SELECT max(CAST(version AS INTEGER)) FROM " + HISTORY + " WHERE success");
            if (version > LATEST) {
                throw ScorecardException.conflict(
                        "el almacén %s es de una versión más nueva de scorecard (esquema %s): esta conoce hasta el %s",
                        "the store %s is of a newer version of scorecard (schema %s): this one knows up to %s",
                        Message.quote(store),
                        version,
                        LATEST);
            }
            return version;
        } catch (SQLException e) {
            throw new StoreFault(e);
        }
    }

    private static int number(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            return row.getInt(1);
        }
    }
}
