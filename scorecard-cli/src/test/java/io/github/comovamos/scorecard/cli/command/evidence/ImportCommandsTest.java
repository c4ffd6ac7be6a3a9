package io.github.comovamos.scorecard.cli.command.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.cli.testing.CliRun;
import io.github.comovamos.scorecard.cli.testing.EvidenceFiles;
import io.github.comovamos.scorecard.cli.testing.Program;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandsTest {

    private static final String FAULTY = """
        indicator,area,period,value
        homicide,19039,2014-01,1
        homicide,19039,2014-01,2
        homicide,XX,2014-02,1
        homicide,19039,2014-13,1
        homicide,19039,2014-03,
        homicide,19039,2014-04,many
        """;

    private Program program;

    @BeforeEach
    void makeStore(@TempDir Path folder) {
        program = Program.in(folder);
        program.type("init").done();
        program.type("indicator add homicide").done();
    }

    @Test
    void theResultIsTheAccountOfAllRowsAndTheSpeedIsForWhoeverWatches() {
        CliRun run = imported("officers.csv", EvidenceFiles.OFFICERS, "--create-indicators");

        assertThat(run.done()).isEqualTo("""
                Conjunto de datos officers (figures): 2 registros
                2 filas leídas = 2 tomadas + 0 rechazadas + 0 fuera por declaración

                Indicadores nuevos: police-officers.
                """);
        assertThat(run.err()).matches("2 filas en [0-9]+\\.[0-9] s: [0-9]+ filas por segundo\n");
    }

    @Test
    void theSameFileAgainAddsNothingUnderAnyName() {
        imported("officers.csv", EvidenceFiles.OFFICERS, "--create-indicators").done();

        CliRun same = imported("officers.csv", EvidenceFiles.OFFICERS);
        CliRun renamed = imported("again.csv", EvidenceFiles.OFFICERS, "--lang", "en");

        assertThat(same.done())
                .isEqualTo("El mismo archivo ya estaba, como el conjunto de datos officers de 2 registros:"
                        + " no se agregó nada\n");
        assertThat(renamed.done())
                .isEqualTo("The same file was there already, as dataset officers of 2 records: nothing was added\n");
        assertThat(same.err()).isEmpty();
        assertThat(datasets()).hasSize(1 + 1);
    }

    @Test
    void anotherFileUnderANameThatIsTakenIsAConflict() {
        imported("officers.csv", EvidenceFiles.OFFICERS, "--create-indicators").done();

        assertThat(imported("officers.csv", EvidenceFiles.OFFICERS.replace("500", "501"))
                        .refused(5))
                .startsWith("scorecard: ya hay un conjunto de datos officers, con otro archivo");
    }

    @Test
    void aDryRunStoresNothingNotEvenIndicators() {
        assertThat(imported("officers.csv", EvidenceFiles.OFFICERS, "--create-indicators", "--dry-run")
                        .done())
                .startsWith("Conjunto de datos officers (figures): 2 registros (prueba: no se guardó nada)\n");
        assertThat(datasets()).hasSize(1);
        assertThat(program.type("indicator list --format csv").lines()).hasSize(1 + 1);
    }

    @Test
    void anUnknownIndicatorIsAFaultUnlessNewOnesAreAllowed() {
        assertThat(imported("officers.csv", EvidenceFiles.OFFICERS).refused(3))
                .contains("el indicador \"police-officers\" no se conoce", "--create-indicators");
        assertThat(datasets()).hasSize(1);
    }

    @Test
    void everyFaultIsToldWithItsRowAndNothingIsStored() {
        String said = imported("faulty.csv", FAULTY).refused(3);

        assertThat(said.lines().toList())
                .hasSize(1 + 4)
                .anyMatch(line -> line.startsWith("  fila 3: otra fila de este archivo"))
                .anyMatch(line -> line.startsWith("  fila 4, columna area: \"XX\""))
                .anyMatch(line -> line.startsWith("  fila 5, columna period: \"2014-13\""))
                .anyMatch(line -> line.startsWith("  fila 7, columna value: \"many\""));
        assertThat(datasets()).hasSize(1);
    }

    @Test
    void theGoodRowsAreStoredIfAskedAndTheOthersToldToWhoeverReadsAlong() {
        CliRun run = imported("faulty.csv", FAULTY, "--partial", "--lang", "en");

        assertThat(run.done()).isEqualTo("""
                Dataset faulty (figures): 1 record
                6 rows read = 1 taken + 4 refused + 1 left out by declaration
                  1 blank (blank)
                """);
        assertThat(run.err().lines().limit(4)).hasSize(4).allMatch(line -> line.startsWith("  row "));
        assertThat(run.err().lines().skip(4)).singleElement().asString().startsWith("6 rows in ");
    }

    @Test
    void findingsAreTheRowsOfTheCsvAndAllOfItIsInTheJson() {
        assertThat(imported("faulty.csv", FAULTY, "--partial", "--dry-run", "--format", "csv")
                        .lines())
                .hasSize(1 + 4)
                .startsWith("place,value,message");
        assertThat(imported("faulty.csv", FAULTY, "--partial", "--format", "json")
                        .done())
                .startsWith("{\"dataset\":\"faulty\",\"layout\":\"figures\",\"read\":6,\"taken\":1,\"refused\":4,"
                        + "\"left-out\":1,\"records\":1,\"stored\":true,\"known\":false,"
                        + "\"exclusions\":[{\"reason\":\"blank\",\"rows\":1}],\"notes\":[],\"findings\":[{");
    }

    @Test
    void theOpenDataOfTheSesnspAreReadByTheMapThatShipsOrByAnother() {
        String header = "Año,Clave_Ent,Entidad,Cve. Municipio,Municipio,Bien jurídico afectado,Tipo de delito,"
                + "Subtipo de delito,Modalidad,Enero,Febrero,Marzo,Abril,Mayo,Junio,Julio,Agosto,Septiembre,Octubre,"
                + "Noviembre,Diciembre\n";
        String file = header
                + "2025,19,Nuevo León,19039,Monterrey,La vida,Homicidio,Homicidio doloso,Con arma,1,2,3,0,0,0,0,0,0,0,0,0\n"
                + "2025,19,Nuevo León,19039,Monterrey,La vida,Homicidio,Homicidio doloso,Otro,4,0,0,0,0,0,0,0,0,0,0,0\n"
                + "2025,19,Nuevo León,19039,Monterrey,El patrimonio,Abuso,Abuso,Abuso,9,9,9,0,0,0,0,0,0,0,0,0\n";
        String map = program.file("map.csv", "type,subtype,modality,indicator\nAbuso,,,abuse\n");

        assertThat(imported("usual.csv", file, "--until", "2025-03").done()).isEqualTo("""
                Conjunto de datos usual (sesnsp): 3 registros
                3 filas leídas = 2 tomadas + 0 rechazadas + 1 fuera por declaración
                  1 de delitos sin indicador (not-mapped)

                Instrumento: sesnsp-2015.
                """);
        assertThat(imported(
                                "mine.csv",
                                file,
                                "--until",
                                "2025-03",
                                "--map",
                                map,
                                "--create-indicators",
                                "--format",
                                "csv")
                        .exitCode())
                .isZero();
        assertThat(program.type("evidence figures --from 2025 --format csv").lines())
                .contains(
                        "homicide,19039,2025-01,5,,,usual,sesnsp-2015",
                        "homicide,19039,2025-03,3,,,usual,sesnsp-2015",
                        "abuse,19039,2025-01,9,,,mine,sesnsp-2015")
                .noneMatch(line -> line.contains("2025-04"));
    }

    @Test
    void populationsAreImportedWithTheirEdition() {
        String file = program.file("pop.csv", "area,year,residents\n19018,2013,174767\n");

        assertThat(program.run(
                                "population",
                                "import",
                                file,
                                "--dataset",
                                "pop",
                                "--source",
                                "CONAPO",
                                "--vintage",
                                "2010")
                        .done())
                .startsWith("Conjunto de datos pop (population): 1 registro\n1 fila leída = 1 tomada + 0 rechazadas +");
        assertThat(program.run(
                                "population",
                                "import",
                                file,
                                "--dataset",
                                "again",
                                "--source",
                                "CONAPO",
                                "--vintage",
                                "2010")
                        .done())
                .isEqualTo("El mismo archivo ya estaba, como el conjunto de datos pop de 1 registro:"
                        + " no se agregó nada\n");
        assertThat(program.type("population list --format csv").lines())
                .containsExactly("area,year,vintage,residents,dataset", "19018,2013,2010,174767,pop");
        assertThat(program.type("population list").lines().get(2)).matches("19018 +García +2013 +2010 +174767 +pop");
    }

    @Test
    void whatCannotBeTakenIsNamed() {
        String good = "indicator,area,period,value\nhomicide,19039,2014-01,1\n";

        assertThat(imported("a.csv", good, "--layout", "xml").refused(3))
                .contains("\"xml\" no es un formato de archivo: se admiten figures, cases, population, sesnsp");
        assertThat(imported("a.csv", good, "--retrieved", "ayer").refused(3)).contains("\"ayer\"");
        assertThat(imported("a.csv", good, "--map", "no-such.csv").refused(4))
                .isEqualTo("scorecard: no hay archivo \"no-such.csv\"\n");
        assertThat(imported("a.csv", "what,ever\n1,2\n").refused(3)).contains("\"what,ever\" no dice qué formato es");
        assertThat(program.type("evidence import no-such.csv --dataset a --source b")
                        .refused(4))
                .isEqualTo("scorecard: no hay archivo \"no-such.csv\"\n");
        assertThat(program.type("evidence import a.csv").refused(2)).contains("--dataset", "--source");
    }

    private List<String> datasets() {
        return program.type("evidence list --format csv").lines();
    }

    /** The import of a file under its own name. */
    private CliRun imported(String name, String text, String... more) {
        List<String> args = new ArrayList<>(List.of("evidence", "import", program.file(name, text)));
        args.addAll(List.of("--dataset", name.replace(".csv", ""), "--source", "Ours", "--retrieved", "2015-01-31"));
        if (List.of(more).contains("--retrieved")) {
            args.removeAll(List.of("--retrieved", "2015-01-31"));
        }
        args.addAll(List.of(more));
        return program.run(args.toArray(String[]::new));
    }
}
