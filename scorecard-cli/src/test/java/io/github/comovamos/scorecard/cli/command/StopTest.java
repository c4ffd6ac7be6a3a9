package io.github.comovamos.scorecard.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.cli.testing.Program;
import io.github.comovamos.scorecard.cli.testing.ServerProcess;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A server that is told to stop answers what it has begun, loses nothing that it acknowledged, and ends. */
class StopTest {

    private static final int WRITERS = 8;
    private static final int TERMINATED = 128 + 15;
    private static final String RATINGS = "v1/agendas/acv-nl-2012/evaluations/3/ratings/";
    private static final String BODY = "{\"rating\":\"9\"}";

    @Test
    void acknowledgedWritesAreKeptUnderLoad(@TempDir Path folder) throws Exception {
        Program program = Program.withPublishedRatings(folder);
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try (ServerProcess server = serve(program)) {
            CountDownLatch busy = new CountDownLatch(WRITERS * 5);
            List<Future<Integer>> acknowledged = new ArrayList<>();
            for (int action = 1; action <= WRITERS; action++) {
                URI rating = server.address().resolve(RATINGS + "SPGG/" + action);
                acknowledged.add(writers.submit(() -> writeUntilGone(rating, busy)));
            }
            busy.await();
            server.signal("TERM");
            assertThat(server.exitCode()).isEqualTo(TERMINATED);
            for (int action = 1; action <= WRITERS; action++) {
                int stored = revisions(program, action);
                assertThat(acknowledged.get(action - 1).get())
                        .as("answered 200 for action %s, and stored: %s", action, stored)
                        .isEqualTo(stored);
            }
        } finally {
            writers.shutdownNow();
        }
    }

    /**
     * Writes new notes until the server takes no more connections; returns the last revision that it acknowledged. A
     * connection that the system had taken but the server had not is reset when the server stops listening: that is no
     * more than refused. A write that was cut off after it was stored shows, since more is stored than was
     * acknowledged.
     */
    private static int writeUntilGone(URI rating, CountDownLatch busy) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        int revision = 0;
        try {
            String tag = client.send(HttpRequest.newBuilder(rating).build(), BodyHandlers.ofString())
                    .headers()
                    .firstValue("ETag")
                    .orElseThrow();
            revision = Integer.parseInt(tag.replaceAll("\\D", ""));
            while (true) {
                HttpRequest put = HttpRequest.newBuilder(rating)
                        .header("Content-Type", "application/json")
                        .header("If-Match", "\"r" + revision + '"')
                        .PUT(HttpRequest.BodyPublishers.ofString(
                                "{\"rating\":\"9\",\"note\":\"after " + revision + "\"}"))
                        .build();
                int status = client.send(put, BodyHandlers.discarding()).statusCode();
                assertThat(status).as("nobody else writes here").isEqualTo(200);
                revision++;
                busy.countDown();
            }
        } catch (IOException gone) {
            return revision;
        }
    }

    private static int revisions(Program program, int action) {
        String history = program.run(
                        "ratings", "history", "SPGG", Integer.toString(action), "-e", "3", "--format", "csv")
                .done();
        return (int) history.lines().count() - 1;
    }

    @Test
    void requestThatItHasBegunIsAnswered(@TempDir Path folder) throws Exception {
        Program program = Program.withPublishedRatings(folder);
        try (ServerProcess server = serve(program);
                Socket client =
                        new Socket(server.address().getHost(), server.address().getPort())) {
            BufferedReader answer =
                    new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
            String head = String.join(
                    "\r\n",
                    "PUT /" + RATINGS + "SPGG/5 HTTP/1.1",
                    "Host: localhost",
                    "Content-Type: application/json",
                    "If-Match: \"r0\"",
                    "Expect: 100-continue",
                    "Content-Length: " + BODY.length());
            client.getOutputStream().write((head + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            assertThat(answer.readLine()).as("it waits for the body").isEqualTo("HTTP/1.1 100 Continue");
            answer.readLine();
            server.signal("TERM");
            untilNoMoreIsTaken(server.address());
            client.getOutputStream().write(BODY.getBytes(StandardCharsets.UTF_8));
            assertThat(answer.readLine()).isEqualTo("HTTP/1.1 200 OK");
            assertThat(server.exitCode()).isEqualTo(TERMINATED);
            assertThat(revisions(program, 5)).isEqualTo(1);
        }
    }

    private static void untilNoMoreIsTaken(URI address) {
        boolean taken = true;
        while (taken) {
            try (Socket socket = new Socket(address.getHost(), address.getPort())) {
                taken = socket.isConnected();
            } catch (IOException refused) {
                taken = false;
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"TERM, 143", "INT, 130"})
    void demoServesUntilItIsToldToStop(String signal, int exitCode, @TempDir Path folder) throws Exception {
        try (ServerProcess server = ServerProcess.start(folder, "demo")) {
            HttpRequest read = HttpRequest.newBuilder(server.address().resolve("health/ready"))
                    .build();
            assertThat(HttpClient.newHttpClient()
                            .send(read, BodyHandlers.ofString())
                            .body())
                    .contains("up");
            server.signal(signal);
            assertThat(server.exitCode()).isEqualTo(exitCode);
        }
    }

    @Test
    void takenPortIsAConflict(@TempDir Path folder) throws IOException {
        try (ServerSocket holder = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(holder.getLocalPort());
            assertThat(Program.withPublishedRatings(folder)
                            .run("serve", "--port", port, "--lang", "en")
                            .refused(5))
                    .contains(port)
                    .contains("hold the port");
        }
    }

    @Test
    void addressThatOthersReachIsNotAllowed(@TempDir Path folder) {
        assertThat(Program.withPublishedRatings(folder)
                        .run("serve", "--port", "0", "--host", "0.0.0.0", "--lang", "en")
                        .refused(6))
                .contains("0.0.0.0")
                .contains("127.0.0.1");
    }

    private static ServerProcess serve(Program program) throws IOException {
        return ServerProcess.start(
                program.folder(), "serve", "--port", "0", "--writes", "local", "--store", program.store());
    }
}
