package io.github.comovamos.scorecard.core.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.comovamos.scorecard.core.domain.evidence.Indicator;
import io.github.comovamos.scorecard.core.domain.review.Authorship;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.failure.FailureReason;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.store.RevisedRating;
import io.github.comovamos.scorecard.core.store.Store;
import io.github.comovamos.scorecard.core.store.StoredDataset;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {

    private static final Pattern SCRIPT = Pattern.compile("V([0-9]+)__[a-z_]+\\.sql");
    private static final String APPLIED =
            "SELECT group_concat(version || ' ' || installed_on) FROM flyway_schema_history";

    private final SqliteFile file;

    MigrationsTest(@TempDir Path folder) {
        this.file = new SqliteFile(folder.resolve("scorecard.db"));
    }

    private List<RevisedRating> ratings(Store store) {
        return store.read(session -> session.ratings().current(SqliteFile.AGENDA, SqliteFile.THIRD));
    }

    @Test
    void latestIsTheNumberOfTheLastScriptAndNoneIsLeftOut() throws IOException, URISyntaxException {
        URL folder = Objects.requireNonNull(Migrations.class.getResource("sqlite"));
        URI uri = folder.toURI();
        try (Stream<Path> scripts = Files.list(Path.of(uri))) {
            List<Integer> numbers = scripts.map(
                            script -> SCRIPT.matcher(script.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(script -> Integer.valueOf(script.group(1)))
                    .sorted()
                    .toList();
            assertThat(numbers)
                    .as(
                            "whoever adds a script V<n>__<what it does>.sql to %s sets Migrations.LATEST to its number",
                            uri)
                    .isEqualTo(
                            IntStream.rangeClosed(1, Migrations.LATEST).boxed().toList());
        }
    }

    @Test
    void newStoreHasAllTables() throws SQLException {
        JdbcStore.createSqlite(file.path());
        assertThat(file.ask("SELECT max(CAST(version AS INTEGER)) FROM flyway_schema_history WHERE success"))
                .isEqualTo(Integer.toString(Migrations.LATEST));
        assertThat(file.ask("SELECT group_concat(name) FROM (SELECT name FROM sqlite_master"
                        + " WHERE type = 'table' AND name NOT LIKE 'flyway%' ORDER BY name)"))
                .isEqualTo("agenda,agenda_version,dataset,evidence_case,figure,indicator,indicator_revision,population,"
                        + "rating_revision,store_property");
    }

    @Test
    void filledStoreIsLeftAsItIs() throws SQLException {
        file.fill();
        String applied = file.ask(APPLIED);
        for (int i = 0; i < 3; i++) {
            assertThat(ratings(JdbcStore.openSqlite(file.path()))).containsExactly(SqliteFile.RATING);
            assertThat(ratings(JdbcStore.createSqlite(file.path()))).containsExactly(SqliteFile.RATING);
        }
        assertThat(file.ask(APPLIED)).isEqualTo(applied);
    }

    /** Makes an empty store of an earlier version. */
    private void migrateTo(int version) {
        Flyway.configure()
                .dataSource("jdbc:sqlite:" + file.path(), null, null)
                .locations("classpath:" + Migrations.class.getPackageName().replace('.', '/') + "/sqlite")
                .target(Integer.toString(version))
                .load()
                .migrate();
    }

    @Test
    void filledStoreOfTheFirstVersionKeepsItsRatingsAndTakesEvidence() throws SQLException {
        migrateTo(1);
        assertThat(file.ask("SELECT count(*) FROM sqlite_master WHERE name = 'figure'"))
                .isEqualTo("0");
        file.run("INSERT INTO agenda VALUES ('sample')");
        file.run("INSERT INTO agenda_version VALUES ('sample', 1, '{}', 'Ana', '2013-06-19T12:00:00Z', NULL)");
        file.run(
                "INSERT INTO rating_revision VALUES ('sample', 3, '19006', 1, 1, '9.8', 'rated', NULL, NULL, NULL, 'Ana',"
                        + " '2013-06-19T12:00:00Z', NULL)");
        Store store = JdbcStore.openSqlite(file.path());
        assertThat(ratings(store)).containsExactly(SqliteFile.RATING);
        assertThat(file.ask("SELECT max(CAST(version AS INTEGER)) FROM flyway_schema_history WHERE success"))
                .isEqualTo(Integer.toString(Migrations.LATEST));
        RevisedRating next = new RevisedRating(2, SqliteFile.RATING.rating());
        Authorship ana = new Authorship("Ana", Instant.parse("2013-06-20T12:00:00Z"), Optional.empty());
        Indicator indicator = Indicator.named(new IndicatorCode("homicide"));
        store.write(session -> {
            session.ratings().append(SqliteFile.AGENDA, SqliteFile.THIRD, List.of(next), ana);
            session.indicators().put(indicator, ana);
            return true;
        });
        assertThat(ratings(store)).containsExactly(next);
        List<Indicator> indicators = store.read(session -> session.indicators().all());
        assertThat(indicators).containsExactly(indicator);
    }

    /**
     * Makes a store of the second version with a dataset and a figure for each of these words on how its file was read.
     */
    private void fillSecondVersion(List<String> readings) throws SQLException {
        migrateTo(2);
        file.run("INSERT INTO indicator VALUES (1, 'homicide')");
        for (int id = 1; id <= readings.size(); id++) {
            String reading = readings.get(id - 1);
            file.run("INSERT INTO dataset VALUES (" + id + ", 'd" + id
                    + "', 'figures', 'paper refused=9', '2013-06-19'," + " 'mesa', 'sha', '" + reading + "', " + 10 * id
                    + ", 'Ana', '2013-06-19T12:00:00Z', 'why')");
            file.run("INSERT INTO figure VALUES (1, '19039', '2013-01', " + id + ", '5', '4', NULL)");
        }
    }

    @Test
    void filledStoreOfTheSecondVersionKeepsItsDatasetsAndCountsTheirRefusedRowsApart() throws SQLException {
        String usual = "until= instrument= map= vintage=";
        String other = "until=2013-01 instrument=mesa map= vintage=census-2010";
        List<String> likeIt = List.of(usual + "refused=3", usual + " refused=", usual + " refused=4x");
        fillSecondVersion(List.of(
                usual, usual + " refused=7", other + " refused=1204", likeIt.get(0), likeIt.get(1), likeIt.get(2)));
        String all = "SELECT group_concat(id || name || shape || source || retrieved || instrument || sha256 || records"
                + " || changed_by || changed_at || reason) || (SELECT group_concat(dataset || value || goal) FROM figure)"
                + " FROM dataset";
        String before = file.ask(all);
        Store store = JdbcStore.openSqlite(file.path());
        assertThat(file.ask(all)).isEqualTo(before);
        List<StoredDataset> datasets = store.read(session -> session.datasets().all());
        assertThat(datasets)
                .extracting(StoredDataset::reading, StoredDataset::refused)
                .containsExactly(
                        tuple(usual, 0L),
                        tuple(usual, 7L),
                        tuple(other, 1204L),
                        tuple(likeIt.get(0), 0L),
                        tuple(likeIt.get(1), 0L),
                        tuple(likeIt.get(2), 0L));
        assertThatThrownBy(() -> file.run("UPDATE dataset SET refused = 1"))
                .as("datasets are protected again")
                .hasMessageContaining("a dataset is never changed");
    }

    @Test
    void migratingTwiceIsMigratingOnce() throws SQLException {
        SqliteDatabase database = new SqliteDatabase(file.path());
        database.migrate();
        String applied = file.ask(APPLIED);
        database.migrate();
        assertThat(file.ask(APPLIED)).isEqualTo(applied);
    }

    @Test
    void emptyFileBecomesAStore() throws IOException {
        Files.createFile(file.path());
        assertThat(ratings(JdbcStore.openSqlite(file.path()))).isEmpty();
    }

    @Test
    void storeOfANewerVersionIsRefusedAndLeftAlone() throws SQLException {
        file.fill();
        file.run("INSERT INTO flyway_schema_history SELECT 99, '9999', 'later', type, 'V9999__later.sql', 1,"
                + " installed_by, installed_on, 1, 1 FROM flyway_schema_history WHERE version = '1'");
        assertThatThrownBy(() -> JdbcStore.openSqlite(file.path()))
                .isInstanceOfSatisfying(ScorecardException.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo(FailureReason.CONFLICT);
                    assertThat(refusal.sentence().es())
                            .contains("versión más nueva", "esquema 9999", "hasta el " + Migrations.LATEST);
                    assertThat(refusal.sentence().en())
                            .contains("newer version", "schema 9999", "up to " + Migrations.LATEST);
                });
        assertThat(file.ask("SELECT score FROM rating_revision")).isEqualTo("9.8");
    }
}
