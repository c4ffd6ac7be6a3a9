package io.github.comovamos.scorecard.cli.command.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.cli.testing.Program;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CitizenCommandsTest {

    private static final String SURVEY = """
        indicator,area,period,value,sample
        trust-yes,19039,2013-01,40,550
        trust-yes,19039,2013-05,43,550
        trust-no,19039,2013-01,60,550
        trust-no,19039,2013-05,50,550
        """;

    private Program program;

    @BeforeEach
    void makeStore(@TempDir Path folder) {
        program = Program.withEvidence(folder);
    }

    @Test
    void thePulseOfMayWasOutsideItsMargin() {
        assertThat(program.type("pulse --period 2013-05 --against 2013-01 --format csv")
                        .lines())
                .containsExactly(
                        "area,answer,share,sample,margin,change,within-margin",
                        "metropolitan,safe,25.1,4951,1.21,2.1,false");
        assertThat(program.type("pulse --period 2012-07").lines())
                .startsWith("Encuesta, 2012-07", "")
                .anyMatch(line -> line.matches("metropolitan .*security-worse +39 +– +–"));
    }

    @Test
    void aChangeIsWithinTheMarginOrOutsideIt() {
        String file = program.file("trust.csv", SURVEY);
        program.run("evidence", "import", file, "--dataset", "trust", "--source", "Ours", "--create-indicators")
                .done();

        assertThat(program.type("pulse --survey trust --period 2013-05 --against 2013-01")
                        .done())
                .startsWith("Encuesta, 2013-05, contra 2013-01\n\nClave  Municipio  Respuesta ")
                .containsPattern("19039 +Monterrey +yes +43 +550 +± 4.14 +\\+3  dentro del margen\n")
                .containsPattern("19039 +Monterrey +no +50 +550 +± 4.18 +-10  fuera del margen\n");
        assertThat(program.type("pulse --survey trust --period 2013-05 --against 2013-01 --lang en")
                        .done())
                .startsWith("Survey, 2013-05, against 2013-01\n")
                .contains("within the margin", "outside the margin", "at 95 %");
    }

    @Test
    void withoutAnswersThereIsNoTable() {
        assertThat(program.type("pulse --period 1999").done())
                .isEqualTo("Encuesta, 1999\n\nNo hay respuestas de 1999 con survey=pulse.\n");
        assertThat(program.type("pulse --period soon").refused(3)).contains("\"soon\"");
        assertThat(program.type("pulse").refused(2)).contains("falta --period PERIODO");
    }

    @Test
    void aCategoryWithoutAClosedReportHasNoPlace() {
        assertThat(program.type("reports --until 2014-03-31 --days 90 --format csv")
                        .lines())
                .containsExactly(
                        "municipality,category,closed,open,mean-days,median-days,place",
                        "19006,lighting,2,0,9/2,9/2,1",
                        "19039,lighting,0,1,,,",
                        "19039,potholes,1,0,4,4,1");
        assertThat(program.type("reports --until 2014-03-31").done()).isEqualTo("""
                Reportes ciudadanos, 90 días hasta 2014-03-31

                Clave  Municipio  Categoría  Cerrados  Abiertos  Media (días)  Mediana (días)  Lugar
                ─────  ─────────  ─────────  ────────  ────────  ────────────  ──────────────  ─────
                19006  Apodaca    lighting          2         0           4.5             4.5    1
                19039  Monterrey  lighting          0         1             –               –    –
                19039  Monterrey  potholes          1         0             4               4    1

                1 de 3 categorías sin reportes cerrados en el periodo: no tienen lugar.
                """);
    }

    @Test
    void theWindowAndTheCategoryCount() {
        assertThat(program.type("reports --until 2014-01-14 --days 7 --category lighting --format csv")
                        .lines())
                .contains("19006,lighting,1,1,3,3,1", "19039,lighting,0,1,,,");
        assertThat(program.type("reports --until 2014-03-31 --municipality APO --lang en")
                        .done())
                .startsWith("Citizens' reports, 90 days until 2014-03-31\n")
                .contains("Closed", "Median (days)")
                .doesNotContain("Monterrey");
        assertThat(program.type("reports --until 2010-01-01").done())
                .endsWith("\n\nNo hay reportes abiertos hasta 2010-01-01.\n");
        assertThat(program.type("reports --until today").refused(3)).contains("\"today\"");
        assertThat(program.type("reports --until 2014-03-31 --days 0").refused(3))
                .contains("1 a 36600");
        assertThat(program.type("reports").refused(2)).contains("falta --until FECHA");
    }
}
