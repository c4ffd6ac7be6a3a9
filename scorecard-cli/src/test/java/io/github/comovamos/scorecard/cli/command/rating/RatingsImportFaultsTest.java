package io.github.comovamos.scorecard.cli.command.rating;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.cli.testing.CliRun;
import io.github.comovamos.scorecard.cli.testing.Program;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatingsImportFaultsTest {

    private static final String FAULTY = """
        municipality,action,rating,status
        19006,5,8,
        19006,5,9,
        XX,6,8,
        19006,77,8,
        19006,6,11,
        19006,7,,
        19006,8,7,perdida
        """;

    private Program program;
    private String faulty;

    @BeforeEach
    void makeStore(@TempDir Path folder) {
        program = Program.withPublishedRatings(folder);
        faulty = program.file("faulty.csv", FAULTY);
    }

    @Test
    void everyFaultIsToldWithItsRowAndColumnAndNothingIsStored() {
        String before = ratings();

        String said = program.run("ratings", "import", faulty).refused(3);

        assertThat(said.lines().skip(1))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("  fila 3, columna action: la acción 5 de 19006 ya tiene"),
                        line -> assertThat(line).startsWith("  fila 4, columna municipality: no hay municipio \"XX\""),
                        line -> assertThat(line).startsWith("  fila 5, columna action: la acción 77 no se pide"),
                        line -> assertThat(line).startsWith("  fila 6, columna rating: \"11\" no es una calificación"),
                        line -> assertThat(line).startsWith("  fila 7, columna rating: falta la calificación"),
                        line -> assertThat(line).startsWith("  fila 8, columna status: \"perdida\" no es un estado"));
        assertThat(ratings()).isEqualTo(before);
    }

    @Test
    void theFirstTwentyFaultsAreToldAndTheOthersCounted() {
        String many = "municipality,action,rating\n" + "19006,5,11\n".repeat(1500);

        String said = program.run("ratings", "import", program.file("many.csv", many), "--lang", "en")
                .refused(3);

        assertThat(said.lines()).hasSize(1 + 20 + 1);
        assertThat(said)
                .contains("\n  row 21, column rating: \"11\" is not a rating")
                .endsWith("\n  … and 1480 more\n");
    }

    @Test
    void theGoodRowsAreStoredIfAskedAndTheOthersToldToWhoeverReadsAlong() {
        CliRun run = program.run("ratings", "import", faulty, "--partial", "--format", "csv");

        assertThat(run.lines()).hasSize(1 + 6).startsWith("place,value,message");
        assertThat(run.lines().get(4)).startsWith("\"fila 6, columna rating\",11,\"\"\"11\"\" no es");
        assertThat(run.err().lines()).hasSize(6).allMatch(line -> line.startsWith("  fila "));
        assertThat(ratings())
                .contains("19006,Apodaca,5,8,rated,,,,judged,,true\n")
                .doesNotContain("19006,Apodaca,6,");
    }

    @Test
    void aDryRunStoresNothing() {
        String before = ratings();

        assertThat(program.run("ratings", "import", faulty, "--partial", "--dry-run")
                        .done())
                .isEqualTo("Evaluación 3: 1 nueva, 0 cambiadas, 0 sin cambio, 6 rechazadas"
                        + " (prueba: no se guardó nada)\n");
        assertThat(ratings()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        municipio,action,rating       | fila 1: la columna "municipio" no se conoce: se admiten municipality, action, rating
        municipality,action           | fila 1: falta la columna "rating"
        action,action,rating          | fila 1: la columna "action" está repetida
        ''                            | el archivo está vacío: la primera fila debe tener las columnas
        """)
    void aFileWithoutItsColumnsIsRefused(String header, String expected) {
        String before = ratings();

        assertThat(program.run("ratings", "import", program.file("header.csv", header))
                        .refused(3))
                .startsWith("scorecard: " + expected);
        assertThat(ratings()).isEqualTo(before);
    }

    @Test
    void aFileThatCannotBeReadIsNamed() {
        assertThat(program.run("ratings", "import", "no-such.csv").refused(4))
                .isEqualTo("scorecard: no hay archivo \"no-such.csv\"\n");
        assertThat(program.run("ratings", "import", program.folder().toString()).refused(3))
                .isEqualTo("scorecard: \"" + program.folder() + "\" es una carpeta, no un archivo\n");
    }

    private String ratings() {
        return program.run("ratings", "list", "--format", "csv").done();
    }
}
