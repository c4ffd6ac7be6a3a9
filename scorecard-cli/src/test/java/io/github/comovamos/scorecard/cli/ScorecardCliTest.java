package io.github.comovamos.scorecard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.cli.testing.CliRun;
import io.github.comovamos.scorecard.cli.testing.Program;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScorecardCliTest {

    private final Locale locale = Locale.getDefault();

    private Program program;

    @BeforeEach
    void makeStore(@TempDir Path folder) {
        program = Program.withPublishedRatings(folder);
    }

    @AfterEach
    void restoreTheLocale() {
        Locale.setDefault(locale);
    }

    @Test
    void withoutArgumentsTheHelpIsShown() {
        CliRun run = program.run();

        assertThat(run.done())
                .startsWith("Califica municipios, promedia con exactitud y defiende cada cifra.\nUso: scorecard ")
                .isEqualTo(program.run("--help").done());
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help --lang en", "--lang=en -h", "--lang en --help"})
    void theHelpIsInTheLanguageThatIsAskedForBeforeItOrAfter(String line) {
        assertThat(program.run(line.split(" ")).done())
                .startsWith("Rates municipalities,")
                .contains("\nUsage: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "en-US", "es-MX", "ar-EG-u-nu-arab"})
    void spanishIsSpokenWhateverTheLocale(String tag) {
        String help = program.run("rate", "--help").done();
        String list = program.run("agenda", "show").done();
        String said = program.run("rate", "SPGG", "5", "11").refused(3);
        Locale.setDefault(Locale.forLanguageTag(tag));

        assertThat(program.run("rate", "--help").done()).isEqualTo(help);
        assertThat(program.run("agenda", "show").done()).isEqualTo(list);
        assertThat(program.run("rate", "SPGG", "5", "11").refused(3))
                .isEqualTo(said)
                .contains("no es una calificación");
        assertThat(program.run("ranking", "--by", "action:77").refused(4)).contains("no hay acción 77");
    }

    @Test
    void theVersionIsTheOneOfTheBuild() {
        assertThat(program.run("--version").done()).matches("scorecard [0-9]+[.][0-9]+[.][0-9]+(-SNAPSHOT)?\n");
        assertThat(program.run("rate", "-V").done())
                .isEqualTo(program.run("--version").done());
    }

    @Test
    void optionsThatAllShareStandBeforeTheCommandOrAfterIt(@TempDir Path folder) {
        Program elsewhere = Program.in(folder);
        String[] after = {
            "scoreboard", "--store", program.store(), "--agenda", "acv-nl-2012", "--format", "csv", "--lang", "en"
        };
        String[] before = {
            "--store", program.store(), "--agenda", "acv-nl-2012", "--format", "csv", "--lang", "en", "scoreboard"
        };
        String[] around = {"--store=" + program.store(), "--lang=en", "scoreboard", "--format=csv"};

        String expected = program.run("scoreboard", "--format", "csv").done();

        assertThat(elsewhere.run(after).done()).isEqualTo(expected);
        assertThat(elsewhere.run(before).done()).isEqualTo(expected);
        assertThat(elsewhere.run(around).done()).isEqualTo(expected);
    }

    @Test
    void theStoreOfTheOptionGoesBeforeTheOneOfTheEnvironment(@TempDir Path folder) {
        String missing = folder.resolve("missing.db").toString();

        assertThat(program.run("scoreboard", "--store", missing).refused(4)).contains(missing);
        assertThat(program.with("SCORECARD_STORE", missing).run("scoreboard").refused(4))
                .contains(missing);
        assertThat(program.with("SCORECARD_STORE", missing)
                        .run("scoreboard", "--store", program.store())
                        .done())
                .isEqualTo(program.run("scoreboard").done());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "jdbc:sqlite:"})
    void aStoreIsNamedByItsFileOrItsUrl(String prefix) {
        assertThat(program.run("scoreboard", "--store", prefix + program.store())
                        .done())
                .isEqualTo(program.run("scoreboard").done());
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:sqlite::memory:", "jdbc:mysql://example.org/acv", "jdbc:sqlite:", ":memory:"})
    void whatIsNoStoreIsNamedWithWhatIsAllowed(String url) {
        assertThat(program.run("scoreboard", "--store", url).refused(3))
                .isEqualTo("scorecard: \"" + url + "\" no nombra un almacén: se admite jdbc:sqlite:ARCHIVO,"
                        + " como jdbc:sqlite:scorecard.db\n");
    }

    @Test
    void anArgumentThatBeginsWithAnAtSignIsTakenAsItStands() {
        String arguments = program.file("arguments", "5 9.5");

        assertThat(program.run("rate", "SPGG", "@" + arguments).refused(3))
                .contains("\"@" + arguments + "\" no es un número de acción");
        assertThat(program.run("rate", "SPGG", "5", "9", "--source", "@" + arguments, "--format", "json")
                        .done())
                .contains("\"source\":\"@" + arguments + "\"");
    }

    @Test
    void whatWasDoneIsAResultAndTheHintIsNot(@TempDir Path folder) {
        CliRun run = Program.in(folder).run("init", "--format", "csv");

        assertThat(run.lines()).hasSize(2).allMatch(line -> line.contains(","));
        assertThat(run.err()).startsWith("El almacén ");
    }
}
