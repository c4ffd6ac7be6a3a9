package io.github.comovamos.scorecard.api;

import static io.github.comovamos.scorecard.api.Refusal.RATING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.api.request.Bounds;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is hardly HTTP any more is answered at once, never as an error of the server. */
class TransportTest {

    private static final String CLOSE = "Connection: close";
    private static final String LOCAL = "Host: localhost";

    private static TestServer server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = TestServer.start(folder, new ServerSettings("127.0.0.1", 0, 1000, Writes.LOCAL));
    }

    @AfterAll
    static void stop() {
        server.close();
        assertThat(server.log()).as("none of this is unforeseen").doesNotContain("\"event\":\"fault\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/agendas/%zz",
                "/v1/agendas?by=%zz",
                "/v1/agendas/%",
                "/v1/../health/live",
                "/v1/./agendas",
                "/v1/agendas\\x",
                "/v1/agendas/<a>\"{}|^`",
                "/v1/agendas?a={}",
                "/v1/agendas/García"
            })
    void addressThatCannotBeReadIsAProblem(String path) {
        RawHttp.Answer answer =
                RawHttp.send(server.address(), RawHttp.request("GET " + path + " HTTP/1.1", LOCAL, CLOSE));
        assertProblem(answer, 400, "malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "@", "localhost:x", "127.1", "localhost/x", "user@localhost"})
    void hostThatIsNoneIsAProblem(String host) {
        RawHttp.Answer answer =
                RawHttp.send(server.address(), RawHttp.request("GET /v1/agendas HTTP/1.1", "Host: " + host, CLOSE));
        assertProblem(answer, 400, "malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "127.0.0.1.nip.io", "localhost.", "0.0.0.0", "evil:8080", "localhost.evil"})
    void writingToAnotherHostIsNotAllowed(String host) {
        assertProblem(put("Host: " + host, "Content-Length: 14", "{\"rating\":\"9\"}"), 403, "not-allowed");
    }

    @Test
    void hostIsThatOfTheAddressWhereItHasOne() {
        String lines = RawHttp.request(
                "PUT http://evil.example" + RATING + " HTTP/1.1",
                LOCAL,
                CLOSE,
                "If-Match: \"r0\"",
                "Content-Type: application/json",
                "Content-Length: 14");
        assertProblem(RawHttp.send(server.address(), lines + "{\"rating\":\"9\"}"), 403, "not-allowed");
    }

    @Test
    void bodyWithoutAnnouncedLengthIsLimitedToo() {
        String chunks = "800\r\n{\"note\":\"" + "a".repeat(0x800 - 9) + "\r\n0\r\n\r\n";
        assertProblem(put(LOCAL, "Transfer-Encoding: chunked", chunks), 413, "too-large");
    }

    @Test
    void connectionThatOfferedAnUpgradeServesTheNextRequest() {
        String upgrade = RawHttp.request(
                "GET /health/live HTTP/1.1",
                LOCAL,
                "Connection: Upgrade, HTTP2-Settings",
                "Upgrade: h2c",
                "HTTP2-Settings: AAEAAEAAAAIAAAABAAMAAABkAAQBAAAAAAUAAEAA");
        String next = RawHttp.request("GET /v1/agendas HTTP/1.1", LOCAL, CLOSE);
        assertThat(RawHttp.send(server.address(), upgrade + next).body())
                .as("Java's client keeps the connection and writes on it")
                .contains("\"status\":\"up\"")
                .contains("\"agenda\":\"acv-nl-2012\"");
    }

    static Stream<Arguments> parsing() {
        String many = IntStream.range(0, 150).mapToObj(i -> "X-" + i + ": a").collect(Collectors.joining("\r\n"));
        String get = "GET /v1/agendas HTTP/1.1";
        return Stream.of(
                Arguments.of("no Host", RawHttp.request(get, CLOSE)),
                Arguments.of("150 headers", RawHttp.request(get, LOCAL, CLOSE, many)),
                Arguments.of("a long header", RawHttp.request(get, LOCAL, CLOSE, "X: " + "a".repeat(Bounds.HEAD))),
                Arguments.of(
                        "a long address",
                        RawHttp.request("GET /" + "a".repeat(Bounds.HEAD) + " HTTP/1.1", LOCAL, CLOSE)),
                Arguments.of("HTTP/9.9", RawHttp.request("GET / HTTP/9.9", LOCAL, CLOSE)),
                Arguments.of("a length below 0", RawHttp.request(get, LOCAL, CLOSE, "Content-Length: -5")),
                Arguments.of(
                        "two lengths", RawHttp.request(get, LOCAL, CLOSE, "Content-Length: 1", "Content-Length: 2")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void parsing(String what, String request) {
        RawHttp.Answer answer = RawHttp.send(server.address(), request);
        assertThat(answer.status()).as(what).isIn(400, 414, 431, 505);
        Refusal.checkNothingInternal(answer.body());
    }

    /** The longest head is taken; of a longer one the sender hears why, also where it is far longer. */
    @ParameterizedTest
    @ValueSource(ints = {Bounds.HEAD - 1, Bounds.HEAD, Bounds.HEAD + 1, Bounds.HEAD * 2 - 1})
    void headOfTheLongestLengthIsTakenAndALongerOneIsAProblem(int length) {
        String rest = RawHttp.request("GET /v1/agendas HTTP/1.1", LOCAL, CLOSE, "X: ");
        String head = rest.replace("X: ", "X: " + "a".repeat(length - rest.length()));
        RawHttp.Answer answer = RawHttp.send(server.address(), head);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(length <= Bounds.HEAD ? 200 : 431);
        if (answer.status() != 200) {
            assertThat(answer.head()).contains("Content-Type: application/problem+json");
            assertThat(answer.body())
                    .contains("urn:scorecard:problem:head-too-large")
                    .contains("65536");
            assertThat(Contract.INSTANCE.faults(Contract.INSTANCE.at("/components/schemas/Problem"), answer.body()))
                    .isEmpty();
        }
    }

    @Test
    void longHeadMayComeInSmallPieces() throws IOException {
        String head = RawHttp.request("GET /v1/agendas HTTP/1.1", LOCAL, CLOSE, "X: " + "a".repeat(50_000));
        try (Socket socket =
                new Socket(server.address().getHost(), server.address().getPort())) {
            socket.setTcpNoDelay(true);
            for (int i = 0; i < head.length(); i += 50) {
                String piece = head.substring(i, Math.min(i + 50, head.length()));
                socket.getOutputStream().write(piece.getBytes(StandardCharsets.US_ASCII));
            }
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 200 ");
        }
    }

    private static RawHttp.Answer put(String host, String length, String body) {
        String lines = RawHttp.request(
                "PUT " + RATING + " HTTP/1.1",
                host,
                CLOSE,
                "If-Match: \"r0\"",
                "Content-Type: application/json",
                length);
        return RawHttp.send(server.address(), lines + body);
    }

    private static void assertProblem(RawHttp.Answer answer, int status, String type) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.head())
                .contains("Content-Type: application/problem+json")
                .contains("Content-Language: es")
                .contains("X-Request-Id: ");
        assertThat(Contract.INSTANCE.faults(Contract.INSTANCE.at("/components/schemas/Problem"), answer.body()))
                .as(answer.body())
                .isEmpty();
        assertThat(answer.body()).contains("\"urn:scorecard:problem:" + type + '"');
        Refusal.checkNothingInternal(answer.body().replaceAll("\"detail\":\"(\\\\.|[^\"])*\"", ""));
    }
}
