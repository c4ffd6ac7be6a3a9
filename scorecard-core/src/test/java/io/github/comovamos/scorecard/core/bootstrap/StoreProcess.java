package io.github.comovamos.scorecard.core.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Java process of its own that runs {@link StoreProcessMain}; parent and child speak in lines. */
final class StoreProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;

    private StoreProcess(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    static StoreProcess start(Path store, Object... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                StoreProcessMain.class.getName(),
                store.toString()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        try {
            return new StoreProcess(new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until all are ready, lets them begin together, and waits until all have ended well. */
    static void runTogether(List<StoreProcess> processes) throws InterruptedException {
        processes.forEach(process -> process.await("ready"));
        processes.forEach(StoreProcess::goOn);
        for (StoreProcess process : processes) {
            process.join();
        }
    }

    /** Waits until the child says a line. */
    void await(String line) {
        try {
            String said = output.readLine();
            while (said != null && !said.equals(line)) {
                said = output.readLine();
            }
            assertThat(said)
                    .as("the child process ended without saying %s: its own trace is in the error output", line)
                    .isEqualTo(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets a child go on that waits. */
    void goOn() {
        try {
            process.getOutputStream().write('\n');
            process.getOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the child at once, as {@code kill -9} does, and waits until it is gone. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    }

    /** Waits until the child ends by itself, well. */
    void join() throws InterruptedException {
        assertThat(process.waitFor(10, TimeUnit.MINUTES))
                .as("the child process must end")
                .isTrue();
        assertThat(process.exitValue()).as("exit code of the child process").isZero();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
