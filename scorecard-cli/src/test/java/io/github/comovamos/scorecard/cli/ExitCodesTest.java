package io.github.comovamos.scorecard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.cli.testing.CliRun;
import io.github.comovamos.scorecard.cli.testing.Program;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExitCodesTest {

    private Program program;

    @BeforeEach
    void makeStore(@TempDir Path folder) {
        program = Program.withPublishedRatings(folder);
    }

    @Test
    void zeroIsDone() {
        assertThat(program.run("scoreboard").exitCode()).isZero();
    }

    @Test
    void oneIsUnexpectedAndTheTraceIsForWhoeverAsksForIt() throws SQLException {
        try (Connection store = DriverManager.getConnection("jdbc:sqlite:" + program.store());
                Statement statement = store.createStatement()) {
            statement.execute("DROP TABLE rating_revision");
        }

        assertThat(program.run("scoreboard").refused(1))
                .startsWith("scorecard: error inesperado: ")
                .endsWith("(con SCORECARD_DEBUG=1 se muestra la traza)\n")
                .hasLineCount(1);
        assertThat(program.with("SCORECARD_DEBUG", "1")
                        .run("scoreboard", "--lang", "en")
                        .refused(1))
                .startsWith("scorecard: unexpected error: ")
                .contains("\tat io.github.comovamos.scorecard.");
    }

    @Test
    void twoIsACommandLineThatIsNotUnderstood() {
        assertThat(program.run("scoreboard", "--no-such-option").refused(2)).contains("--no-such-option");
    }

    @Test
    void threeIsInvalid() {
        assertThat(program.run("rate", "SPGG", "5", "11").refused(3)).contains("\"11\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "scoreboard",
                "ranking",
                "ratings list",
                "ratings template",
                "ratings history",
                "evaluation list",
                "agenda list",
                "agenda show",
                "indicator list",
                "evidence list",
                "stoplight --month 2014-01",
                "objectives --year 2013",
                "ratings compute",
                "rate MTY 1 9",
                "evaluation add 4 --from 2013-06 --to 2013-07"
            })
    void fourIsWhatDoesNotExistSuchAsAStore(String line, @TempDir Path folder) {
        Program storeless = Program.in(folder);

        assertThat(storeless.run(line.split(" ")).refused(4))
                .isEqualTo("scorecard: no hay almacén en \"" + storeless.store()
                        + "\": créelo con `scorecard init`, o pruebe con `scorecard demo`\n");
        assertThat(folder).as("looking for a store makes none").isEmptyDirectory();
    }

    @Test
    void fiveIsAConflictWithWhatIsStored() {
        assertThat(program.run("evaluation", "add", "3", "--from", "2013-06", "--to", "2013-07")
                        .refused(5))
                .contains("ya tiene la evaluación 3");
    }

    @Test
    void sixIsNotAllowedSuchAsAStoreThatCannotBeOpened() {
        CliRun folderAsStore =
                program.run("scoreboard", "--store", program.folder().toString());

        assertThat(folderAsStore.refused(6)).contains("no se puede abrir: revise que la carpeta exista y los permisos");
    }
}
