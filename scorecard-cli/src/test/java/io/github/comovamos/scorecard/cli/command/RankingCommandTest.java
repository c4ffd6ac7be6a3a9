package io.github.comovamos.scorecard.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.cli.testing.Program;
import io.github.comovamos.scorecard.cli.testing.Samples;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankingCommandTest {

    private Program program;

    @BeforeEach
    void makeStore(@TempDir Path folder) {
        program = Program.withPublishedRatings(folder);
    }

    @Test
    void theBestComesFirstAndJointPlacesAreJoint() {
        assertThat(program.run("ranking", "--format", "csv").lines())
                .containsExactly(
                        "place,municipality,name,group,by,average,exact,rated,asked",
                        "1,19019,San Pedro Garza García,metropolitan,security,9,17/2,4,4",
                        "2,19031,Juárez,metropolitan,security,8,31/4,4,4",
                        "3,19018,García,metropolitan,security,8,15/2,4,4",
                        "4,19039,Monterrey,metropolitan,security,7,27/4,4,4",
                        "5,19021,General Escobedo,metropolitan,security,7,13/2,4,4",
                        "5,19048,Santa Catarina,metropolitan,security,7,13/2,4,4",
                        "7,19006,Apodaca,metropolitan,security,6,25/4,4,4",
                        "8,19026,Guadalupe,metropolitan,security,5,9/2,4,4",
                        "9,19046,San Nicolás de los Garza,metropolitan,security,4,17/4,4,4");
        assertThat(program.run("ranking").done())
                .startsWith("Alcalde, ¿cómo vamos? 2012–2015\nEvaluación 3: Seguridad (security)\n\nLugar  Municipio")
                .contains("\n  5 =  General Escobedo ", "\n  5 =  Santa Catarina ", "\n  7    Apodaca ");
    }

    @Test
    void anActionIsRankedByItsUnroundedRating() {
        program.run("rate", "MTY", "4", "6.25").done();

        List<String> lines =
                program.run("ranking", "--by", "action:4", "--format", "csv").lines();

        assertThat(lines.get(1)).isEqualTo("1,19039,Monterrey,metropolitan,action:4,6.25,25/4,1,1");
        assertThat(lines.get(2)).startsWith("2,19031,Juárez,");
    }

    @Test
    void whoIsNotRatedHasNoPlaceAndComesLast() {
        program.run("rate", "STC", "10", "9").done();

        assertThat(program.run("ranking", "--by", "meeting").done())
                .contains("\n  1    Santa Catarina ")
                .contains("\n  –    Apodaca ");
        assertThat(program.run("ranking", "--by", "meeting", "--format", "csv")
                        .lines()
                        .get(9))
                .isEqualTo(",19019,San Pedro Garza García,metropolitan,meeting,,,0,1");
    }

    @Test
    void placesWithinAGroupAreTakenAmongItsMembers(@TempDir Path folder) {
        Program own = Program.in(folder);
        own.run("init", "--agenda", own.file("trial.yaml", Samples.AGENDA)).done();
        own.run("rate", "GNL", "1", "5").done();
        own.run("rate", "GZA", "1", "9").done();
        own.run("rate", "MTY", "1", "7").done();

        assertThat(own.run("ranking", "--group", "north", "--by", "safety", "--format", "csv")
                        .lines())
                .containsExactly(
                        "place,municipality,name,group,by,average,exact,rated,asked",
                        "1,19039,Monterrey,north,safety,7.0,7,1,1",
                        "2,19026,Guadalupe,north,safety,5.0,5,1,1");
        assertThat(own.run("ranking", "--group", "north", "--lang", "en").done())
                .as("left out, the subject is the overall average, where the agenda has one")
                .startsWith("Trial\nEvaluation 1: Overall average (overall), group north\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        4 | --by none         | no hay eje "none" en la agenda acv-nl-2012: se admiten security, transparency, public-spaces, meeting
        4 | --by action:44    | no hay acción 44 en la agenda acv-nl-2012: se admiten 1, 2, 3, 4, 5, 6, 7, 8, 9, 10
        4 | --by overall      | la agenda acv-nl-2012 no pide promedio general (overall: none)
        4 | --group none      | no hay grupo "none" en la agenda acv-nl-2012: se admite metropolitan
        4 | -e 9              | no hay evaluación 9 en la agenda acv-nl-2012: se admite 3
        4 | --agenda none     | no hay agenda "none" en el almacén: se admite acv-nl-2012
        3 | --by Seguridad    | "Seguridad" no es un identificador de eje
        3 | --by action:x     | "x" no es un número de acción: se admite un número entero de 1 a 999
        """)
    void whatIsNamedMustExist(int exitCode, String options, String expected) {
        assertThat(program.run(("ranking " + options).split(" ")).refused(exitCode))
                .startsWith("scorecard: " + expected);
    }
}
