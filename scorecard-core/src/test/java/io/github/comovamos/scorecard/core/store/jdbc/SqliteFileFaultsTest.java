package io.github.comovamos.scorecard.core.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.comovamos.scorecard.core.failure.FailureReason;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of files that are no stores, or cannot be used. */
class SqliteFileFaultsTest {

    private final Path folder;

    SqliteFileFaultsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static void refused(FailureReason reason, Path file, String es, String en, ThrowingCallable opening) {
        ScorecardException refusal = catchThrowableOfType(ScorecardException.class, opening);
        assertThat(refusal).as("%s must be refused", file).isNotNull();
        assertThat(refusal.reason()).isEqualTo(reason);
        assertThat(refusal.sentence().es()).contains(file.toString()).contains(es);
        assertThat(refusal.sentence().en()).contains(file.toString()).contains(en);
    }

    @Test
    void missingFileIsNotFoundAndNotMade() {
        Path file = folder.resolve("missing.db");
        refused(FailureReason.NOT_FOUND, file, "no hay almacén", "there is no store", () -> JdbcStore.openSqlite(file));
        assertThat(file).doesNotExist();
    }

    @Test
    void missingFolderIsNotFoundAndNotMade() {
        Path file = folder.resolve("missing").resolve("scorecard.db");
        refused(
                FailureReason.NOT_FOUND,
                file,
                "que la carpeta exista",
                "that the folder exists",
                () -> JdbcStore.createSqlite(file));
        assertThat(file.getParent()).doesNotExist();
    }

    @Test
    void folderIsNoStore() {
        refused(
                FailureReason.NOT_ALLOWED,
                folder,
                "no se puede abrir",
                "cannot be opened",
                () -> JdbcStore.openSqlite(folder));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "municipality,action,rating\n", "SQLite format 2\u0000"})
    void textFileIsInvalidAndLeftAlone(String text) throws IOException {
        String content = text.repeat(1000 / text.length());
        Path file = Files.writeString(folder.resolve("ratings.csv"), content);
        refused(
                FailureReason.INVALID,
                file,
                "no es un almacén",
                "is not a scorecard store",
                () -> JdbcStore.openSqlite(file));
        refused(
                FailureReason.INVALID,
                file,
                "no es un almacén",
                "is not a scorecard store",
                () -> JdbcStore.createSqlite(file));
        assertThat(file).hasContent(content);
    }

    @Test
    void databaseOfAnotherProgramIsAConflictAndLeftAlone() throws SQLException {
        SqliteFile file = new SqliteFile(folder.resolve("other.db"));
        file.run("CREATE TABLE invoice (id INTEGER)");
        refused(
                FailureReason.CONFLICT,
                file.path(),
                "tiene otras tablas",
                "has other tables",
                () -> JdbcStore.createSqlite(file.path()));
        assertThat(file.ask("SELECT group_concat(name) FROM sqlite_master")).isEqualTo("invoice");
    }

    @Test
    void damagedStoreIsInvalid() throws IOException {
        SqliteFile file = new SqliteFile(folder.resolve("scorecard.db"));
        file.fill();
        byte[] whole = Files.readAllBytes(file.path());
        Files.write(file.path(), Arrays.copyOf(whole, whole.length / 2));
        refused(
                FailureReason.INVALID,
                file.path(),
                "está dañado",
                "is damaged",
                () -> JdbcStore.openSqlite(file.path()));
    }

    @Test
    void writingToAStoreThatMayNotBeWrittenIsNotAllowed() throws IOException {
        SqliteFile file = new SqliteFile(folder.resolve("scorecard.db"));
        Store store = file.fill();
        assertThat(file.path().toFile().setWritable(false)).isTrue();
        assumeFalse(Files.isWritable(file.path()), "whoever runs the tests may write everywhere");
        refused(
                FailureReason.NOT_ALLOWED,
                file.path(),
                "no se puede escribir",
                "cannot be written",
                () -> store.write(session -> {
                    session.properties().add("made-by", "test");
                    return true;
                }));
    }
}
