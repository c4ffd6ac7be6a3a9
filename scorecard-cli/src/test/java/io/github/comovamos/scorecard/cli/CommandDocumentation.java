package io.github.comovamos.scorecard.cli;

import io.github.comovamos.scorecard.cli.testing.CommandLines;
import io.github.comovamos.scorecard.core.domain.value.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * The document of the command line in one language: what the template {@code cli_en.md} or {@code cli_es.md} says, and
 * what the commands say of themselves. Only their model is asked, never a machine's locale or the width of a terminal.
 */
final class CommandDocumentation {

    private final CommandSpec program;
    private final ResourceBundle texts;
    private final String template;

    private CommandDocumentation(Language language) {
        program = CommandTree.of(CommandLines.anyOptions(), language).getCommandSpec();
        texts = HelpTexts.in(language);
        template = template("cli_" + language.code() + ".md");
    }

    /** The document in Markdown. */
    static String of(Language language) {
        CommandDocumentation documentation = new CommandDocumentation(language);
        return documentation
                .template
                .replace("{{exit-codes}}", documentation.exitCodes())
                .replace("{{options}}", lines(options(documentation.program)))
                .replace("{{contents}}", documentation.contents())
                .replace("{{commands}}", documentation.commands());
    }

    private String exitCodes() {
        return program.usageMessage().exitCodeList().entrySet().stream()
                .map(code -> "- `" + code.getKey() + "`: " + code.getValue())
                .collect(Collectors.joining("\n"));
    }

    private String contents() {
        return documented().stream()
                .map(command -> "- [`" + command.qualifiedName() + "`](#" + command.qualifiedName("-") + "): "
                        + header(command))
                .collect(Collectors.joining("\n"));
    }

    private String commands() {
        return documented().stream().map(this::section).collect(Collectors.joining("\n\n"));
    }

    /** The commands that do something; a group of them only holds its own together. */
    private List<CommandSpec> documented() {
        List<CommandSpec> found = new ArrayList<>();
        collect(program, found);
        return found;
    }

    private static void collect(CommandSpec command, List<CommandSpec> found) {
        if (command.subcommands().isEmpty()) {
            found.add(command);
        }
        command.subcommands().values().forEach(child -> collect(child.getCommandSpec(), found));
    }

    private String section(CommandSpec command) {
        List<String> parts = new ArrayList<>();
        parts.add("### " + command.qualifiedName());
        parts.add(header(command));
        parts.add("```\n" + synopsis(command) + "\n```");
        Arrays.stream(command.usageMessage().description()).forEach(parts::add);
        addList(parts, "usage.parameterListHeading", command.positionalParameters());
        addList(parts, "usage.optionListHeading", own(command));
        parts.add(texts.getString("usage.footerHeading").replace("%n", ""));
        parts.add("```sh\n" + examples(command.usageMessage()) + "\n```");
        return String.join("\n\n", parts);
    }

    private void addList(List<String> parts, String heading, List<? extends ArgSpec> arguments) {
        if (!arguments.isEmpty()) {
            parts.add(texts.getString(heading).replace("%n", ""));
            parts.add(lines(arguments));
        }
    }

    private static String header(CommandSpec command) {
        return String.join(" ", command.usageMessage().header());
    }

    private static String examples(UsageMessageSpec usage) {
        return Arrays.stream(usage.footer()).map(String::strip).collect(Collectors.joining("\n"));
    }

    private String synopsis(CommandSpec command) {
        StringBuilder synopsis = new StringBuilder(command.qualifiedName());
        command.positionalParameters().forEach(argument -> synopsis.append(' ').append(bracketed(argument)));
        command.argGroups().forEach(group -> synopsis.append(' ').append(alternatives(group)));
        own(command).stream()
                .filter(option -> option.group() == null)
                .sorted(Comparator.comparing(option -> !option.required()))
                .forEach(option -> synopsis.append(' ').append(bracketed(option)));
        return synopsis.toString();
    }

    /** Options of which one is given. */
    private static String alternatives(ArgGroupSpec group) {
        return group.args().stream()
                .map(CommandDocumentation::name)
                .sorted()
                .collect(Collectors.joining(" | ", "(", ")"));
    }

    private static String bracketed(ArgSpec argument) {
        return argument.required() ? name(argument) : "[" + name(argument) + "]";
    }

    private static String lines(List<? extends ArgSpec> arguments) {
        return arguments.stream()
                .map(argument -> "- " + names(argument) + ": " + String.join(" ", argument.description()))
                .collect(Collectors.joining("\n"));
    }

    private static String names(ArgSpec argument) {
        boolean shortName =
                argument instanceof OptionSpec option && !option.shortestName().equals(option.longestName());
        return (shortName ? "`" + ((OptionSpec) argument).shortestName() + "`, " : "") + "`" + name(argument) + "`";
    }

    private static String name(ArgSpec argument) {
        if (argument instanceof OptionSpec option) {
            return option.longestName() + (option.arity().max() == 0 ? "" : " " + option.paramLabel());
        }
        return argument.paramLabel();
    }

    /** In alphabetical order, since the order of the fields is no JDK's promise. */
    private static List<OptionSpec> options(CommandSpec command) {
        return command.options().stream()
                .sorted(Comparator.comparing(OptionSpec::longestName))
                .toList();
    }

    /** The options of a command, without those that mean the same in every command. */
    private List<OptionSpec> own(CommandSpec command) {
        return options(command).stream().filter(option -> !isShared(option)).toList();
    }

    private boolean isShared(OptionSpec option) {
        OptionSpec shared = program.findOption(option.longestName());
        return shared != null && Arrays.equals(shared.description(), option.description());
    }

    private static String template(String name) {
        try (InputStream resource = CommandDocumentation.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException("there is no " + name + " among the resources of the tests");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
