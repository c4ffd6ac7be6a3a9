package io.github.comovamos.scorecard.cli.command.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.cli.testing.Program;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ObjectivesCommandTest {

    private static final String HEADER = "municipality,indicator,period,current,goal,percent,exact";

    private Program program;

    @BeforeEach
    void makeStore(@TempDir Path folder) {
        program = Program.withEvidence(folder);
    }

    @Test
    void theTableOfTheMesaIsARowForEachMonthAndTheTotalOfEachCrime() {
        List<String> rows = program.type("objectives --year 2013 --municipality 08037 --format csv")
                .lines();

        assertThat(rows)
                .hasSize(1 + 6 * 13)
                .startsWith(HEADER, "08037,homicides,2013-01,26,25,96,1250/13", "08037,homicides,2013-02,25,25,100,100")
                .contains(
                        "08037,homicides,2013-06,52,15,29,375/13",
                        "08037,homicides,TOTAL,481,230,48,23000/481",
                        "08037,business_robbery_without_violence,2013-12,75,52,69,208/3",
                        "08037,reported_kidnappings,2013-07,0,0,100,100");
        assertThat(program.type("objectives --year 2013 --dataset mesa-juarez-2013 --format csv")
                        .lines())
                .isEqualTo(rows);
    }

    @Test
    void forPeopleTheMonthsStandSideBySideAsTheMesaPrintedThem() {
        assertThat(program.type("objectives --year 2013").lines())
                .startsWith(
                        "Porcentaje del objetivo en 2013: min(100, meta ÷ actual × 100); el total, sobre las sumas de"
                                + " los meses",
                        "",
                        "08037",
                        "",
                        "Indicador                               Ene  Feb  Mar  Abr  May  Jun  Jul  Ago  Sep  Oct  Nov"
                                + "  Dic  Total")
                .contains(
                        "Homicidios                      Actual   26   25   45   46   38   52   33   45   38   35   44"
                                + "   54    481",
                        "                                Meta     25   25   25   25   25   15   15   15   15   15   15"
                                + "   15    230",
                        "                                %        96  100   56   54   66   29   45   33   39   43   34"
                                + "   28     48")
                .anyMatch(line -> line.contains("la meta anual es 240 y la suma de los meses es 230"));
        assertThat(program.type("objectives --year 2013 --lang en").done())
                .contains("Percentage of the objective in 2013", "Homicides ", "  Jan  Feb ", " Current ", " Goal ")
                .contains("the goal for the year is 240 and the sum of the months is 230");
    }

    @Test
    void whereThereIsNoGoalThereIsNoRow() {
        assertThat(program.type("objectives --year 2014").done()).endsWith("\n\nNo hay metas para 2014.\n");
        assertThat(program.type("objectives --year 2014 --format json").done())
                .isEqualTo("{\"year\":2014,\"rows\":[],\"notes\":[\"No hay metas para 2014.\"]}\n");
    }

    @Test
    void whatCannotBeTakenIsNamed() {
        assertThat(program.type("objectives").refused(2)).contains("falta --year AÑO");
        assertThat(program.type("objectives --year 13").refused(3)).contains("\"13\"");
        assertThat(program.type("objectives --year 2013 --dataset x").refused(4))
                .contains("\"x\"");
    }

    @Test
    void agreementsWithGoalsAreDataLikeAnyOther() {
        String pact = program.file("pact.csv", """
                indicator,area,period,value,goal
                pact-police-vetted,19039,2013-01,81,100
                pact-police-vetted,19039,2013-02,68,100
                trust-centre-brought,08037,2012,89,
                trust-centre-sentenced,08037,2012,42,
                unlicensed-cars,08037,2010,40,7
                unlicensed-cars,08037,2012,7,7
                """);
        program.type("indicator add pact-police-vetted --direction higher --unit percent")
                .done();
        program.run("evidence", "import", pact, "--dataset", "pact", "--source", "Conger 2014", "--create-indicators")
                .done();

        assertThat(program.type("objectives --year 2013 --municipality MTY --format csv")
                        .lines())
                .containsExactly(
                        HEADER,
                        "19039,pact-police-vetted,2013-01,81,100,81,81",
                        "19039,pact-police-vetted,2013-02,68,100,68,68",
                        "19039,pact-police-vetted,TOTAL,149,200,75,149/2");
        assertThat(program.type("evidence figures --dataset pact --format csv").lines())
                .contains(
                        "trust-centre-brought,08037,2012,89,,,pact,",
                        "trust-centre-sentenced,08037,2012,42,,,pact,",
                        "unlicensed-cars,08037,2010,40,7,,pact,");
    }
}
