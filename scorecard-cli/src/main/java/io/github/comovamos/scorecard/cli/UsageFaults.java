package io.github.comovamos.scorecard.cli;

import io.github.comovamos.scorecard.cli.option.GlobalOptions;
import io.github.comovamos.scorecard.cli.output.FaultPrinter;
import io.github.comovamos.scorecard.core.domain.value.Score;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is not understood of a command line, in the user's language. */
record UsageFaults(GlobalOptions options) implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException fault, String[] args) {
        if (fault instanceof UnmatchedArgumentException unmatched && isNegativeNumber(unmatched)) {
            return negativeScore(unmatched.getUnmatched().get(0));
        }
        FaultPrinter.misused(
                message(fault),
                fault.getCommandLine().getCommandSpec().qualifiedName(),
                options.terminal().err(),
                options.language());
        return ExitCodes.USAGE;
    }

    /** What looks like an option to a parser of command lines may be a rating below 0. */
    private static boolean isNegativeNumber(UnmatchedArgumentException fault) {
        return fault.getUnmatched().get(0).matches("-[0-9].*");
    }

    private int negativeScore(String text) {
        try {
            Score.parse(text);
            throw new IllegalStateException(text + " is a score, and yet below 0");
        } catch (ScorecardException refused) {
            FaultPrinter.refused(refused, options.terminal().err(), options.language());
            return ExitCodes.of(refused.reason());
        }
    }

    private static Message message(ParameterException fault) {
        if (fault instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return Message.of("falta %s", "%s is missing", names(missing.getMissing()));
        }
        if (fault instanceof MissingParameterException) {
            return Message.of(
                    "falta el subcomando: %s", "the subcommand is missing: %s", subcommands(fault.getCommandLine()));
        }
        if (fault instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (fault instanceof OverwrittenOptionException overwritten) {
            return Message.of(
                    "%s se dio más de una vez",
                    "%s was given more than once", names(List.of(overwritten.getOverwritten())));
        }
        if (fault.getCause() instanceof ScorecardException refused) {
            return Message.of("%s: %s", "%s: %s", names(List.of(fault.getArgSpec())), refused.sentence());
        }
        return new Message(String.valueOf(fault.getMessage()), String.valueOf(fault.getMessage()));
    }

    private static Message unmatched(UnmatchedArgumentException fault) {
        String first = Message.quote(fault.getUnmatched().get(0));
        List<String> suggestions = fault.getSuggestions();
        if (!suggestions.isEmpty()) {
            return Message.of(
                    "no se conoce %s: ¿quiso decir %s?",
                    "%s is unknown: did you mean %s?", first, String.join(", ", suggestions));
        }
        return fault.getCommandLine().getSubcommands().isEmpty()
                ? Message.of("sobra %s", "%s is too much", first)
                : Message.of(
                        "no se conoce %s: se admite %s",
                        "%s is unknown: allowed is %s", first, subcommands(fault.getCommandLine()));
    }

    private static String subcommands(CommandLine command) {
        return String.join(", ", command.getSubcommands().keySet());
    }

    private static String names(List<ArgSpec> arguments) {
        return arguments.stream()
                .map(argument -> argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel())
                .collect(Collectors.joining(", "));
    }
}
