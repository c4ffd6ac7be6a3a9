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

    /** The program with a store that holds the published evaluation. */
    public static Program withPublishedRatings(Path folder) {
        Program program = in(folder);
        try {
            Files.write(Path.of(program.store()), Published.STORE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return program;
    }

    /** The bytes of a store that {@code demo} made: copying them is faster than making them anew for every test. */
    private static final class Published {
        static final byte[] STORE = make();

        private static byte[] make() {
            try {
                Path folder = Files.createTempDirectory("published");
                Program program = in(folder);
                program.run("demo", "--prepare-only", "--store", program.store())
                        .done();
                byte[] store = Files.readAllBytes(Path.of(program.store()));
                Files.delete(Path.of(program.store()));
                Files.delete(folder);
                return store;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The program with one more environment variable. */
    public Program with(String variable, String value) {
        Map<String, String> more = new HashMap<>(environment);
        more.put(variable, value);
        return new Program(folder, Map.copyOf(more));
    }

    /** Runs the program, its streams being no terminals. */
    public CliRun run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal =
                Terminal.of(new PrintWriter(out), new PrintWriter(err), false, false, Map.of("TERM", "xterm"));
        int exitCode = ScorecardCli.run(args, terminal, environment, USER);
        return new CliRun("scorecard " + String.join(" ", args), exitCode, out.toString(), err.toString());
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
}
