package io.github.comovamos.scorecard.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.cli.testing.CliRun;
import io.github.comovamos.scorecard.cli.testing.Program;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {

    private Program program;

    @BeforeEach
    void nameTheStore(@TempDir Path folder) {
        program = Program.in(folder);
    }

    @Test
    void theDemoShowsThePublishedTableAndWhatToTry() {
        CliRun run = demo();

        assertThat(run.done())
                .startsWith("Alcalde, ¿cómo vamos? 2012–2015\nEvaluación 3, ")
                .contains("San Pedro Garza García    10   9  10   5         9     8.5      ≠ 8    1            4/4")
                .contains("\n  ./scorecard rate SPGG 5 9.5 -e 3 --store " + program.store() + "\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void onceMoreChangesNothingAndKeepsWhatWasRatedSince() {
        demo().done();
        program.run("rate", "SPGG", "5", "9.5").done();
        program.run("rate", "APO", "1", "2").done();
        String before = program.run("ratings", "history", "--format", "csv").done();

        demo().done();

        assertThat(program.run("ratings", "history", "--format", "csv").done())
                .as("the demo never takes back what a user rated")
                .isEqualTo(before);
    }

    @Test
    void aStoreThatTheDemoDidNotMakeIsLeftAlone() {
        program.run("init").done();

        assertThat(demo().refused(5))
                .isEqualTo("scorecard: este almacén no lo hizo la demostración: no se toca."
                        + " Use --store para nombrar otro\n");
        assertThat(program.run("ratings", "list", "--format", "csv").lines()).hasSize(1);
    }

    @Test
    void prepareOnlyMakesTheStoreAndSaysNothing() {
        CliRun run = demo("--prepare-only");

        assertThat(run.done()).isEmpty();
        assertThat(run.err()).isEmpty();
        assertThat(program.run("ratings", "list", "--format", "csv").lines()).hasSize(1 + 36);
    }

    @Test
    void asDataTheDemoIsTheScoreboardAlone() {
        assertThat(demo("--format", "csv").done())
                .isEqualTo(
                        program.run("scoreboard", "-e", "3", "--format", "csv").done())
                .doesNotContain("./scorecard");
    }

    @Test
    void whatToTryCanBeCopiedInTheLanguageAndWithTheStoreOfTheDemo() {
        String store = program.folder().resolve("Ana's store.db").toString();

        String shown = program.run("demo", "--lang", "en", "--store", store).done();

        assertThat(shown)
                .contains("--store '" + store.replace("'", "'\\''") + "' --lang en\n")
                .contains("./scorecard --help --lang en\n");
    }

    @Test
    void theStoreOfTheEnvironmentIsNotFilledWithTheDemo() {
        String other = program.folder().resolve("demo.db").toString();

        program.run("demo", "--prepare-only", "--store", other).done();

        assertThat(Path.of(program.store())).doesNotExist();
    }

    private CliRun demo(String... more) {
        String[] line = new String[more.length + 3];
        line[0] = "demo";
        line[1] = "--store";
        line[2] = program.store();
        System.arraycopy(more, 0, line, 3, more.length);
        return program.run(line);
    }
}
