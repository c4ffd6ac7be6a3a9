package io.github.comovamos.scorecard.api;

import static io.github.comovamos.scorecard.api.Refusal.EVALUATION;
import static io.github.comovamos.scorecard.api.Refusal.RATING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The clients that people have at hand read, rate, and are told when they are late, without any setting. */
class ClientsTest {

    private static final String BODY = "{\"rating\":\"9.5\"}";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private TestServer server;

    @BeforeEach
    void start(@TempDir Path folder) {
        server = TestServer.start(folder);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void clientOfTheJdkAtItsDefaults() throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest.Builder board =
                HttpRequest.newBuilder(at(EVALUATION + "/scoreboard")).timeout(PATIENCE);
        assertThat(client.send(board.build(), BodyHandlers.ofString()).body()).contains("\"exact\":\"25/4\"");
        HttpRequest put = HttpRequest.newBuilder(at(RATING))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("If-Match", "\"r0\"")
                .PUT(BodyPublishers.ofString(BODY))
                .build();
        HttpResponse<String> rated = HttpClient.newHttpClient().send(put, BodyHandlers.ofString());
        assertThat(rated.statusCode())
                .as("the first request of a client offers HTTP/2: " + rated.body())
                .isEqualTo(200);
        assertThat(client.send(put, BodyHandlers.ofString()).statusCode()).isEqualTo(412);
    }

    @Test
    void curl() throws Exception {
        assumeTrue(isHere("curl"), "curl is not here: this client is not tried");
        assertThat(run("curl", "-sS", "-m", "20", at(EVALUATION + "/scoreboard").toString()))
                .contains("\"exact\":\"25/4\"");
        String[] put = {
            "curl",
            "-sS",
            "-m",
            "20",
            "-w",
            "%{http_code}",
            "-X",
            "PUT",
            "-H",
            "Content-Type: application/json",
            "-H",
            "If-Match: \"r0\"",
            "-d",
            BODY,
            at(RATING).toString()
        };
        assertThat(run(put)).contains("\"rating\":\"9.5\"").endsWith("200");
        assertThat(run(put)).contains("urn:scorecard:problem:stale").endsWith("412");
    }

    @Test
    void urllibOfPython() throws Exception {
        assumeTrue(isHere("python3"), "python3 is not here: this client is not tried");
        String program = """
                import sys, urllib.error, urllib.request
                board, rating, body = sys.argv[1:]
                print(urllib.request.urlopen(board, timeout=20).read().decode())
                headers = {"Content-Type": "application/json", "If-Match": '"r0"'}
                put = urllib.request.Request(rating, body.encode(), headers, method="PUT")
                print(urllib.request.urlopen(put, timeout=20).status)
                try:
                    urllib.request.urlopen(put, timeout=20)
                except urllib.error.HTTPError as refused:
                    print(refused.code, refused.headers["ETag"])
                """;
        assertThat(run(
                        "python3",
                        "-c",
                        program,
                        at(EVALUATION + "/scoreboard").toString(),
                        at(RATING).toString(),
                        BODY))
                .contains("\"exact\":\"25/4\"")
                .contains("\n200\n412 \"r1\"");
    }

    private URI at(String path) {
        return server.address().resolve(path);
    }

    private static boolean isHere(String program) {
        try {
            run(program, "--version");
            return true;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.replace("\r\n", "\n");
    }
}
