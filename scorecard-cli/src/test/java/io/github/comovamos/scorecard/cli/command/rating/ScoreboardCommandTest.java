package io.github.comovamos.scorecard.cli.command.rating;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.cli.testing.Program;
import io.github.comovamos.scorecard.cli.testing.Samples;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreboardCommandTest {

    private Program program;

    @BeforeEach
    void nameTheStore(@TempDir Path folder) {
        program = Program.in(folder);
    }

    @Test
    void thePublishedTableComesOutOfTheRatingsExactly() {
        program.run("init", "--agenda", "acv-nl-2012").done();
        program.run("ratings", "import", program.file("ratings.csv", Samples.publishedRatings()), "-e", "3")
                .done();

        assertThat(program.run("scoreboard", "-e", "3", "--format", "csv").lines())
                .filteredOn(line -> line.startsWith("municipality,") || line.contains(",security,"))
                .as("the security axis of the published third evaluation (Conger 2014, Table 2)")
                .containsExactly(
                        "municipality,name,axis,average,exact,rated,asked,place,published",
                        "19006,Apodaca,security,6,25/4,4,4,7,7",
                        "19021,General Escobedo,security,7,13/2,4,4,5,6",
                        "19018,García,security,8,15/2,4,4,3,7",
                        "19026,Guadalupe,security,5,9/2,4,4,8,5",
                        "19031,Juárez,security,8,31/4,4,4,2,8",
                        "19039,Monterrey,security,7,27/4,4,4,4,7",
                        "19046,San Nicolás de los Garza,security,4,17/4,4,4,9,4",
                        "19019,San Pedro Garza García,security,9,17/2,4,4,1,8",
                        "19048,Santa Catarina,security,7,13/2,4,4,5,6");
    }

    @Test
    void whatIsNotRatedIsEmptyAndNeverZero() {
        program.run("init").done();

        assertThat(program.run("scoreboard", "--format", "csv").lines())
                .hasSize(1 + 9 * 4)
                .contains("19006,Apodaca,security,,,0,4,,7", "19048,Santa Catarina,meeting,,,0,1,,");
    }

    @Test
    void theTableShowsRatingsExactAveragesThePrintAndJointPlaces(@TempDir Path folder) {
        assertThat(Program.withPublishedRatings(folder).run("scoreboard").done())
                .startsWith("""
                        Alcalde, ¿cómo vamos? 2012–2015
                        Evaluación 3, 2013-04 a 2013-05, publicada el 2013-06-19

                        Seguridad

                        Municipio                 A1  A2  A3  A4  Promedio  Exacto  Impreso  Lugar  Calificadas
                        ────────────────────────  ──  ──  ──  ──  ────────  ──────  ───────  ─────  ───────────
                        Apodaca                    8   7   6   4         6    6.25      ≠ 7    7            4/4
                        General Escobedo           9   9   3   5         7     6.5      ≠ 6    5 =          4/4
                        García                     8   8  10   4         8     7.5      ≠ 7    3            4/4
                        """)
                .contains("Sin calificaciones: Transparencia, Espacios públicos, Reunión bimestral.")
                .contains("5 de 9 promedios difieren de los impresos porque las calificaciones impresas están"
                        + " redondeadas; los lugares tomados de calificaciones redondeadas son provisionales.\n")
                .endsWith("Criterios reconstruidos, no publicados por el programa: acciones 1, 2, 3, 4, 5, 6, 7, 8, 9,"
                        + " 10.\n");
    }

    @Test
    void aStatusStandsWhereThereIsNoRating(@TempDir Path folder) {
        Program published = Program.withPublishedRatings(folder);
        published.run("rate", "SPGG", "10", "--status", "declined").done();

        assertThat(published.run("scoreboard", "--lang", "en").done())
                .contains("\nBimonthly meeting\n")
                .containsPattern("San Pedro Garza García +declined +– +– +– +0/1\n")
                .contains("A10 The bimonthly meeting")
                .contains("Without ratings: Transparency, Public spaces.");
    }

    @Test
    void aPlaceThatIsMissingStandsUnderThePlaces() {
        program.run("init").done();
        program.run("rate", "APO", "1", "8").done();

        String table = program.run("scoreboard").done();

        assertThat(table)
                .contains("Apodaca                    8   –   –   –         8       8      ≠ 7    1            1/4")
                .contains("García                     –   –   –   –         –       –        7    –            0/4");
    }

    @Test
    void withoutRatingsNothingDiffersFromThePrint() {
        program.run("init").done();

        assertThat(program.run("scoreboard").done())
                .as("there is no average that could differ from a printed one")
                .doesNotContain("≠")
                .doesNotContain("difieren");
        assertThat(program.run("ranking").done()).doesNotContain("difieren");
    }

    @Test
    void anAverageThatEqualsThePrintDoesNotDifferForItsDecimals() {
        program.run("init", "--agenda", program.file("trial.yaml", Samples.AGENDA))
                .done();
        program.run("rate", "MTY", "1", "7").done();

        assertThat(program.run("scoreboard").done())
                .as("the average 7.0 is the printed 7")
                .contains("7.0")
                .doesNotContain("≠");
    }

    @Test
    void theLatestEvaluationIsShownWhereNoneIsNamed(@TempDir Path folder) {
        Program published = Program.withPublishedRatings(folder);
        published
                .run("evaluation", "add", "4", "--from", "2013-06", "--to", "2013-07")
                .done();

        assertThat(published.run("scoreboard").lines().get(1)).isEqualTo("Evaluación 4, 2013-06 a 2013-07");
        assertThat(published.run("scoreboard", "-e", "3").lines().get(1)).startsWith("Evaluación 3, ");
    }
}
