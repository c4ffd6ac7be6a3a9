package io.github.comovamos.scorecard.cli;

import io.github.comovamos.scorecard.cli.option.GlobalOptions;
import io.github.comovamos.scorecard.cli.option.StoreOpener;
import io.github.comovamos.scorecard.cli.output.FaultPrinter;
import io.github.comovamos.scorecard.cli.output.Terminal;
import io.github.comovamos.scorecard.cli.output.UnexpectedFaultHandler;
import io.github.comovamos.scorecard.core.bootstrap.Bootstrap;
import io.github.comovamos.scorecard.core.bootstrap.StoreUrl;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.service.Services;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/** The program. Results go to the standard output, all else to the standard error; both are UTF-8, everywhere. */
public final class ScorecardCli {

    private static final String LANGUAGE_OPTION = "--lang";

    private ScorecardCli() {}

    /** Runs the program and ends it with its exit code. */
    public static void main(String[] args) {
        Terminal terminal = Terminal.of(
                writer(FileDescriptor.out),
                writer(FileDescriptor.err),
                Boolean.getBoolean("scorecard.out.terminal"),
                Boolean.getBoolean("scorecard.err.terminal"),
                System.getenv());
        int exitCode = run(args, terminal, System.getenv(), System.getProperty("user.name", "unknown"));
        terminal.out().flush();
        terminal.err().flush();
        System.exit(exitCode);
    }

    /**
     * Runs the program within another one.
     *
     * @param args the command line
     * @param terminal where it writes
     * @param environment the environment variables
     * @param user who runs it
     * @return the exit code
     */
    public static int run(String[] args, Terminal terminal, Map<String, String> environment, String user) {
        Language language = language(Arrays.asList(args));
        GlobalOptions options = new GlobalOptions(terminal, new Opener(), environment, user);
        boolean traced = environment.getOrDefault("SCORECARD_DEBUG", "").equals("1");
        UnexpectedFaultHandler lastResort = new UnexpectedFaultHandler(terminal.err(), traced, ExitCodes.UNEXPECTED);
        return lastResort.run(() -> execute(args, options, language, lastResort), language);
    }

    private static int execute(
            String[] args, GlobalOptions options, Language language, UnexpectedFaultHandler lastResort) {
        Terminal terminal = options.terminal();
        CommandLine program = CommandTree.of(options, language);
        program.setOut(terminal.out());
        program.setErr(terminal.err());
        program.setColorScheme(Help.defaultColorScheme(terminal.colours() ? Help.Ansi.ON : Help.Ansi.OFF));
        program.setParameterExceptionHandler(new UsageFaults(terminal.err(), language));
        program.setExecutionStrategy(parsed -> {
            UsageFaults.refuseRepeated(parsed);
            return new CommandLine.RunLast().execute(parsed);
        });
        program.setExecutionExceptionHandler((fault, command, parsed) -> {
            if (fault instanceof ScorecardException refused) {
                FaultPrinter.refused(refused, terminal.err(), options.language());
                return ExitCodes.of(refused.reason());
            }
            return lastResort.say(fault, language);
        });
        if (args.length == 0) {
            program.usage(terminal.out());
            return ExitCodes.DONE;
        }
        return program.execute(args);
    }

    /** The help is made before the options are read, so its language is looked for beforehand. */
    private static Language language(List<String> args) {
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            boolean next = arg.equals(LANGUAGE_OPTION) && i + 1 < args.size();
            String value = next ? args.get(i + 1) : arg.replaceFirst("^" + LANGUAGE_OPTION + "=", "");
            if ((next || !value.equals(arg)) && value.equals(Language.EN.code())) {
                return Language.EN;
            }
        }
        return Language.ES;
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    private static final class Opener implements StoreOpener {
        @Override
        public Services open(String url) {
            return Bootstrap.open(StoreUrl.parse(url), Clock.systemUTC());
        }

        @Override
        public Services create(String url) {
            return Bootstrap.create(StoreUrl.parse(url), Clock.systemUTC());
        }
    }
}
