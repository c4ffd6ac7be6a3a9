package io.github.comovamos.scorecard.core.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody changes what is past, not even with SQL of their own. */
class RevisionProtectionTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            UPDATE rating_revision SET score = '10'                    | a revision is never changed
            UPDATE rating_revision SET note = 'x' WHERE revision = 1   | a revision is never changed
            DELETE FROM rating_revision                                | a revision is never deleted
            UPDATE agenda_version SET document = '[]'                  | a version of an agenda is never changed
            DELETE FROM agenda_version WHERE version = 1               | a version of an agenda is never deleted
            """)
    void versionsAndRevisionsAreNeitherChangedNorDeleted(String sql, String said, @TempDir Path folder)
            throws SQLException {
        SqliteFile file = new SqliteFile(folder.resolve("scorecard.db"));
        file.fill();
        assertThatThrownBy(() -> file.run(sql)).isInstanceOf(SQLException.class).hasMessageContaining(said);
        assertThat(file.ask("SELECT score FROM rating_revision")).isEqualTo("9.8");
        assertThat(file.ask("SELECT document FROM agenda_version")).isEqualTo("{}");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            revision | INSERT INTO rating_revision SELECT agenda, evaluation, municipality, action, 0, score, status, NULL, NULL, NULL, changed_by, changed_at, NULL, NULL, NULL FROM rating_revision
            version  | INSERT INTO agenda_version SELECT agenda, 0, document, changed_by, changed_at, NULL FROM agenda_version
            """)
    void numbersBeginAtOne(String what, String sql, @TempDir Path folder) {
        SqliteFile file = new SqliteFile(folder.resolve("scorecard.db"));
        file.fill();
        assertThatThrownBy(() -> file.run(sql)).isInstanceOf(SQLException.class).hasMessageContaining(what + " >= 1");
    }
}
