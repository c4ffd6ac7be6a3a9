package io.github.comovamos.scorecard.cli;

import io.github.comovamos.scorecard.cli.output.FaultPrinter;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.domain.value.Score;
import io.github.comovamos.scorecard.core.failure.Allowed;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.io.PrintWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Says what is not understood of a command line.
 *
 * @param err where it says so
 * @param language in which language; the options may not have been read as far as that
 */
record UsageFaults(PrintWriter err, Language language) implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException fault, String[] args) {
        if (fault instanceof UnmatchedArgumentException unmatched && isNegativeScore(unmatched)) {
            return negativeScore(unmatched.getUnmatched().get(0));
        }
        FaultPrinter.misused(
                message(fault), fault.getCommandLine().getCommandSpec().qualifiedName(), err, language);
        return ExitCodes.USAGE;
    }

    /** An option given before the name of the command and again after it is as doubtful as one given twice there. */
    static void refuseRepeated(ParseResult parsed) {
        Set<String> seen = new HashSet<>();
        for (ParseResult level = parsed; level != null; level = level.subcommand()) {
            for (OptionSpec option : level.matchedOptions()) {
                if (!seen.add(option.longestName())) {
                    CommandLine command = level.commandSpec().commandLine();
                    throw new OverwrittenOptionException(command, option, option.longestName());
                }
            }
        }
    }

    /** What looks like an option to a parser of command lines may be a rating below 0. */
    private static boolean isNegativeScore(UnmatchedArgumentException fault) {
        boolean scores = fault.getCommandLine().getCommandSpec().positionalParameters().stream()
                .anyMatch(positional -> "SCORE".equals(positional.descriptionKey()));
        return scores && fault.getUnmatched().get(0).matches("-[0-9].*");
    }

    private int negativeScore(String text) {
        try {
            Score.parse(text);
            throw new IllegalStateException(text + " is a score, and yet below 0");
        } catch (ScorecardException refused) {
            FaultPrinter.refused(refused, err, language);
            return ExitCodes.of(refused.reason());
        }
    }

    private static Message message(ParameterException fault) {
        if (fault instanceof MissingParameterException missing) {
            return Message.of("falta %s", "%s is missing", labels(missing.getMissing()));
        }
        if (fault instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (fault instanceof OverwrittenOptionException overwritten) {
            return Message.of(
                    "%s se dio más de una vez", "%s was given more than once", name(overwritten.getOverwritten()));
        }
        if (fault instanceof MutuallyExclusiveArgsException) {
            return Message.of(
                    "se admite solo uno: %s", "only one is allowed: %s", alternatives(fault.getCommandLine()));
        }
        if (fault.getCause() instanceof ScorecardException refused) {
            return Message.of("%s: %s", "%s: %s", name(fault.getArgSpec()), refused.sentence());
        }
        if (!fault.getCommandLine().getSubcommands().isEmpty()) {
            return Message.of(
                    "falta el subcomando: %s",
                    "the subcommand is missing: %s", Allowed.of(subcommands(fault.getCommandLine())));
        }
        return new Message(String.valueOf(fault.getMessage()), String.valueOf(fault.getMessage()));
    }

    private static Message unmatched(UnmatchedArgumentException fault) {
        CommandLine command = fault.getCommandLine();
        String given = fault.getUnmatched().get(0);
        boolean option = given.startsWith("-");
        if (!option && command.getSubcommands().isEmpty()) {
            return Message.of("sobra %s", "%s is too much", Message.quote(given));
        }
        if (!fault.getSuggestions().isEmpty()) {
            return Message.of(
                    "no se conoce %s: ¿quiso decir %s?",
                    "%s is unknown: did you mean %s?", Message.quote(given), String.join(", ", fault.getSuggestions()));
        }
        return Message.of(
                "no se conoce %s aquí: %s",
                "%s is unknown here: %s",
                Message.quote(given),
                Allowed.of(option ? options(command) : subcommands(command)));
    }

    private static List<String> options(CommandLine command) {
        return command.getCommandSpec().options().stream()
                .map(OptionSpec::longestName)
                .toList();
    }

    private static Set<String> subcommands(CommandLine command) {
        return command.getSubcommands().keySet();
    }

    private static String alternatives(CommandLine command) {
        return command.getCommandSpec().argGroups().stream()
                .flatMap(group -> group.args().stream())
                .map(UsageFaults::name)
                .collect(Collectors.joining(", "));
    }

    /**
     * What is missing, an option with its value: both may be. Alternatives, of which one is enough, have a bar between.
     */
    private static String labels(List<ArgSpec> arguments) {
        boolean alternatives = arguments.stream().allMatch(argument -> argument.group() != null);
        return arguments.stream()
                .map(argument -> Stream.of(name(argument), argument.paramLabel())
                        .distinct()
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(alternatives ? " | " : ", "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
