package io.github.comovamos.scorecard.core.store.jdbc;

import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.store.AgendaStore;
import io.github.comovamos.scorecard.core.store.DatasetStore;
import io.github.comovamos.scorecard.core.store.EvidenceStore;
import io.github.comovamos.scorecard.core.store.IndicatorStore;
import io.github.comovamos.scorecard.core.store.PropertyStore;
import io.github.comovamos.scorecard.core.store.RatingStore;
import io.github.comovamos.scorecard.core.store.Session;
import io.github.comovamos.scorecard.core.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** A store in a database. Every read and every write is one transaction on a connection of its own. */
public final class JdbcStore implements Store {

    private enum Access {
        READ,
        WRITE
    }

    private final Database database;

    /** Made when first needed: a short command only reads, and making one takes a tenth of its time. */
    private final Map<Access, Jdbi> jdbis = new ConcurrentHashMap<>();

    private JdbcStore(Database database) {
        this.database = database;
    }

    /**
     * The store in an SQLite file that exists; its tables are brought up to date.
     *
     * @throws ScorecardException NOT_FOUND where there is no such file, INVALID or CONFLICT where it is something else
     */
    public static JdbcStore openSqlite(Path file) {
        if (!Files.exists(file)) {
            throw ScorecardException.notFound(
                    "no hay almacén en %s: créelo con `scorecard init`, o pruebe con `scorecard demo`",
                    "there is no store at %s: make one with `scorecard init`, or try `scorecard demo`",
                    Message.quote(file.toString()));
        }
        return createSqlite(file);
    }

    /**
     * The store in an SQLite file, which is made if it does not exist.
     *
     * @throws ScorecardException NOT_FOUND where its folder does not exist, INVALID or CONFLICT where it is something
     *     else
     */
    public static JdbcStore createSqlite(Path file) {
        Database database = new SqliteDatabase(file);
        JdbcStore store = new JdbcStore(database);
        store.translating(() -> {
            database.migrate();
            return store;
        });
        return store;
    }

    @Override
    public <T> T read(Function<Session, T> work) {
        return run(Access.READ, handle -> work.apply(new JdbcSession(handle)));
    }

    @Override
    public <T> T write(Function<Session, T> work, Predicate<T> kept) {
        return run(Access.WRITE, handle -> {
            T result = work.apply(new JdbcSession(handle));
            if (!kept.test(result)) {
                handle.rollback();
            }
            return result;
        });
    }

    /** Connections are closed after each transaction. */
    @Override
    public void close() {}

    private <T> T run(Access access, Function<Handle, T> work) {
        Jdbi jdbi = jdbis.computeIfAbsent(access, this::jdbi);
        return translating(() -> jdbi.inTransaction(work::apply));
    }

    private Jdbi jdbi(Access access) {
        DataSource source = switch (access) {
            case READ -> database.readers();
            case WRITE -> database.writers();
        };
        return Jdbi.create(source).setSqlParser(new NamedParameters());
    }

    private <T> T translating(Supplier<T> work) {
        try {
            return work.get();
        } catch (JdbiException | FlywayException | StoreFault e) {
            throw cause(e).flatMap(database::refusal).orElseThrow(() -> e);
        }
    }

    static Optional<SQLException> cause(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return Optional.of(sql);
            }
        }
        return Optional.empty();
    }

    private static final class JdbcSession implements Session {

        private final Handle handle;

        JdbcSession(Handle handle) {
            this.handle = handle;
        }

        @Override
        public AgendaStore agendas() {
            return new JdbcAgendaStore(handle);
        }

        @Override
        public RatingStore ratings() {
            return new JdbcRatingStore(handle);
        }

        @Override
        public IndicatorStore indicators() {
            return new JdbcIndicatorStore(handle);
        }

        @Override
        public DatasetStore datasets() {
            return new JdbcDatasetStore(handle);
        }

        @Override
        public EvidenceStore evidence() {
            return new JdbcEvidenceStore(handle);
        }

        @Override
        public PropertyStore properties() {
            return new JdbcPropertyStore(handle);
        }
    }
}
