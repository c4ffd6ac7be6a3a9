package io.github.comovamos.scorecard.cli.command.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.cli.testing.CliRun;
import io.github.comovamos.scorecard.cli.testing.Program;
import io.github.comovamos.scorecard.cli.testing.Samples;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {

    private Program program;

    @BeforeEach
    void nameTheStore(@TempDir Path folder) {
        program = Program.in(folder);
    }

    @Test
    void aNewStoreHasTheAgendaAndNoRatings() {
        CliRun run = program.run("init", "--format", "csv");

        assertThat(run.lines())
                .containsExactly(
                        "agenda,version,title,from,to,municipalities,axes,actions,evaluations",
                        "acv-nl-2012,1,\"Alcalde, ¿cómo vamos? 2012–2015\",2012-10-31,2015-10-31,9,4,10,1");
        assertThat(run.err()).startsWith("El almacén " + program.store() + " está listo.");
        assertThat(program.run("ratings", "list", "--format", "csv").lines()).hasSize(1);
    }

    @Test
    void onceMoreChangesNothing() {
        String first = program.run("init").done();
        program.run("rate", "SPGG", "5", "9.5").done();

        assertThat(program.run("init").done()).isEqualTo(first);
        assertThat(program.run("ratings", "list", "--format", "csv").lines()).hasSize(2);
    }

    @Test
    void anAgendaStoredInAnotherVersionIsLeftAlone() {
        String file = program.file("trial.yaml", Samples.AGENDA);
        program.run("init", "--agenda", file).done();
        String before = program.run("agenda", "show", "--format", "json").done();
        program.file("trial.yaml", Samples.AGENDA.replace("en: Trial", "en: Trial run"));

        String said = program.run("init", "--agenda", file).refused(5);

        assertThat(said)
                .isEqualTo("scorecard: el almacén ya tiene la agenda trial, en otra versión:"
                        + " para cambiarla use `scorecard agenda import`\n");
        assertThat(program.run("agenda", "show", "--format", "json").done()).isEqualTo(before);
    }

    @Test
    void aFaultyAgendaLeavesNoStoreBehind() {
        String file = program.file("faulty.yaml", Samples.AGENDA.replace("overall: axes", "overall: all"));

        assertThat(program.run("init", "--agenda", file).refused(3)).contains("línea 5, columna 10: \"all\" no es");
        assertThat(Path.of(program.store())).doesNotExist();
    }

    @Test
    void anAgendaThatDoesNotShipIsNotFound() {
        assertThat(program.run("init", "--agenda", "acv-nl-2099").refused(4))
                .isEqualTo("scorecard: no hay agenda incluida \"acv-nl-2099\": se admite acv-nl-2012\n");
    }

    @Test
    void aStoreNeedsAFolderThatExists() {
        String store = program.folder().resolve("none").resolve("scorecard.db").toString();

        assertThat(program.run("init", "--store", store).refused(4)).contains("revise que la carpeta exista");
    }

    @Test
    void aFileThatIsSomethingElseIsNotTouched() {
        String file = program.file("notes.txt", "These are notes, and by no means a store of ratings.\n".repeat(40));

        assertThat(program.run("init", "--store", file).refused(3))
                .isEqualTo("scorecard: el archivo \"" + file + "\" no es un almacén de scorecard\n");
        assertThat(Path.of(file)).content().startsWith("These are notes").endsWith("of ratings.\n");
    }
}
