package io.github.comovamos.scorecard.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.cli.testing.CliRun;
import io.github.comovamos.scorecard.cli.testing.Program;
import io.github.comovamos.scorecard.cli.testing.Shell;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionCommandTest {

    private Path folder;
    private String script;

    @BeforeEach
    void writeTheScript(@TempDir Path folder) {
        this.folder = folder;
        script = Program.in(folder).run("completion").done();
    }

    @Test
    void theScriptKnowsEveryCommand() {
        assertThat(script)
                .contains(
                        "demo",
                        "init",
                        "agenda",
                        "evaluation",
                        "rate",
                        "ratings",
                        "scoreboard",
                        "ranking",
                        "completion");
        assertThat(script).contains("_picocli_scorecard_ratings_template()", "_picocli_scorecard_agenda_check()");
    }

    @Test
    void theScriptIsTheSameInBothLanguages() {
        assertThat(Program.in(folder).run("completion", "--lang", "en").done()).isEqualTo(script);
    }

    @Test
    void bashUnderstandsTheScript() {
        String bash = Shell.program("bash").toString();
        Path file = Path.of(Program.in(folder).file("completion.bash", script));

        CliRun run = Shell.run(folder, Map.of(), List.of(bash, "-n", file.toString()));

        assertThat(run.done()).isEmpty();
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        sco          | scoreboard
        ratings te   | template
        --format c   | csv
        ranking --lang e | es en
        rate --sta   | --status
        """)
    void bashCompletesWhatIsBegun(String begun, String expected) {
        String bash = Shell.program("bash").toString();
        Program.in(folder).file("completion.bash", script);
        List<String> words = List.of(("scorecard " + begun).split(" "));
        String ask = "source ./completion.bash; COMP_WORDS=(" + String.join(" ", words) + "); COMP_CWORD="
                + (words.size() - 1) + "; _complete_scorecard; echo \"${COMPREPLY[*]}\"";

        CliRun run = Shell.run(folder, Map.of(), List.of(bash, "-c", ask));

        assertThat(run.done().strip())
                .as("what bash offers for `scorecard %s`; it said %s", begun, run.err())
                .isEqualTo(expected);
    }
}
