package io.github.comovamos.scorecard.core.store.jdbc;

import io.github.comovamos.scorecard.core.failure.FailureReason;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * One SQLite file. The journal is a write-ahead log, so that readers never wait; every commit is synced to disk before
 * it is acknowledged; a writer waits for the others instead of failing.
 */
final class SqliteDatabase implements Database {

    private static final int PRIMARY = 0xff;
    private static final int BUSY_TIMEOUT_MILLIS = 60_000;

    /** The most that one connection keeps in memory: an import of millions of rows is four times as fast with it. */
    private static final int CACHE_KILOBYTES = 65_536;

    private final Path file;
    private final DataSource readers;
    private final DataSource writers;

    SqliteDatabase(Path file) {
        this.file = file;
        String url = "jdbc:sqlite:" + file;
        this.readers = dataSource(url, SQLiteConfig.TransactionMode.DEFERRED);
        this.writers = dataSource(url, SQLiteConfig.TransactionMode.IMMEDIATE);
    }

    private static DataSource dataSource(String url, SQLiteConfig.TransactionMode mode) {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_TIMEOUT_MILLIS);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setCacheSize(-CACHE_KILOBYTES);
        config.setTransactionMode(mode);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(url);
        return source;
    }

    @Override
    public DataSource readers() {
        return readers;
    }

    @Override
    public DataSource writers() {
        return writers;
    }

    @Override
    public void migrate() {
        new Migrations(writers, file.toString(), "sqlite", SqliteDatabase::isBusy).run();
    }

    private static boolean isBusy(SQLException fault) {
        return fault instanceof SQLiteException sqlite && primaryCode(sqlite) == SQLiteErrorCode.SQLITE_BUSY;
    }

    /** The kind of fault, of which there are several finer ones. */
    private static SQLiteErrorCode primaryCode(SQLiteException fault) {
        return SQLiteErrorCode.getErrorCode(fault.getResultCode().code & PRIMARY);
    }

    @Override
    public Optional<ScorecardException> refusal(SQLException fault) {
        if (!(fault instanceof SQLiteException sqlite)) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                switch (primaryCode(sqlite)) {
                    case SQLITE_BUSY ->
                        refused(
                                FailureReason.CONFLICT,
                                "otro proceso ocupa el almacén %s desde hace más de un minuto: intente de nuevo",
                                "another process has held the store %s for over a minute: try again");
                    case SQLITE_READONLY ->
                        refused(
                                FailureReason.NOT_ALLOWED,
                                "el almacén %s no se puede escribir: revise los permisos del archivo y de su carpeta",
                                "the store %s cannot be written: see the permissions of the file and its folder");
                    case SQLITE_CANTOPEN ->
                        refused(
                                Files.exists(file) ? FailureReason.NOT_ALLOWED : FailureReason.NOT_FOUND,
                                "el almacén %s no se puede abrir: revise que la carpeta exista y los permisos",
                                "the store %s cannot be opened: see that the folder exists, and the permissions");
                    case SQLITE_FULL ->
                        refused(
                                FailureReason.CONFLICT,
                                "el disco está lleno: no se pudo escribir en el almacén %s; nada cambió",
                                "the disk is full: the store %s could not be written; nothing changed");
                    case SQLITE_CONSTRAINT ->
                        refused(
                                FailureReason.CONFLICT,
                                "el almacén %s ya tiene lo que se quiso agregar, o lo protege",
                                "the store %s has what was to be added already, or protects it");
                    case SQLITE_CORRUPT ->
                        refused(
                                FailureReason.INVALID,
                                "el almacén %s está dañado: recupérelo de un respaldo",
                                "the store %s is damaged: restore it from a backup");
                    case SQLITE_NOTADB ->
                        refused(
                                FailureReason.INVALID,
                                "el archivo %s no es un almacén de scorecard",
                                "the file %s is not a scorecard store");
                    default -> null;
                });
    }

    private ScorecardException refused(FailureReason reason, String es, String en) {
        return new ScorecardException(reason, Message.of(es, en, Message.quote(file.toString())));
    }
}
