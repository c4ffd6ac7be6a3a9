package io.github.comovamos.scorecard.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log tells the truth: a line of JSON for each request, and nothing else on it. */
class RequestLogTest {

    private static final String CLOSE = "Connection: close";
    private static final String LOCAL = "Host: localhost";

    private final Path folder;

    RequestLogTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** What is written of some requests, when all is answered. */
    private List<JsonNode> logged(Consumer<TestServer> requests) throws IOException {
        TestServer server = TestServer.start(folder);
        try (server) {
            requests.accept(server);
        }
        List<JsonNode> lines = new ArrayList<>();
        for (String line : server.log().lines().toList()) {
            lines.add(new ObjectMapper().readTree(line));
        }
        return lines;
    }

    private static Consumer<TestServer> sent(String... lines) {
        return server -> RawHttp.send(server.address(), RawHttp.request(lines));
    }

    @Test
    void aRequestIsOneLineWithTheIdThatItsClientGave() throws IOException {
        assertThat(logged(sent("GET /v1/agendas?what=secret HTTP/1.1", LOCAL, CLOSE, "X-Request-Id: trace-7.A_b")))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.get("event").asText()).isEqualTo("request");
                    assertThat(line.get("id").asText()).isEqualTo("trace-7.A_b");
                    assertThat(line.get("method").asText()).isEqualTo("GET");
                    assertThat(line.get("path").asText()).as("no query").isEqualTo("/v1/agendas");
                    assertThat(line.get("status").asInt()).isEqualTo(400);
                    assertThat(line.get("cut").asBoolean()).isFalse();
                });
    }

    @Test
    void anIdOutOfFormIsNotTaken() throws IOException {
        for (String id : List.of("-x", "a b", "{\"a\":1}", "a".repeat(101), "")) {
            List<JsonNode> lines = logged(sent("GET /health/live HTTP/1.1", LOCAL, CLOSE, "X-Request-Id: " + id));
            assertThat(lines.get(0).get("id").asText()).as("instead of %s", id).matches("[0-9a-f-]{36}");
        }
    }

    @Test
    void anAddressThatCannotBeReadIsLoggedAsItCame() throws IOException {
        assertThat(logged(sent("GET /v1/agendas/%ff<script>?a=secret HTTP/1.1", LOCAL, CLOSE)))
                .singleElement()
                .satisfies(line -> assertThat(line.get("path").asText()).isEqualTo("/v1/agendas/%ff<script>"));
    }

    @Test
    void whatIsRefusedBelowTheApplicationIsALineToo() throws IOException {
        assertThat(logged(sent("GET /v1/agendas?a=secret HTTP/1.1", LOCAL, LOCAL)))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.get("method").asText()).isEqualTo("GET");
                    assertThat(line.get("path").asText()).isEqualTo("/v1/agendas");
                    assertThat(line.get("status").asInt()).isEqualTo(400);
                });
        assertThat(logged(sent("\u0001nonsense")))
                .singleElement()
                .satisfies(line -> assertThat(line.get("status").asInt()).isEqualTo(400));
    }

    @Test
    void clientsThatHangUpAreNoFaultOfOurs() throws IOException {
        List<JsonNode> lines = logged(server -> {
            for (int i = 0; i < 20; i++) {
                hangUp(server, "GET /openapi.yaml HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(100));
                hangUp(server, "PUT /v1/agendas/x HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99\r\n\r\n{");
            }
            assertThat(server.client().get("health/ready").statusCode()).isEqualTo(200);
        });
        assertThat(lines)
                .as("a line for each request that was served, and nothing else")
                .allSatisfy(line -> assertThat(line.get("event").asText()).isEqualTo("request"));
        assertThat(lines)
                .anySatisfy(line -> assertThat(line.get("cut").asBoolean())
                        .as("the answer did not arrive whole")
                        .isTrue());
    }

    @Test
    void anUploadThatWasGivenUpIsALineWithoutAStatus() throws IOException {
        List<JsonNode> lines = logged(server -> {
            giveUp(server);
            for (int tries = 0; tries < 10_000 && !server.log().contains("/v1/agendas/x"); tries++) {
                assertThat(server.client().get("health/live").statusCode()).isEqualTo(200);
            }
        });
        assertThat(lines.stream().filter(line -> line.get("method").asText().equals("PUT")))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.get("path").asText()).isEqualTo("/v1/agendas/x");
                    assertThat(line.get("status").asInt()).isZero();
                    assertThat(line.get("cut").asBoolean()).isTrue();
                });
    }

    private static void giveUp(TestServer server) {
        String begun = "PUT /v1/agendas/x?a=secret HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99\r\n\r\n{";
        try (Socket socket =
                new Socket(server.address().getHost(), server.address().getPort())) {
            socket.getOutputStream().write(begun.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new AssertionError("the server must take what is sent to it", e);
        }
    }

    private static void hangUp(TestServer server, String request) {
        try (Socket socket =
                new Socket(server.address().getHost(), server.address().getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            assertThat(socket.getInputStream().available()).isNotNegative();
            socket.setSoLinger(true, 0);
        } catch (IOException e) {
            throw new AssertionError("the server must take what is sent to it", e);
        }
    }
}
