package io.github.comovamos.scorecard.cli.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The program in a process of its own, serving.
 *
 * @param process the process
 * @param address where it listens
 */
public record ServerProcess(Process process, URI address) implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("http://[^ ]*:[0-9]+/");
    private static final int PATIENCE_SECONDS = 60;

    /** Starts a command that serves, and returns when it says where. */
    public static ServerProcess start(Path folder, String... args) throws IOException {
        return start(folder, List.of(), args);
    }

    /** Starts a command that serves, with more options of the Java machine, and returns when it says where. */
    public static ServerProcess start(Path folder, List<String> machine, String... args) throws IOException {
        List<String> command = java(machine, "io.github.comovamos.scorecard.cli.ScorecardCli", args);
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(folder.resolve("server.err").toFile())
                .start();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            Matcher matcher = ADDRESS.matcher(line);
            if (line.contains("/v1/agendas") && matcher.find()) {
                return new ServerProcess(process, URI.create(matcher.group()));
            }
        }
        throw new IllegalStateException("it did not serve, and said why in " + folder.resolve("server.err"));
    }

    /** The command line of a program of the tests' class path. */
    static List<String> java(List<String> machine, String program, String... args) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1"));
        command.addAll(machine);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program));
        command.addAll(List.of(args));
        return command;
    }

    /** Sends a signal, such as TERM. */
    public void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .start()
                .waitFor();
    }

    /** The exit code, once it has ended. */
    public int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("the program was told to stop and still runs");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
