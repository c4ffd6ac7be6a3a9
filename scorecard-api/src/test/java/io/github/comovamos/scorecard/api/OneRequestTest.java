package io.github.comovamos.scorecard.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One request is one request: what is hidden in a body is never taken for another one, whoever refuses the first. */
class OneRequestTest {

    private static TestServer server;
    private static String before;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = TestServer.start(folder, new ServerSettings("127.0.0.1", 0, 5000, Writes.LOCAL));
        before = HiddenWrite.history(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** A request that is refused, without what follows its head. */
    private record Refused(String what, String target, List<String> headers) {}

    private static final List<Refused> REFUSED = List.of(
            new Refused("not allowed by method", "/v1/agendas", List.of()),
            new Refused("through a proxy", "/v1/indicators", List.of("X-Forwarded-For: 10.0.0.1")),
            new Refused("no such address", "/nothing", List.of()),
            new Refused("no such thing", "/v1/agendas/none/evaluations/3/ratings/19039/5", List.of()),
            new Refused("unreadable address", "/v1/agendas/%ff", List.of()),
            new Refused("unknown parameter", "/v1/agendas?what=1", List.of()),
            new Refused("not acceptable", "/v1/agendas", List.of("Accept: image/png")),
            new Refused("another media type", "/v1/indicators", List.of("Content-Type: text/html")),
            new Refused("an encoding", "/v1/indicators", List.of("Content-Encoding: br")),
            new Refused(
                    "nothing was said of what was seen",
                    "/v1/agendas/acv-nl-2012/evaluations/3/ratings/19039/5",
                    List.of("Content-Type: application/json")),
            new Refused(
                    "what was seen is not what stands",
                    "/v1/agendas/acv-nl-2012/evaluations/3/ratings/19039/5",
                    List.of("Content-Type: application/json", "If-Match: \"99\"")));

    static Stream<Arguments> hidden() {
        return Stream.of(
                        "GET",
                        "HEAD",
                        "POST",
                        "PUT",
                        "DELETE",
                        "PATCH",
                        "OPTIONS",
                        "TRACE",
                        "CONNECT",
                        "PROPFIND",
                        "FOO")
                .flatMap(method -> REFUSED.stream()
                        .flatMap(refused -> Stream.of(true, false).map(length -> arguments(method, refused, length))));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("hidden")
    void whatIsHiddenInABodyIsNoRequest(String method, Refused refused, boolean length) {
        String head = method + " " + refused.target() + " HTTP/1.1\r\nHost: localhost\r\n"
                + String.join(
                        "",
                        refused.headers().stream()
                                .map(header -> header + "\r\n")
                                .toList());
        String body = length
                ? "Content-Length: " + HiddenWrite.PUT.length() + "\r\n\r\n" + HiddenWrite.PUT
                : "Transfer-Encoding: chunked\r\n\r\n" + Integer.toHexString(HiddenWrite.PUT.length()) + "\r\n"
                        + HiddenWrite.PUT + "\r\n0\r\n\r\n";
        String last = "GET /nothing/more HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

        List<Integer> statuses = RawHttp.statuses(server.address(), head + body + last);

        assertThat(statuses)
                .as("the answers to one request with a body, and to the one after it where the connection stays open")
                .hasSizeBetween(1, 2);
        assertThat(statuses.get(0)).isBetween(200, 499);
        assertThat(statuses.subList(1, statuses.size())).allMatch(status -> status == 404);
        assertThat(HiddenWrite.history(server))
                .as("no mark was changed by what was hidden")
                .isEqualTo(before);
    }

    static Stream<Arguments> ambiguous() {
        String get = "GET /v1/agendas HTTP/1.1\r\n";
        String post = "POST /v1/indicators HTTP/1.1\r\nHost: localhost\r\n";
        String host = "Host: localhost\r\n";
        return Stream.of(
                arguments("two hosts", get + host + "Host: evil.org\r\n\r\n"),
                arguments("no host", get + "\r\n"),
                arguments("a CR alone", get + host + "X: a\rb\r\n\r\n"),
                arguments("an LF alone", get + host + "X: a\nY: b\r\n\r\n"),
                arguments("lines that end in LF", "GET /v1/agendas HTTP/1.1\nHost: localhost\n\n"),
                arguments("NUL", get + host + "X: a\0b\r\n\r\n"),
                arguments("a folded header", get + host + "X: a\r\n b\r\n\r\n"),
                arguments("a space after a name", get + host + "X : a\r\n\r\n"),
                arguments("a space before a name", get + " X: a\r\n" + host + "\r\n"),
                arguments("a tab in a name", get + host + "X\tY: a\r\n\r\n"),
                arguments("no name", get + host + ": a\r\n\r\n"),
                arguments("no colon", get + host + "what\r\n\r\n"),
                arguments(
                        "a length and chunks",
                        post + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
                arguments("two lengths", post + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nab"),
                arguments("one length twice", post + "Content-Length: 1\r\nContent-Length: 1\r\n\r\na"),
                arguments("a list of lengths", post + "Content-Length: 1, 1\r\n\r\na"),
                arguments("a signed length", post + "Content-Length: +1\r\n\r\na"),
                arguments("a length in hexadecimal", post + "Content-Length: 0x1\r\n\r\na"),
                arguments("another encoding", post + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n"),
                arguments("two encodings", post + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n"),
                arguments(
                        "an encoding twice",
                        post + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
                arguments(
                        "chunks in HTTP/1.0",
                        "POST /v1/indicators HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
                arguments("an empty line first", "\r\n" + get + host + "\r\n"),
                arguments("two spaces", "GET  /v1/agendas HTTP/1.1\r\n" + host + "\r\n"),
                arguments("a space in the address", "GET /v1/agendas x HTTP/1.1\r\n" + host + "\r\n"),
                arguments("HTTP/2.0", "GET /v1/agendas HTTP/2.0\r\n" + host + "\r\n"),
                arguments("TRACE with a body", "TRACE /v1/agendas HTTP/1.1\r\n" + host + "Content-Length: 1\r\n\r\na"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ambiguous")
    void whatTwoProgramsMightReadInTwoWaysIsRefusedAndTheConnectionClosed(String what, String request) {
        assertThat(RawHttp.statuses(server.address(), request))
                .as("the answers to a request with %s, until the server closes the connection", what)
                .containsExactly(400);
    }

    @Test
    void headerWithoutAColonIsAnsweredThoughTheRequestGoesOn() {
        assertThat(RawHttp.statuses(server.address(), "GET /v1/agendas HTTP/1.1\r\nHost: localhost\r\nwhat\r\nX: "))
                .containsExactly(400);
    }

    @Test
    void requestsInARowAreAnsweredInARow() {
        URI address = server.address();
        String get = "GET /v1/agendas HTTP/1.1\r\nHost: localhost\r\n\r\n";
        assertThat(RawHttp.statuses(address, get + get + get.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n")))
                .containsExactly(200, 200, 200);
    }

    /** What says that nothing comes after it, and is the last in one packet with a write. */
    static Stream<Arguments> last() {
        String get = "GET /v1/agendas HTTP/1.1\r\nHost: localhost\r\n";
        return Stream.of(
                arguments("close", get + "Connection: close\r\n\r\n"),
                arguments("HTTP/1.0", "GET /v1/agendas HTTP/1.0\r\nHost: localhost\r\n\r\n"),
                arguments("a refusal and close", get.replace("agendas", "agendas?x=1") + "Connection: close\r\n\r\n"),
                arguments("what cannot be read", get + "what\r\n\r\n"),
                arguments(
                        "a body that is too large",
                        "POST /v1/indicators HTTP/1.1\r\nHost: localhost\r\nContent-Length: 6000\r\n\r\n"
                                + " ".repeat(6000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("last")
    void nothingIsDoneBehindTheLastRequest(String what, String request) {
        assertThat(RawHttp.statuses(server.address(), request + HiddenWrite.PUT))
                .as("after %s only that is answered", what)
                .hasSize(1);
        assertThat(HiddenWrite.history(server))
                .as("no mark was changed by what came after it")
                .isEqualTo(before);
    }

    @Test
    void theHostThatAClientMadeUpDoesNotComeBack() {
        String page = RawHttp.request(
                "GET /v1/figures?limit=1 HTTP/1.1",
                "Host: evil.org:666",
                "X-Forwarded-Host: evil.org",
                "Connection: close");
        for (String request : List.of(page, "nonsense\r\n\r\n")) {
            RawHttp.Answer answer = RawHttp.send(server.address(), request);
            assertThat(answer.head()).doesNotContain("evil");
        }
        assertThat(RawHttp.send(server.address(), page).head())
                .containsPattern("(?i)\\r\\nlink: </v1/figures\\?limit=1&after=[^>]+>; rel=\"next\"");
    }
}
