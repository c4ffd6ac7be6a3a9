package io.github.comovamos.scorecard.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.cli.testing.CliRun;
import io.github.comovamos.scorecard.cli.testing.Program;
import io.github.comovamos.scorecard.cli.testing.Samples;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateCommandTest {

    private Program program;

    @BeforeEach
    void makeStore(@TempDir Path folder) {
        program = Program.withPublishedRatings(folder);
    }

    @Test
    void aRatingIsARevisionOfWhoeverRunsTheProgram() {
        program.run("rate", "SPGG", "5", "9.5").done();

        assertThat(program.run("ratings", "history", "SPGG", "5", "--format", "csv")
                        .lines()
                        .get(1))
                .startsWith("19019,San Pedro Garza García,5,1,,,9.5,rated,,,,,," + Program.USER + ",")
                .endsWith(",");
    }

    @Test
    void everythingThatIsSaidOfARatingIsKept() {
        String json = program.run(
                        "rate",
                        "SPGG",
                        "1",
                        "9.0",
                        "--status",
                        "late",
                        "--evidence",
                        "https://example.org/a",
                        "--source",
                        "La sesión",
                        "--note",
                        "@alcaldia",
                        "--author",
                        "Ana",
                        "--why",
                        "corrección",
                        "--format",
                        "json")
                .done();

        assertThat(json)
                .contains("\"before\":\"10\",\"before-status\":\"rated\",\"rating\":\"9\",\"status\":\"late\"")
                .contains("\"evidence\":\"https://example.org/a\",\"source\":\"La sesión\",\"note\":\"@alcaldia\"")
                .contains("\"who\":\"Ana\"")
                .contains("\"why\":\"corrección\"");
    }

    @Test
    void theSameRatingAgainIsNoRevisionAndSaysSo() {
        program.run("rate", "SPGG", "5", "9.5").done();

        CliRun again = program.run("rate", "SPGG", "5", "9.50");

        assertThat(again.done()).contains("9.5");
        assertThat(again.err()).isEqualTo("Ya estaba así: no se agregó ninguna revisión.\n");
        assertThat(program.run("ratings", "history", "SPGG", "5", "--format", "csv")
                        .lines())
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"19046", "SNG", "sng", "San Nicolás de los Garza", "SAN NICOLAS DE LOS GARZA"})
    void aMunicipalityIsFoundByCodeShortNameOrName(String name) {
        assertThat(program.run("rate", name, "5", "1", "--format", "csv")
                        .lines()
                        .get(1))
                .startsWith("19046,");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        rate Nadie 5 9            | no hay municipio "Nadie" en la agenda acv-nl-2012: se admiten 19006 (APO, Apodaca), 19021
        rate san 5 9              | no hay municipio "san" en la agenda acv-nl-2012: se admiten 19046 (SNG, San Nicolás
        rate SPGG 99 9            | no hay acción 99 en la agenda acv-nl-2012: se admiten 1, 2, 3, 4, 5, 6, 7, 8, 9, 10
        rate SPGG 5 9 -e 9        | no hay evaluación 9 en la agenda acv-nl-2012: se admite 3
        rate SPGG 5 9 --agenda no | no hay agenda "no" en el almacén: se admite acv-nl-2012
        rate SPGG 5 9 --agenda no --lang en | there is no agenda "no" in the store: allowed is acv-nl-2012
        """)
    void whatIsNamedMustExist(String line, String expected) {
        assertThat(program.run(line.split(" ")).refused(4)).startsWith("scorecard: " + expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        rate SPGG x 9                      | "x" no es un número de acción: se admite un número entero de 1 a 999
        rate SPGG 5 9 -e 0                 | "0" no es un número de evaluación: se admite un número entero de 1 a 9999
        rate SPGG 5 9 --agenda NO          | "NO" no es un identificador de agenda: se admiten hasta 40 minúsculas
        rate SPGG 5                        | falta la calificación: se admite un decimal de 0 a 10, o un estado
        rate SPGG 5 --status perdida       | "perdida" no es un estado: se admiten rated, late, no-information,
        rate SPGG 5 9 --status declined    | la calificación 9 no puede llevar el estado declined: junto a una
        """)
    void whatIsGivenMustHaveItsForm(String line, String expected) {
        assertThat(program.run(line.split(" ")).refused(3)).startsWith("scorecard: " + expected);
    }

    @Test
    void aNameThatMeansSeveralIsNotGuessed() {
        program.run("agenda", "import", program.file("trial.yaml", Samples.AGENDA))
                .done();

        String said =
                program.run("rate", "Guadalupe", "1", "9", "--agenda", "trial").refused(3);

        assertThat(said)
                .isEqualTo("scorecard: \"Guadalupe\" puede ser 19026 (GNL, Guadalupe), 32017 (GZA, Guadalupe):"
                        + " se necesita la clave\n");
    }

    @Test
    void whatWasRefusedLeavesTheStoreAsItWas() {
        String before = program.run("ratings", "list", "--format", "csv").done();

        program.run("rate", "SPGG", "1", "11").refused(3);

        assertThat(program.run("ratings", "list", "--format", "csv").done()).isEqualTo(before);
    }
}
