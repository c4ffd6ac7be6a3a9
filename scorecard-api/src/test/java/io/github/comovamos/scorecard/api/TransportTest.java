package io.github.comovamos.scorecard.api;

import static io.github.comovamos.scorecard.api.Refusal.RATING;
import static org.assertj.core.api.Assertions.assertThat;

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
                Arguments.of("a long header", RawHttp.request(get, LOCAL, CLOSE, "X: " + "a".repeat(20_000))),
                Arguments.of(
                        "a long address", RawHttp.request("GET /" + "a".repeat(20_000) + " HTTP/1.1", LOCAL, CLOSE)),
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
