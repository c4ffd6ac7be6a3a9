package io.github.comovamos.scorecard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.comovamos.scorecard.cli.testing.CommandLines;
import io.github.comovamos.scorecard.core.domain.value.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

class HelpTextsTest {

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(HelpTexts.in(Language.EN).keySet())
                .as("the keys of help_en.properties and help_es.properties: add each to both files")
                .containsExactlyInAnyOrderElementsOf(HelpTexts.in(Language.ES).keySet());
    }

    @ParameterizedTest
    @EnumSource
    void noTextIsEmpty(Language language) {
        assertThat(HelpTexts.in(language).keySet())
                .as("keys without a text in help_%s.properties", language.code())
                .noneMatch(key -> HelpTexts.in(language).getString(key).isBlank());
    }

    @ParameterizedTest
    @EnumSource
    void everyTextIsShown(Language language) {
        List<String> shown = commands(language).stream()
                .map(command -> command.getUsageMessage(CommandLine.Help.Ansi.OFF))
                .toList();
        String all = squeezed(String.join(" ", shown));

        assertThat(HelpTexts.in(language).keySet())
                .as(
                        "keys of help_%s.properties whose text no help shows: is the name of the command or option right?",
                        language.code())
                .allMatch(key -> all.contains(
                        squeezed(HelpTexts.in(language).getString(key).replaceFirst("^[0-6]:", ""))));
    }

    @ParameterizedTest
    @MethodSource("commandsInBothLanguages")
    void everyCommandSaysWhatItDoesAndHasAnExample(CommandLine command) {
        UsageMessageSpec usage = command.getCommandSpec().usageMessage();

        assertThat(usage.header())
                .as("%s.usage.header in the help files", key(command))
                .hasSize(1);
        assertThat(usage.footer())
                .as("%s.usage.footer.0 in the help files", key(command))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("commandsInBothLanguages")
    void everyOptionAndArgumentIsDescribed(CommandLine command) {
        for (ArgSpec argument : command.getCommandSpec().args()) {
            assertThat(argument.description())
                    .as("the description of %s of `%s` in the help files", argument.paramLabel(), key(command))
                    .hasSize(1)
                    .noneMatch(String::isBlank);
            assertThat(argument.paramLabel())
                    .as("the label of an argument of `%s`: is there a label.… of that name?", key(command))
                    .doesNotContain("$");
        }
    }

    @ParameterizedTest
    @MethodSource("commandsInBothLanguages")
    void everyExampleIsACommandLineOfTheProgram(CommandLine command) {
        for (String example : command.getCommandSpec().usageMessage().footer()) {
            assertThat(example).as("an example of `%s`", key(command)).startsWith("  scorecard ");
            CommandLine program = command.getCommandSpec().root().commandLine();

            assertThatCode(() -> program.parseArgs(CommandLines.arguments(example)))
                    .as("the example of `%s` must be understood: %s", key(command), example)
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyCommandIsShownByAnExampleOfItsOwn(Language language) {
        for (CommandLine command : commands(language)) {
            boolean group = !command.getSubcommands().isEmpty();
            String name = command.getCommandSpec().qualifiedName();

            assertThat(command.getCommandSpec().usageMessage().footer())
                    .as("an example of `%s` shows that command", name)
                    .allMatch(example -> (example.strip() + " ").startsWith(name + " ") || group);
        }
    }

    static Stream<Named<CommandLine>> commandsInBothLanguages() {
        return Arrays.stream(Language.values())
                .flatMap(language -> commands(language).stream()
                        .map(command -> Named.of(language.code() + " " + key(command), command)));
    }

    /** The program and all its commands. */
    static List<CommandLine> commands(Language language) {
        List<CommandLine> all = new ArrayList<>();
        collect(CommandTree.of(CommandLines.anyOptions(), language), all);
        return all;
    }

    private static void collect(CommandLine command, List<CommandLine> all) {
        all.add(command);
        command.getSubcommands().values().forEach(child -> collect(child, all));
    }

    private static String key(CommandLine command) {
        return command.getCommandSpec().qualifiedName(".");
    }

    private static String squeezed(String text) {
        return text.replace("%n", " ").replaceAll("\\s+", "");
    }
}
