package io.github.comovamos.scorecard.cli.command.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.cli.testing.CliRun;
import io.github.comovamos.scorecard.cli.testing.EvidenceFiles;
import io.github.comovamos.scorecard.cli.testing.Program;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceCommandsTest {

    private static final Pattern MARK = Pattern.compile("--after (\\S+)");

    private Program program;

    @BeforeEach
    void makeStore(@TempDir Path folder) {
        program = Program.withEvidence(folder);
    }

    @Test
    void theDatasetsStandInTheOrderInWhichTheyArrived() {
        List<String> rows = program.type("evidence list --format csv").lines();

        assertThat(rows.get(0)).isEqualTo("dataset,shape,source,retrieved,instrument,records,sha256,who,when,why");
        assertThat(rows.stream().skip(1).map(row -> row.substring(0, row.indexOf(','))))
                .containsSubsequence("mesa-juarez-2013", "crimes", "officers", "populations", "reports");
        assertThat(program.type("evidence list").lines())
                .anyMatch(row -> row.matches("populations +population +3 +2015-01-31 +" + Program.USER + " .+ Ours"));
    }

    @Test
    void aDatasetIsShownWithItsHashAndItsParts() {
        assertThat(program.type("evidence show crimes --format csv").lines())
                .containsExactly(
                        "name,areas,from,to,records",
                        "homicide,2,2011-01,2014-12,72",
                        "extortion,2,2011-01,2014-12,96");
        assertThat(program.type("evidence show crimes --format json").done())
                .startsWith("{\"dataset\":{\"dataset\":\"crimes\",\"shape\":\"figures\",\"source\":\"Ours\","
                        + "\"retrieved\":\"2015-01-31\",\"instrument\":null,\"records\":168,\"sha256\":\"");
        assertThat(program.type("evidence show crimes --lang en").done())
                .containsPattern("\nSHA-256 [0-9a-f]{64}\nWhy: evidence import\n")
                .containsPattern("extortion +2 +2011-01 +2014-12 +96\n");
        assertThat(program.type("evidence show nothing").refused(4)).contains("no hay conjunto de datos \"nothing\"");
    }

    @Test
    void figuresAreFilteredByWhatTheyAreWhereAndWhen() {
        assertThat(program.type(
                                "evidence figures --indicator homicide --municipality MTY --from 2013-12 --to 2014-01 --format csv")
                        .lines())
                .containsExactly(
                        "indicator,area,period,value,goal,sample,dataset,instrument",
                        "homicide,19039,2013-12,43,,,crimes,",
                        "homicide,19039,2014-01,31,,,crimes,");
        assertThat(program.type("evidence figures --indicator pulse-safe --from 2013-05")
                        .lines()
                        .get(2))
                .matches("pulse-safe +metropolitan .*2013-05 +25.1 +4951 +pulse-2013");
        assertThat(program.type("evidence figures --dataset mesa-juarez-2013 --format csv")
                        .lines())
                .hasSize(1 + 78);
        assertThat(program.type("evidence figures --dataset none").refused(4)).contains("\"none\"");
        assertThat(program.type("evidence figures --from soon").refused(3)).contains("\"soon\"");
        assertThat(program.type("evidence figures --limit 0").refused(3)).contains("1 a 10000");
        assertThat(program.type("evidence figures --after ?").refused(3)).contains("\"?\"");
        assertThat(program.type("evidence figures --municipality Nadie").refused(4))
                .contains("Nadie");
    }

    @Test
    void aLongListComesInPagesAndSaysHowToGoOn() {
        List<String> all = figures(List.of()).lines();
        List<String> seen = new ArrayList<>();
        CliRun page = figures(List.of("--limit", "30"));
        while (true) {
            seen.addAll(page.lines().subList(1, page.lines().size()));
            Matcher mark = MARK.matcher(page.err());
            if (!mark.find()) {
                break;
            }
            assertThat(page.err())
                    .startsWith("Hay más: repita el comando con --after ")
                    .hasLineCount(1);
            page = figures(List.of("--limit", "30", "--after", mark.group(1)));
        }

        assertThat(seen).hasSize(72).isEqualTo(all.subList(1, all.size()));
        assertThat(page.err()).as("the last page").isEmpty();
        assertThat(program.type("evidence figures --limit 1 --lang en").err())
                .startsWith("There is more: repeat the command with --after ");
    }

    private CliRun figures(List<String> more) {
        List<String> args = new ArrayList<>(List.of("evidence", "figures", "--indicator", "homicide"));
        args.addAll(List.of("--format", "csv"));
        args.addAll(more);
        return program.run(args.toArray(String[]::new));
    }

    @Test
    void casesStandInTheColumnsInWhichTheyAreImported() {
        assertThat(program.type("evidence cases --category lighting --format csv")
                        .lines())
                .containsExactly(
                        "case,category,area,opened,closed,outcome,responsible,dataset,instrument",
                        "r-1,lighting,19006,2014-01-10,2014-01-13,done,Obras,reports,",
                        "r-2,lighting,19006,2014-01-11,2014-01-17,done,Obras,reports,",
                        "r-3,lighting,19039,2014-01-11,,,Obras,reports,");
        assertThat(program.type("evidence cases --municipality MTY --to 2014-01")
                        .lines())
                .hasSize(2 + 1)
                .last()
                .asString()
                .matches("r-3 +lighting +19039 +Monterrey +2014-01-11 +Obras +reports");
        assertThat(program.type("evidence cases --limit 1 --format json").done())
                .startsWith("{\"rows\":[{\"case\":\"r-1\",")
                .doesNotContain("\"next\":null");
    }

    @Test
    void aLaterDatasetRevisesAndBothStay() {
        String revised = program.file(
                "later.csv", EvidenceFiles.crimes().replace("extortion,19006,2014-12,3", "extortion,19006,2014-12,4"));
        program.run(
                        "evidence",
                        "import",
                        revised,
                        "--dataset",
                        "later",
                        "--source",
                        "Ours",
                        "--retrieved",
                        "2015-02-28")
                .done();

        assertThat(program.type("evidence diff crimes later --format csv").lines())
                .containsExactly(
                        "shape,name,area,period,field,before,after", "figures,extortion,19006,2014-12,value,3,4");
        assertThat(program.type("evidence diff crimes later").lines())
                .anyMatch(row -> row.matches("extortion +19006 +Apodaca +2014-12 +value +3 +4"))
                .endsWith("En ambos: 168 · solo en crimes: 0 · solo en later: 0 · revisiones: 1");
        assertThat(december()).isEqualTo("extortion,19006,2014-12,4,,,later,");
        assertThat(december("--dataset", "crimes")).isEqualTo("extortion,19006,2014-12,3,,,crimes,");
        assertThat(december("--as-of", "2015-02-15"))
                .as("what was known before the later one was had")
                .isEqualTo("extortion,19006,2014-12,3,,,crimes,");
    }

    private String december(String... more) {
        List<String> args = new ArrayList<>(List.of("evidence", "figures", "--indicator", "extortion"));
        args.addAll(List.of("--municipality", "APO", "--from", "2014-12", "--format", "csv"));
        args.addAll(List.of(more));
        return program.run(args.toArray(String[]::new)).lines().get(1);
    }

    @Test
    void onlyDatasetsOfTheSameShapeAreCompared() {
        assertThat(program.type("evidence diff crimes officers --lang en").done())
                .isEqualTo("In both: 0 · only in crimes: 168 · only in officers: 2 · revisions: 0\n");
        assertThat(program.type("evidence diff crimes reports").refused(3))
                .contains("crimes tiene figures y reports tiene cases");
        assertThat(program.type("evidence diff crimes").refused(2)).contains("CONJUNTO");
    }

    @Test
    void populationsAreListedByAreaYearAndEdition() {
        assertThat(program.type("population list --municipality GAR --format json")
                        .done())
                .isEqualTo("{\"rows\":[{\"area\":\"19018\",\"year\":2013,\"vintage\":\"conapo\",\"residents\":174767,"
                        + "\"dataset\":\"populations\"},{\"area\":\"19018\",\"year\":2013,\"vintage\":\"inegi\","
                        + "\"residents\":205455,\"dataset\":\"populations\"}],\"notes\":[]}\n");
        assertThat(program.type("population list --municipality SPGG --format json --lang en")
                        .done())
                .as("nobody has counted them, and it says so")
                .startsWith("{\"rows\":[],\"notes\":[\"There are no populations with ");
    }
}
