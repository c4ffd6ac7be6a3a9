package io.github.comovamos.scorecard.cli.command.rating;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.cli.testing.CliRun;
import io.github.comovamos.scorecard.cli.testing.Program;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RatingsCommandsTest {

    private static final String HEADER =
            "municipality,name,action,rating,status,evidence,source,note,rule,computed,reconstructed";

    private Program program;

    @BeforeEach
    void makeStore(@TempDir Path folder) {
        program = Program.withPublishedRatings(folder);
    }

    @Test
    void theListIsInTheColumnsThatImportTakes() {
        assertThat(program.run("ratings", "list", "--format", "csv").lines())
                .hasSize(1 + 36)
                .startsWith(
                        HEADER, "19006,Apodaca,1,8,rated,,,,judged,,true", "19006,Apodaca,2,7,rated,,,,judged,,true")
                .endsWith("19048,Santa Catarina,4,4,rated,,,,green-count,,true");
    }

    @Test
    void theListImportedIntoTheSameStoreChangesNothing() {
        String list = program.run("ratings", "list", "--format", "csv").done();

        assertThat(program.run("ratings", "import", program.file("list.csv", list))
                        .done())
                .isEqualTo("Evaluación 3: 0 nuevas, 0 cambiadas, 36 sin cambio, 0 rechazadas\n");
        assertThat(program.run("ratings", "list", "--format", "csv").done()).isEqualTo(list);
    }

    @Test
    void theListImportedIntoAFreshStoreIsTheSameList(@TempDir Path folder) {
        program.run("rate", "STC", "9", "--status", "late", "--note", "una \"nota\", con coma")
                .done();
        String list = program.run("ratings", "list", "--format", "csv").done();
        Program fresh = Program.in(folder);
        fresh.run("init").done();

        assertThat(fresh.run("ratings", "import", fresh.file("list.csv", list), "--lang", "en")
                        .done())
                .isEqualTo("Evaluation 3: 37 new, 0 changed, 0 unchanged, 0 refused\n");
        assertThat(fresh.run("ratings", "list", "--format", "csv").done()).isEqualTo(list);
    }

    @Test
    void thePublishedListIsThirtySixNewRatingsToAFreshStore(@TempDir Path folder) {
        String list = program.run("ratings", "list", "--format", "csv").done();
        Program fresh = Program.in(folder);
        fresh.run("init").done();

        assertThat(fresh.run("ratings", "import", fresh.file("list.csv", list), "--format", "json")
                        .done())
                .isEqualTo("{\"evaluation\":3,\"added\":36,\"changed\":0,\"unchanged\":0,\"refused\":0,"
                        + "\"stored\":true,\"notes\":[],\"findings\":[]}\n");
    }

    @Test
    void theTemplateHasARowForEveryRatingWithWhatIsRatedFilledIn() {
        List<String> template = program.run("ratings", "template").lines();

        assertThat(template)
                .as("9 municipalities × 10 actions; as CSV, whatever the usual format is")
                .hasSize(1 + 90)
                .startsWith(HEADER, "19006,Apodaca,1,8,rated,,,,judged,,true")
                .contains("19006,Apodaca,5,,,,,,judged,,true");
    }

    @Test
    void theTemplateFilledInIsImportedAsItStands() {
        program.run("evaluation", "add", "4", "--from", "2013-06", "--to", "2013-07")
                .done();
        String filled = program.run("ratings", "template", "-e", "4").lines().stream()
                .map(line -> line.replaceFirst(",,,,,,", ",7.5,,https://example.org,,,"))
                .collect(Collectors.joining("\n"));

        assertThat(program.run("ratings", "import", program.file("filled.csv", filled), "-e", "4")
                        .done())
                .isEqualTo("Evaluación 4: 90 nuevas, 0 cambiadas, 0 sin cambio, 0 rechazadas\n");
        assertThat(program.run("ratings", "list", "-e", "4", "--format", "csv").lines())
                .contains("19019,San Pedro Garza García,10,7.5,rated,https://example.org,,,judged,,true");
    }

    @Test
    void anImportAddsOnlyWhatIsNewAndRevisesWhatChanged() {
        String file = program.file("more.csv", """
                municipality,action,rating
                SPGG,1,9.75
                SPGG,2,9
                SPGG,5,9.5
                """);

        assertThat(program.run("ratings", "import", file).done())
                .isEqualTo("Evaluación 3: 1 nueva, 1 cambiada, 1 sin cambio, 0 rechazadas\n");
    }

    @Test
    void theHistoryTellsEveryChangeInTheOrderOfTheAgenda() {
        program.run("rate", "SPGG", "5", "9.5", "--why", "primera").done();
        program.run("rate", "SPGG", "1", "9", "--status", "late", "--author", "Ana")
                .done();

        List<String> all = program.run("ratings", "history", "--format", "csv").lines();
        CliRun one = program.run("ratings", "history", "SPGG", "1");

        assertThat(all).hasSize(1 + 36 + 2);
        assertThat(all.get(0))
                .isEqualTo("municipality,name,action,revision,before,before-status,rating,status,evidence,source,note,"
                        + "rule,computed,who,when,why");
        assertThat(program.run("ratings", "history", "SPGG", "--format", "csv").lines())
                .hasSize(1 + 4 + 2)
                .filteredOn(line -> line.startsWith("19019,San Pedro Garza García,5,"))
                .singleElement()
                .asString()
                .startsWith("19019,San Pedro Garza García,5,1,,,9.5,rated,,,,,," + Program.USER + ",")
                .endsWith("Z,primera");
        assertThat(one.lines()).hasSize(2 + 2);
        assertThat(one.lines().get(3)).matches("19019 .+ 1 +2 +10 +9 \\(late\\) +Ana +[-0-9T:.]+Z");
    }

    @Test
    void theHistoryOfWhatDoesNotExistIsNotFound() {
        assertThat(program.run("ratings", "history", "Nadie").refused(4)).contains("no hay municipio \"Nadie\"");
        assertThat(program.run("ratings", "history", "SPGG", "99").refused(4)).contains("no hay acción 99");
        assertThat(program.run("ratings", "history", "-e", "9").refused(4)).contains("no hay evaluación 9");
    }
}
