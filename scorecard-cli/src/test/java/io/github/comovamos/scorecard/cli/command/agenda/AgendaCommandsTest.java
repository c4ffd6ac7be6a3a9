package io.github.comovamos.scorecard.cli.command.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.cli.testing.Program;
import io.github.comovamos.scorecard.cli.testing.Samples;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgendaCommandsTest {

    private Program program;
    private String trial;

    @BeforeEach
    void makeStore(@TempDir Path folder) {
        program = Program.in(folder);
        program.run("init").done();
        trial = program.file("trial.yaml", Samples.AGENDA);
    }

    @Test
    void listTellsStoredAgendasFromThoseThatShip(@TempDir Path folder) {
        Program own = Program.in(folder);
        own.run("init", "--agenda", trial).done();

        assertThat(own.run("agenda", "list", "--format", "csv").lines())
                .containsExactly(
                        "agenda,version,title,from,to,municipalities,axes,actions,evaluations",
                        "trial,1,Prueba,2020-01-01,2022-12-31,3,2,2,1",
                        "acv-nl-2012,,\"Alcalde, ¿cómo vamos? 2012–2015\",2012-10-31,2015-10-31,9,4,10,1");
        assertThat(own.run("agenda", "list").done()).containsPattern("acv-nl-2012 +incluida ");
    }

    @Test
    void showIsForReadingAndSaysWhatIsReconstructed() {
        assertThat(program.run("agenda", "show").done())
                .contains("Promedio general: none · faltantes: left-out · cobertura mínima: 0 · decimales: 0 (half-up)")
                .contains("[reconstruido] Policías registrados en Plataforma México")
                .contains("Margarita Arellanes Cervantes (PAN) 2012-10-31 – 2014-12; Margarita");
        assertThat(program.run("agenda", "show", "--lang", "en").done())
                .contains("[reconstructed] Crime indicators in green");
    }

    @Test
    void theDocumentThatShowWritesIsTheOneThatImportTakes() {
        String document =
                program.run("agenda", "show", "acv-nl-2012", "--format", "json").done();

        assertThat(program.run("agenda", "import", program.file("agenda.json", document), "--format", "csv")
                        .lines()
                        .get(1))
                .as("the same agenda again adds no version")
                .startsWith("acv-nl-2012,1,");
    }

    @Test
    void aChangedAgendaIsTheNextVersion() {
        program.run("agenda", "import", trial).done();
        String renamed = Samples.AGENDA.replace("en: Trial", "en: Trial run");

        assertThat(program.run(
                                "agenda",
                                "import",
                                program.file("next.yaml", renamed),
                                "--format",
                                "json",
                                "--lang",
                                "en")
                        .done())
                .startsWith("{\"agenda\":\"trial\",\"version\":2,\"title\":\"Trial run\",");
    }

    @Test
    void whatWasReleasedIsNotChanged() {
        program.run("agenda", "import", trial).done();
        String heavier = Samples.AGENDA.replaceFirst("weight: 1\n", "weight: 2\n");

        String said = program.run("agenda", "import", program.file("heavier.yaml", heavier))
                .refused(5);

        assertThat(said).startsWith("scorecard: la evaluación 1 ya se publicó (2020-03-15): la nueva versión");
        assertThat(program.run("agenda", "show", "trial", "--format", "csv").done())
                .doesNotContain(",2,Policía");
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
                "agenda show",
                "rate MTY 1 9",
                "ratings import trial.yaml",
                "evaluation add 2 --from 2021-01 --to 2021-02"
            })
    void ofSeveralAgendasOneMustBeNamed(String line) {
        program.run("agenda", "import", trial).done();
        String found = line.replace("trial.yaml", trial);

        assertThat(program.run(found.split(" ")).refused(3))
                .isEqualTo("scorecard: el almacén tiene varias agendas: diga cuál: acv-nl-2012, trial\n");
    }

    @Test
    void checkLooksAtAFileWithoutAnyStore(@TempDir Path folder) {
        Program own = Program.in(folder);

        assertThat(own.run("agenda", "check", trial, "--format", "csv").lines().get(1))
                .isEqualTo("trial,,Prueba,2020-01-01,2022-12-31,3,2,2,1");
        assertThat(own.run("agenda", "check", trial).done()).containsPattern("trial +sin guardar ");
        assertThat(own.run("agenda", "check", trial, "--lang", "en").done()).containsPattern("trial +not stored ");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        overall: axes  | overal: axes   | es | línea 5, columna 1: la clave "overal" no se conoce: se admiten agenda,
        agenda: trial  | agenda: TRIAL  | es | línea 1, columna 9: "TRIAL" no es un identificador de agenda: se admiten
        axis: streets  | axis: street   | es | línea 22, columna 11: "street"
        overall: axes  | overal: axes   | en | line 5, column 1: key "overal" is unknown: allowed are agenda,
        missing: left-out | 'missing: [' | en | line 8, column
        """)
    void faultsAreToldWithLineAndColumnAndNothingIsStored(String good, String bad, String language, String expected) {
        String file = program.file("faulty.yaml", Samples.AGENDA.replace(good, bad));
        String before = program.run("agenda", "show", "--format", "json").done();

        String checked =
                program.run("agenda", "check", file, "--lang", language).refused(3);
        String imported =
                program.run("agenda", "import", file, "--lang", language).refused(3);

        assertThat(checked.lines().skip(1)).as("the faults of %s", bad).anyMatch(line -> line.contains(expected));
        assertThat(imported).isEqualTo(checked);
        assertThat(program.run("agenda", "show", "--format", "json").done()).isEqualTo(before);
        assertThat(program.run("agenda", "list", "--format", "csv").lines()).hasSize(2);
    }

    @Test
    void filesThatCannotBeReadAreNamed() {
        assertThat(program.run("agenda", "check", "no-such.yaml").refused(4))
                .isEqualTo("scorecard: no hay archivo \"no-such.yaml\"\n");
        assertThat(program.run("agenda", "import", program.folder().toString()).refused(3))
                .isEqualTo("scorecard: \"" + program.folder() + "\" es una carpeta, no un archivo\n");
    }
}
