package io.github.comovamos.scorecard.cli.command.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.cli.testing.Program;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoplightCommandTest {

    private static final String HEADER = "indicator,municipality,month,count,mean,goal,colour,months,flags";

    private Program program;

    @BeforeEach
    void makeStore(@TempDir Path folder) {
        program = Program.withEvidence(folder);
    }

    @Test
    void asCsvMeanAndGoalAreExact() {
        assertThat(stoplight("--month", "2014-01", "--format", "csv").lines())
                .containsExactly(
                        HEADER,
                        "homicide,19006,2014-01,1,3,9/4,none,12,few-months small-numbers",
                        "homicide,19039,2014-01,31,1517/36,1517/48,green,36,",
                        "extortion,19006,2014-01,1,43/36,43/48,yellow,36,small-numbers",
                        "extortion,19039,2014-01,5,19/4,57/16,red,36,small-numbers");
    }

    @Test
    void theBoardOfAMonthHasAMunicipalityARowAnIndicatorAColumnAndAWordForEveryMark() {
        assertThat(stoplight("--month", "2014-01")).isEqualTo("""
                Semáforo de 2014-01

                Municipio  I1     I2    Verdes  Lugar
                ─────────  ─────  ────  ──────  ─────
                Apodaca    – 1¹²  A 1²     0/1    1 =
                Monterrey  V 31   R 5²     1/2    1 =

                I1 Homicidio doloso · I2 Extorsión
                V verde · A amarillo · R rojo · – sin color
                ¹ con muy pocos meses de línea base (few-months) · ² números pequeños (small-numbers)

                3 de 4 luces con media menor que 5, donde el color es casi azar.
                1 de 4 luces sin color.
                """);
        assertThat(stoplight("--month", "2014-01", "--lang", "en"))
                .contains("\nMonterrey     G 31   R 5²    1/2    1 =\n")
                .contains("I1 Intentional homicide · I2 Extortion\nG green · Y yellow · R red · – no colour\n")
                .contains("² small numbers (small-numbers)");
    }

    @Test
    void aMonthOfOneMunicipalityHasItsCountsMeansAndGoals() {
        assertThat(stoplight("--month", "2014-01", "--municipality", "Monterrey"))
                .startsWith("""
                        Semáforo de 2014-01: Monterrey

                        Indicador         Cuenta    Media    Meta  Luz    Meses de la base
                        ────────────────  ──────  ───────  ──────  ─────  ────────────────
                        Homicidio doloso      31  ≈ 42.14  ≈ 31.6  verde                36
                        Extorsión              5     4.75  ≈ 3.56  rojo¹                36

                        ¹ números pequeños (small-numbers)
                        """);
    }

    @Test
    void theYearIsTwelveLightsForEachMunicipalityAndIndicator() {
        String year = stoplight("--year", "2014");

        assertThat(year.lines().skip(2).limit(6)).containsExactly("""
                        Municipio  Indicador         Ene  Feb  Mar  Abr  May  Jun  Jul  Ago  Sep  Oct  Nov  Dic  Verdes
                        ─────────  ────────────────  ───  ───  ───  ───  ───  ───  ───  ───  ───  ───  ───  ───  ──────
                        Apodaca    Homicidio doloso  –¹²  –¹²  –¹²  –¹²  –¹²  –¹²  –¹²  –¹²  –¹²  –¹²  –¹²  –¹²       0
                        Apodaca    Extorsión         A²   V²   V²   R²   A²   R²   A²   R²   V²   A²   V²   R²        4
                        Monterrey  Homicidio doloso  V    V    V    V    V    V    V    V    V    V    V    V        12
                        Monterrey  Extorsión         R²   R²   R²   R²   R²   R²   R²   R²   R²   R²   R²   R²        0
                        """.lines().toArray(String[]::new));
        assertThat(stoplight("--year", "2014", "--format", "csv").lines()).hasSize(1 + 4 * 12);
    }

    @Test
    void theRankingGivesOneForGreenAndAHalfForYellow() {
        assertThat(stoplight("--year", "2014", "--ranking", "--format", "csv").lines())
                .containsExactly(
                        "place,municipality,name,green,yellow,red,none,points,score",
                        "1,19006,Apodaca,4,4,4,12,6,1/2",
                        "1,19039,Monterrey,12,0,12,0,12,1/2");
        assertThat(stoplight("--year", "2014", "--ranking")).startsWith("""
                        Semáforo de 2014

                        Lugar  Municipio  Verdes  Amarillos  Rojos  Sin color  Puntos  Por luz
                        ─────  ─────────  ──────  ─────────  ─────  ─────────  ──────  ───────
                          1 =  Apodaca         4          4      4         12       6      0.5
                          1 =  Monterrey      12          0     12          0      12      0.5

                        Verde 1, amarillo ½, rojo 0.
                        """);
        assertThat(stoplight("--year", "2014", "--ranking", "--format", "json"))
                .startsWith("[{\"place\":1,\"municipality\":\"19006\",\"name\":\"Apodaca\",\"green\":4,");
    }

    @Test
    void theParametersOfTheStoplightCount() {
        String extortion = "stoplight --municipality APO --indicator extortion --month 2014-12";
        String homicide = "stoplight --municipality APO --indicator homicide --month 2014-01 --least-months 12";

        assertThat(row(extortion)).isEqualTo("extortion,19006,2014-12,3,43/36,43/48,red,36,small-numbers");
        assertThat(row(extortion + " --baseline trailing"))
                .isEqualTo("extortion,19006,2014-12,3,7/6,7/8,red,36,small-numbers");
        assertThat(row(extortion + " --reduction 0")).contains(",3,43/36,43/36,red,");
        assertThat(row(homicide)).isEqualTo("homicide,19006,2014-01,1,3,9/4,green,12,gaps small-numbers");
        assertThat(row(homicide + " --reduction 2/3")).contains(",1,3,1,green,");
        assertThat(row(homicide + " --reduction 2/3 --edge exclusive")).contains(",1,3,1,yellow,");
    }

    @Test
    void instrumentsAreNotMixedUnlessSomebodyAsksForIt() {
        String other = program.file("other.csv", "indicator,area,period,value\nhomicide,19039,2015-01,40\n");
        program.run("evidence", "import", other, "--dataset", "other", "--source", "Ours", "--instrument", "new-way")
                .done();
        String january = "stoplight --municipality MTY --indicator homicide --month 2015-01";

        assertThat(row(january)).isEqualTo("homicide,19039,2015-01,40,,,none,0,no-baseline other-instrument");
        assertThat(row(january + " --instrument any")).contains("homicide,19039,2015-01,40,395/12,395/16,red,36,");
        assertThat(row(january + " --instrument new-way")).startsWith("homicide,19039,2015-01,40,,,none,0,no-baseline");
        assertThat(row(january + " --as-of 2015-02-01"))
                .as("the other way of counting was not known then")
                .startsWith("homicide,19039,2015-01,,");
    }

    @Test
    void whatCannotBeTakenIsNamed() {
        assertThat(program.type("stoplight --month 2014-13").refused(3)).contains("\"2014-13\"");
        assertThat(program.type("stoplight --month 2014-01 --baseline x").refused(3))
                .contains("calendar, trailing");
        assertThat(program.type("stoplight --month 2014-01 --edge x").refused(3))
                .contains("inclusive, exclusive");
        assertThat(program.type("stoplight --month 2014-01 --reduction 1").refused(3))
                .contains("menos de 1");
        assertThat(program.type("stoplight --month 2014-01 --least-months 37").refused(3))
                .contains("1 a 36");
        assertThat(program.type("stoplight --month 2014-01 --indicator x").refused(4))
                .contains("\"x\"");
        assertThat(program.type("stoplight --month 2014-01 --municipality Nadie")
                        .refused(4))
                .contains("Nadie");
        assertThat(program.type("stoplight").refused(2)).contains("--month MES | --year AÑO");
    }

    @Test
    void withoutFiguresThereIsNoTable(@TempDir Path folder) {
        Program fresh = Program.in(folder);
        fresh.type("init").done();

        assertThat(fresh.type("stoplight --month 2014-01").done())
                .isEqualTo(
                        "Semáforo de 2014-01\n\nNo hay cifras mensuales de municipios entre 2011-01 y 2014-01 en los indicadores"
                                + " que deben bajar.\n");
        assertThat(fresh.type("stoplight --month 2014-01 --format csv").lines()).containsExactly(HEADER);
    }

    private String row(String line) {
        return program.type(line + " --format csv").lines().get(1);
    }

    private String stoplight(String... arguments) {
        List<String> all = new ArrayList<>(List.of("stoplight"));
        all.addAll(List.of(arguments));
        if (!all.contains("--indicator")) {
            all.addAll(List.of("--indicator", "homicide,extortion"));
        }
        return program.run(all.toArray(String[]::new)).done();
    }
}
