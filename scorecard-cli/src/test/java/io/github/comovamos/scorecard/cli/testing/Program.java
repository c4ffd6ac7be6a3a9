package io.github.comovamos.scorecard.cli.testing;

import io.github.comovamos.scorecard.cli.ScorecardCli;
import io.github.comovamos.scorecard.cli.output.Terminal;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The program with a real store of its own, named by {@code SCORECARD_STORE} as a user would.
 *
 * @param folder where the store and the files are
 * @param environment the environment variables
 */
public record Program(Path folder, Map<String, String> environment) {

    /** Who runs the program. */
    public static final String USER = "evaluadora";

    /** The program with a store, not yet made, in a folder. */
    public static Program in(Path folder) {
        return new Program(
                folder, Map.of("SCORECARD_STORE", folder.resolve("scorecard.db").toString()));
    }

    /** The program with a store that holds what was published. */
    public static Program withPublishedRatings(Path folder) {
        return copied(folder, Published.STORE);
    }

    /** The program with a store that holds what was published, and {@link EvidenceFiles}. */
    public static Program withEvidence(Path folder) {
        return copied(folder, Evidenced.STORE);
    }

    private static Program copied(Path folder, byte[] store) {
        Program program = in(folder);
        try {
            Files.write(Path.of(program.store()), store);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return program;
    }

    /** The bytes of a store that was made once: copying them is faster than making them anew for every test. */
    private static byte[] made(Consumer<Program> by) {
        try {
            Path folder = Files.createTempDirectory("made");
            Program program = in(folder);
            by.accept(program);
            byte[] store = Files.readAllBytes(Path.of(program.store()));
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
            return store;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Published {
        static final byte[] STORE = made(program -> program.run("demo", "--prepare-only", "--store", program.store())
                .done());
    }

    private static final class Evidenced {
        static final byte[] STORE = made(program -> {
            program.run("demo", "--prepare-only", "--store", program.store()).done();
            EvidenceFiles.importInto(program);
        });
    }

    /** The program with one more environment variable. */
    public Program with(String variable, String value) {
        Map<String, String> more = new HashMap<>(environment);
        more.put(variable, value);
        return new Program(folder, Map.copyOf(more));
    }

    /** Runs the program, its streams being no terminals. */
    public CliRun run(String... args) {
        StringWriter out = new UntilServing();
        StringWriter err = new UntilServing();
        Terminal terminal =
                Terminal.of(new PrintWriter(out), new PrintWriter(err), false, false, Map.of("TERM", "xterm"));
        int exitCode = ScorecardCli.run(args, terminal, environment, USER);
        Thread.interrupted();
        return new CliRun("scorecard " + String.join(" ", args), exitCode, out.toString(), err.toString());
    }

    /** Runs the program by a line as somebody types it, without the name of the program. */
    public CliRun type(String line) {
        return run(CommandLines.arguments("scorecard " + line));
    }

    /** The file of the store. */
    public String store() {
        return environment.getOrDefault("SCORECARD_STORE", "");
    }

    /** A file with a text; gives its name. */
    public String file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops a command that serves as soon as it has said so, as Ctrl-C would: it is about to wait for just that. */
    private static final class UntilServing extends StringWriter {

        @Override
        public void flush() {
            if (toString().contains("Ctrl-C")) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
