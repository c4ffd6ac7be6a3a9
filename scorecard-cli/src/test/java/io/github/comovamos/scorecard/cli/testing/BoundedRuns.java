package io.github.comovamos.scorecard.cli.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Many runs of the program, one after another, in one process that may take only so much memory. */
public final class BoundedRuns {

    private BoundedRuns() {}

    /**
     * Types lines in such a process.
     *
     * @param program with the store that all of them use
     * @param machine the options of the Java machine
     * @return what each line came to, in their order
     */
    public static List<CliRun> type(Program program, List<String> machine, List<String> lines) {
        Path folder = program.folder();
        try {
            Files.write(folder.resolve("lines"), lines);
            Path said = folder.resolve("runs.err");
            int exitCode = new ProcessBuilder(ServerProcess.java(
                            machine, BoundedRuns.class.getName(), folder.toString(), program.store()))
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start()
                    .waitFor();
            if (exitCode != 0) {
                throw new AssertionError("the runs ended with " + exitCode + ":\n" + Files.readString(said));
            }
            List<CliRun> runs = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                runs.add(new CliRun(
                        lines.get(i),
                        Integer.parseInt(Files.readString(folder.resolve(i + ".code"))),
                        Files.readString(folder.resolve(i + ".out")),
                        Files.readString(folder.resolve(i + ".err"))));
            }
            return runs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Types the lines of a file. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Program program = new Program(folder, Map.of("SCORECARD_STORE", args[1]));
        List<String> lines = Files.readAllLines(folder.resolve("lines"));
        for (int i = 0; i < lines.size(); i++) {
            CliRun run = program.type(lines.get(i));
            Files.writeString(folder.resolve(i + ".code"), Integer.toString(run.exitCode()));
            Files.writeString(folder.resolve(i + ".out"), run.out());
            Files.writeString(folder.resolve(i + ".err"), run.err());
        }
    }
}
