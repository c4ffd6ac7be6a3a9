package io.github.comovamos.scorecard.cli.command.rating;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.cli.testing.EvidenceFiles;
import io.github.comovamos.scorecard.cli.testing.Program;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComputeCommandTest {

    private static final String HEADER =
            "municipality,name,action,rule,reconstructed,result,rating,computed,exact,status,reason";

    private static final String OFFICERS = """
        indicator,area,period,value
        police-officers,19039,2013-05,3000
        police-officers,19018,2013-05,500
        """;

    private Program program;

    @BeforeEach
    void makeStore(@TempDir Path folder) {
        program = Program.in(folder);
        program.type("init").done();
        addEvidence(program);
    }

    private static void addEvidence(Program program) {
        program.run(
                        "evidence",
                        "import",
                        program.file("officers.csv", OFFICERS),
                        "--dataset",
                        "officers",
                        "--source",
                        "Ours",
                        "--create-indicators")
                .done();
        program.run(
                        "population",
                        "import",
                        program.file("pop.csv", EvidenceFiles.POPULATIONS),
                        "--dataset",
                        "pop",
                        "--source",
                        "Ours")
                .done();
    }

    @Test
    void whatTheRulesGiveIsSetAndWhatTheyCannotIsToldWithTheReason() {
        List<String> rows = program.type("ratings compute -e 3 --format csv").lines();

        assertThat(rows)
                .hasSize(1 + 9 * 4)
                .startsWith(HEADER)
                .anyMatch(row -> row.startsWith("19039,Monterrey,3,attainment,true,set,8.8063,8.8063,200000/22711,,"))
                .anyMatch(row -> row.startsWith("19018,García,3,attainment,true,none,,,,no-information,")
                        && row.contains("conapo, inegi"))
                .anyMatch(row -> row.startsWith("19006,Apodaca,4,green-count,true,none,,,,no-information,"));
        assertThat(program.type("ratings list -e 3 --format csv").lines())
                .containsExactly(
                        "municipality,name,action,rating,status,evidence,source,note,rule,computed,reconstructed",
                        "19039,Monterrey,3,8.8063,rated,,,,attainment,8.8063,true");
    }

    @Test
    void forPeopleTheRatedStandBeforeTheUnratedAndReconstructedRulesAreMarked() {
        String table = program.type("ratings compute --dry-run").done();

        assertThat(table)
                .startsWith("Evaluación 3: 1 puestas, 0 sin cambio, 0 de un evaluador conservadas, 35 sin calificación"
                        + " (prueba: no se guardó nada)\n\nClave  Municipio  Acción  Calificación  Resultado ")
                .containsPattern("19039 +Monterrey +3 +8.8063 +puesta +8.8063 +200000/22711 +attainment"
                        + " \\[reconstruida\\] +police-officers en 2013-05: 3000; .*\n\nLo que las reglas no pudieron")
                .containsPattern("19018 +García +3 +– +no-information +attainment \\[reconstruida\\] +la población de")
                .endsWith("Criterios reconstruidos, no publicados por el programa: acciones 3, 4, 8, 9.\n");
        assertThat(program.type("ratings list --format csv").lines()).hasSize(1);
        assertThat(program.type("ratings compute --dry-run --lang en").done())
                .startsWith("Evaluation 3: 1 set, 0 unchanged, 0 of an evaluator kept, 35 without a rating"
                        + " (dry run: nothing was stored)\n")
                .contains("attainment [reconstructed]", "What the rules could not rate:");
    }

    @Test
    void theSameEvidenceAgainChangesNothing() {
        program.type("ratings compute").done();

        assertThat(program.type("ratings compute").done()).startsWith("Evaluación 3: 0 puestas, 1 sin cambio,");
        assertThat(program.type("ratings history MTY 3 --format csv").lines())
                .hasSize(1 + 1)
                .last()
                .asString()
                .contains(",attainment,8.8063," + Program.USER + ",")
                .endsWith(",ratings compute");
    }

    @Test
    void whatAnEvaluatorSaidIsKeptUnlessItIsReplaced(@TempDir Path folder) {
        Program published = Program.withPublishedRatings(folder);
        addEvidence(published);

        assertThat(published.type("ratings compute").done())
                .startsWith(
                        "Evaluación 3: 0 puestas, 0 sin cambio, 1 de un evaluador conservadas, 35 sin calificación\n")
                .containsPattern("19039 +Monterrey +3 +9 +conservada +8.8063 ")
                .containsPattern("19018 +García +3 +10 +no-information +attainment");
        assertThat(published.type("ratings list").lines())
                .anyMatch(row -> row.matches("19039 +Monterrey +3 +9 +rated +attainment \\[reconstruida\\] +8.8063"));
        assertThat(published.type("ratings compute --replace --format json").done())
                .startsWith(
                        "{\"evaluation\":3,\"set\":1,\"unchanged\":0,\"kept\":0,\"none\":35,\"stored\":true,\"rows\":[{");
    }

    @Test
    void toSayOtherwiseThanARuleTakesAReason() {
        program.type("ratings compute").done();

        assertThat(program.type("rate MTY 3 7").refused(3))
                .contains("la califica la regla attainment con 8.8063: para decir otra cosa escriba por qué");
        assertThat(program.type("rate MTY 3 7 --why \"Plazas vacantes\"")
                        .lines()
                        .get(2))
                .matches("19039 +Monterrey +3 +2 +8.8063 +7 +.* Plazas vacantes +8.8063");
    }

    @Test
    void whatWasKnownOnADayCounts() {
        assertThat(program.type("ratings compute --as-of 2013-01-01").done())
                .startsWith("Evaluación 3: 0 puestas, 0 sin cambio, 0 de un evaluador conservadas, 36 sin");
        assertThat(program.type("ratings compute --as-of x").refused(3)).contains("\"x\"");
        assertThat(program.type("ratings compute -e 9").refused(4)).contains("no hay evaluación 9");
    }
}
