package io.github.comovamos.scorecard.core.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody changes what a dataset said, not even with SQL of their own. */
class EvidenceProtectionTest {

    private static final String CONTENTS = """
            SELECT (SELECT value FROM figure) || ' ' || (SELECT outcome FROM evidence_case) || ' '
              || (SELECT residents FROM population) || ' ' || (SELECT source FROM dataset) || ' '
              || (SELECT unit FROM indicator_revision)
            """;

    private final SqliteFile file;

    EvidenceProtectionTest(@TempDir Path folder) throws SQLException {
        this.file = new SqliteFile(folder.resolve("scorecard.db"));
        file.fill();
        file.run("INSERT INTO indicator VALUES (1, 'homicide')");
        file.run("INSERT INTO indicator_revision VALUES"
                + " (1, 1, 'Uno', 'One', 'crimes', 'lower', 'monthly', NULL, 'Ana', '2013-06-19T12:00:00Z', NULL)");
        file.run(
                "INSERT INTO dataset VALUES (1, 'mesa', 'figures', 'paper', '2013-06-19', '', 'sha', 'as is', 1, 'Ana',"
                        + " '2013-06-19T12:00:00Z', NULL, 0)");
        file.run("INSERT INTO figure VALUES (1, '19039', '2013-01', 1, '5', NULL, NULL)");
        file.run("INSERT INTO evidence_case VALUES"
                + " ('k', 1, '17', 'lights', '19039', '2013-04-01', NULL, 'done', NULL)");
        file.run("INSERT INTO population VALUES ('19018', 2013, 'census', 1, 174767)");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            UPDATE figure SET value = '4'                          | a figure is never changed
            UPDATE figure SET goal = '4' WHERE area = '19039'      | a figure is never changed
            DELETE FROM figure                                     | a figure is never deleted
            UPDATE evidence_case SET outcome = NULL                | a case is never changed
            DELETE FROM evidence_case WHERE id = '17'              | a case is never deleted
            UPDATE population SET residents = 205455               | a population is never changed
            DELETE FROM population                                 | a population is never deleted
            UPDATE dataset SET retrieved = '2012-01-01'            | a dataset is never changed
            DELETE FROM dataset                                    | a dataset is never deleted
            UPDATE indicator_revision SET unit = 'x'               | a revision is never changed
            DELETE FROM indicator_revision                         | a revision is never deleted
            """)
    void whatADatasetSaidIsNeitherChangedNorDeleted(String sql, String said) throws SQLException {
        assertThatThrownBy(() -> file.run(sql)).isInstanceOf(SQLException.class).hasMessageContaining(said);
        assertThat(file.ask(CONTENTS)).isEqualTo("5 done 174767 paper crimes");
    }

    @Test
    void figureThatSaysNothingAndRevisionZeroAreRefused() {
        assertThatThrownBy(() -> file.run("INSERT INTO figure VALUES (1, '19039', '2013-02', 1, NULL, NULL, NULL)"))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(
                        () -> file.run(
                                "INSERT INTO indicator_revision SELECT indicator, 0, title_es, title_en, unit,"
                                        + " direction, cadence, source, changed_by, changed_at, reason FROM indicator_revision"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("revision >= 1");
    }
}
