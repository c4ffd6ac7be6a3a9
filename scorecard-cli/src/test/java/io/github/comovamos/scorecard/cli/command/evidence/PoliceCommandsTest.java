package io.github.comovamos.scorecard.cli.command.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.cli.testing.Program;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PoliceCommandsTest {

    private Program program;

    @BeforeEach
    void makeStore(@TempDir Path folder) {
        program = Program.withEvidence(folder);
    }

    @Test
    void garciaNeedsAsManyOfficersAsTheEditionOfItsPopulationSays() {
        String header = "municipality,population,vintage,officers,rate,needed,short";

        assertThat(program.type("staffing --year 2013 --per 1000 --target 3 --population conapo --format csv")
                        .lines())
                .containsExactly(
                        header,
                        "19018,174767,conapo,500,500000/174767,525,25",
                        "19039,1135550,conapo,3500,70000/22711,3407,0");
        assertThat(program.type("staffing --year 2013 --population inegi --municipality GAR --format csv")
                        .lines())
                .containsExactly(header, "19018,205455,inegi,500,100000/41091,617,117");
        assertThat(program.type("staffing --year 2013 --population inegi --format json")
                        .done())
                .contains("\"needed\":617,\"short\":\"117\"");
    }

    @Test
    void forPeopleTheRateIsRoundedAndSaysSo() {
        assertThat(program.type("staffing --year 2013 --population conapo").done())
                .isEqualTo("""
                        Meta: 3 por cada 1000 habitantes

                        Clave  Municipio  Habitantes  Edición   Hay  Por cada 1000  Se necesitan  Faltan
                        ─────  ─────────  ──────────  ───────  ────  ─────────────  ────────────  ──────
                        19018  García         174767  conapo    500         ≈ 2.86           525      25
                        19039  Monterrey     1135550  conapo   3500         ≈ 3.08          3407       0
                        """);
        assertThat(program.type("staffing --year 2013 --population conapo --target 1.5 --lang en")
                        .done())
                .startsWith("Target: 3/2 for every 1000 residents\n")
                .contains("Residents", "There are", "For every 1000", "Needed", "Missing")
                .containsPattern("19018 +García +174767 +conapo +500 +≈ 2.86 +263 +0\n");
    }

    @Test
    void whichEditionIsAskedWhereThereAreSeveral() {
        assertThat(program.type("staffing --year 2013").refused(3))
                .contains("la población de 2013 tiene varias ediciones", "conapo, inegi");
        assertThat(program.type("staffing --year 2013 --population x").refused(4))
                .contains("se admiten conapo, inegi");
        assertThat(program.type("staffing").refused(2)).contains("falta --year AÑO");
        assertThat(program.type("staffing --year 2013 --per 0").refused(3)).contains("0");
    }

    @Test
    void whatElseIsCountedTakesThePopulationOfAnotherYear() {
        String trees = program.file("trees.csv", "indicator,area,period,value\ntrees-planted,19018,2014,1000\n");
        program.run("evidence", "import", trees, "--dataset", "trees", "--source", "Ours", "--create-indicators")
                .done();

        assertThat(program.run(
                                "staffing",
                                "--year",
                                "2014",
                                "--population-year",
                                "2013",
                                "--population",
                                "inegi",
                                "--per",
                                "3",
                                "--target",
                                "1",
                                "--indicator",
                                "trees-planted",
                                "--format",
                                "csv")
                        .lines()
                        .get(1))
                .isEqualTo("19018,205455,inegi,1000,200/13697,68485,67485");
        assertThat(program.type("staffing --year 2020").done()).isEqualTo("""
                        Meta: 3 por cada 1000 habitantes

                        No hay población de 2020 ni cifras de police-officers en 2020.
                        """);
    }

    @Test
    void theShareOfVettedPoliceCanFall() {
        assertThat(program.type("vetting --month 2014-12 --baseline 2012 --format csv")
                        .lines())
                .startsWith("municipality,evaluated,approved,share,baseline,change,still-active")
                .contains("19039,,,68,81,-13,", "19046,,,70,,,223", "19026,,,73,,,70", "19019,,,100,,,");
        assertThat(program.type("vetting --month 2014-12 --baseline 2012").done())
                .startsWith("Exámenes de control de confianza, 2014-12, base 2012\n\nClave  Municipio ")
                .contains("% aprobado  % en la base  Cambio (puntos)  No aprobados en activo")
                .containsPattern("19039 +Monterrey +– +– +68 +81 +-13 +–\n");
    }

    @Test
    void theShareIsOfThoseEvaluatedWhereTheyWereCounted() {
        String counts = program.file("counts.csv", """
                indicator,area,period,value
                vetting-evaluated,19021,2014-12,300
                vetting-approved,19021,2014-12,200
                vetting-evaluated,19021,2012-12,300
                vetting-approved,19021,2012-12,190
                """);
        program.run("evidence", "import", counts, "--dataset", "counts", "--source", "Ours", "--create-indicators")
                .done();

        String[] vetting = {"vetting", "--month", "2014-12", "--baseline", "2012-12", "--municipality", "ESC"};

        assertThat(program.run(with(vetting, "--format", "csv")).lines().get(1))
                .isEqualTo("19021,300,200,200/3,190/3,10/3,");
        assertThat(program.run(with(vetting, "--lang", "en")).done())
                .startsWith("Police vetting, 2014-12, baseline 2012-12\n")
                .containsPattern("19021 +General Escobedo +300 +200 +≈ 66.67 +≈ 63.33 +≈ \\+3.33 +–\n");
        assertThat(program.type("vetting --month 2020-01").done())
                .endsWith("No hay cifras de control de confianza de 2020-01.\n");
        assertThat(program.type("vetting --month x").refused(3)).contains("\"x\"");
        assertThat(program.type("vetting").refused(2)).contains("falta --month MES");
    }

    private static String[] with(String[] arguments, String... more) {
        return Stream.concat(Stream.of(arguments), Stream.of(more)).toArray(String[]::new);
    }
}
