package io.github.comovamos.scorecard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.comovamos.scorecard.cli.testing.CommandLines;
import io.github.comovamos.scorecard.core.domain.value.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommandDocumentationTest {

    private static final Path ROOT = Path.of(System.getProperty("project.root", ".."));

    private final Locale locale = Locale.getDefault();

    @AfterEach
    void restoreTheLocale() {
        Locale.setDefault(locale);
    }

    @ParameterizedTest
    @EnumSource
    void theDocumentSaysWhatTheCommandsSay(Language language) throws IOException {
        Path file = ROOT.resolve(
                switch (language) {
                    case EN -> Path.of("docs", "cli.md");
                    case ES -> Path.of("docs", "es", "cli.md");
                });
        String expected = CommandDocumentation.of(language);
        if (Boolean.getBoolean("docs.update")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, expected);
        }

        assertThat(Files.exists(file) ? Files.readString(file) : "")
                .as(
                        "%s is not what the commands say of themselves. Write it anew, look at what changed, and commit"
                                + " it: ./mvnw -pl scorecard-cli -am test -Dtest=CommandDocumentationTest"
                                + " -Dsurefire.failIfNoSpecifiedTests=false -Ddocs.update=true",
                        file)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void everyCommandAndEveryOptionIsDocumented(Language language) {
        String document = CommandDocumentation.of(language);

        HelpTextsTest.commands(language).stream()
                .filter(command -> command.getSubcommands().isEmpty())
                .forEach(command -> {
                    String name = command.getCommandSpec().qualifiedName();
                    assertThat(document).contains("\n### " + name + "\n", "](#" + name.replace(' ', '-') + ")");
                    command.getCommandSpec()
                            .args()
                            .forEach(argument -> assertThat(document).contains(argument.description()));
                });
        assertThat(document).doesNotContain("{{").doesNotContain("%n").doesNotContain("${");
    }

    @ParameterizedTest
    @EnumSource
    void everyExampleOfTheDocumentIsACommandLineOfTheProgram(Language language) {
        assertThat(CommandDocumentation.of(language).lines())
                .filteredOn(line -> line.startsWith("scorecard ") && !line.contains("["))
                .isNotEmpty()
                .allSatisfy(line -> assertThatCode(() -> CommandTree.of(CommandLines.anyOptions(), language)
                                .parseArgs(CommandLines.arguments(line)))
                        .as("the example %s", line)
                        .doesNotThrowAnyException());
    }

    @ParameterizedTest
    @EnumSource
    void theDocumentIsTheSameOnEveryMachine(Language language) {
        String document = CommandDocumentation.of(language);
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));

        assertThat(CommandDocumentation.of(language)).isEqualTo(document).doesNotContain("\r");
    }
}
