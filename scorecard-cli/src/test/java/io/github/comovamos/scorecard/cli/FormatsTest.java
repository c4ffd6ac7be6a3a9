package io.github.comovamos.scorecard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.comovamos.scorecard.cli.testing.CliRun;
import io.github.comovamos.scorecard.cli.testing.Program;
import io.github.comovamos.scorecard.cli.testing.Samples;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

    private static final String COMMANDS = """
        demo                                             | municipality,name,axis,average,exact,rated,asked,place,published
        init                                             | agenda,version,title,from,to,municipalities,axes,actions,evaluations
        agenda list                                      | agenda,version,title,from,to,municipalities,axes,actions,evaluations
        agenda show                                      | action,axis,weight,title,from-evaluation,rule,reconstructed,criterion
        agenda check AGENDA                              | agenda,version,title,from,to,municipalities,axes,actions,evaluations
        agenda import AGENDA                             | agenda,version,title,from,to,municipalities,axes,actions,evaluations
        evaluation list                                  | evaluation,from,to,released,ratings
        evaluation add 4 --from 2013-06 --to 2013-07     | evaluation,from,to,released,ratings
        rate SPGG 5 9.5                                  | municipality,name,action,revision,before,before-status,rating,status,evidence,source,note,who,when,why
        ratings list                                     | municipality,name,action,rating,status,evidence,source,note
        ratings template                                 | municipality,name,action,rating,status,evidence,source,note
        ratings import RATINGS                           | place,value,message
        ratings history                                  | municipality,name,action,revision,before,before-status,rating,status,evidence,source,note,who,when,why
        scoreboard                                       | municipality,name,axis,average,exact,rated,asked,place,published
        ranking                                          | place,municipality,name,group,by,average,exact,rated,asked
        """;

    private Program program;

    @BeforeEach
    void makeStore(@TempDir Path folder) {
        program = Program.withPublishedRatings(folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = COMMANDS)
    void asCsvThereAreTheColumnsAndNothingElse(String line, String columns) {
        CliRun run = run(line, "csv");
        int width = columns.split(",").length;

        assertThat(run.done()).startsWith(columns + "\n").endsWith("\n").doesNotContain("\r");
        assertThat(run.lines())
                .as("every line of `%s` has the columns of its header", line)
                .allMatch(row -> cells(row) == width);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = COMMANDS)
    void asJsonThereIsOneDocumentOnOneLine(String line, String columns) throws JsonProcessingException {
        String json = run(line, "json").done();

        JsonNode document = new ObjectMapper().readTree(json);

        assertThat(json).hasLineCount(1).endsWith("\n");
        assertThat(document.isObject() || document.isArray()).isTrue();
        assertThat(document).as("what `%s` gives as JSON", line).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = COMMANDS)
    void asATableItIsForPeopleAndWithoutColoursWhereThereIsNoTerminal(String line, String columns) {
        String table = run(line, "table").done();

        assertThat(table)
                .as("what `%s` shows", line)
                .endsWith("\n")
                .doesNotContain(columns)
                .doesNotContain("\u001B");
        assertThat(table.lines()).as("no line has spaces at its end").noneMatch(text -> text.endsWith(" "));
    }

    /** The cells of a line; in what is written here no cell has a line end. */
    private static int cells(String line) {
        return line.replaceAll("\"([^\"]|\"\")*\"", "").split(",", -1).length;
    }

    private CliRun run(String line, String format) {
        List<String> words = new ArrayList<>(Arrays.asList(line.split(" ")));
        words.replaceAll(word -> switch (word) {
            case "AGENDA" -> program.file("trial.yaml", Samples.AGENDA);
            case "RATINGS" -> program.file("ratings.csv", "municipality,action,rating\nSPGG,5,9.5\n");
            default -> word;
        });
        words.addAll(List.of("--format", format, "--store", program.store()));
        return program.run(words.toArray(String[]::new));
    }
}
