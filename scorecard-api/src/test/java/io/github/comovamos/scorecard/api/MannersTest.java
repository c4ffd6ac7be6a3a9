package io.github.comovamos.scorecard.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What HTTP expects of a server besides its answers. */
class MannersTest {

    private static final String LOCAL = "Host: localhost";
    private static final String CLOSE = "Connection: close";
    private static final Pattern ALLOW = Pattern.compile("(?i)\r\nallow: ([^\r\n]*)");
    private static final String COMPUTE = "/v1/agendas/acv-nl-2012/evaluations/3/compute";

    private static TestServer server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = TestServer.start(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static RawHttp.Answer send(String... lines) {
        return RawHttp.send(server.address(), RawHttp.request(lines));
    }

    private static RawHttp.Answer post(String target, String type, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return RawHttp.send(
                server.address(),
                RawHttp.request(
                                "POST " + target + " HTTP/1.1",
                                LOCAL,
                                CLOSE,
                                "Content-Type: " + type,
                                "Content-Length: " + bytes.length)
                        + new String(bytes, StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /v1/agendas HTTP/1.1",
                "HEAD /v1/agendas HTTP/1.1",
                "OPTIONS /v1/agendas HTTP/1.1",
                "DELETE /v1/agendas HTTP/1.1",
                "GET /nothing HTTP/1.1",
                "GET /v1/agendas/%zz HTTP/1.1",
                "GET /v1/agendas?what=1 HTTP/1.1",
                "GET /health/live HTTP/1.1",
                "GET /v1/agendas HTTP/9.9",
                "nonsense"
            })
    void everyAnswerHasADate(String line) {
        assertThat(send(line, LOCAL, CLOSE).head()).containsPattern("\r\nDate: [A-Z][a-z]{2}, [0-9]{2} ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/agendas",
                "/v1/agendas/acv-nl-2012",
                "/v1/indicators",
                "/v1/agendas/acv-nl-2012/evaluations/3/ratings",
                "/v1/agendas/acv-nl-2012/evaluations/3/ratings/SPGG/5",
                COMPUTE,
                "/v1/stoplight",
                "/health/live"
            })
    void whatIsAllowedIsSaidInOneWay(String target) {
        Set<String> options = allowed(send("OPTIONS " + target + " HTTP/1.1", LOCAL, CLOSE));
        Set<String> refused = allowed(send("DELETE " + target + " HTTP/1.1", LOCAL, CLOSE));
        assertThat(refused).as("Allow of a 405, against that of OPTIONS").isEqualTo(options);
        assertThat(options.contains("HEAD")).as("HEAD, where GET is").isEqualTo(options.contains("GET"));
    }

    private static Set<String> allowed(RawHttp.Answer answer) {
        Matcher allow = ALLOW.matcher(answer.head());
        assertThat(allow.find()).as("Allow in %s", answer.head()).isTrue();
        return new TreeSet<>(List.of(allow.group(1).split(" *, *", -1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/agendas?what=1", "/v1/agendas/%zz", "/v1/figures?limit=0"})
    void refusalKeepsTheConnectionWhereThatIsSafe(String target) {
        String bad = RawHttp.request("GET " + target + " HTTP/1.1", LOCAL);
        String good = RawHttp.request("GET /v1/agendas HTTP/1.1", LOCAL, CLOSE);
        assertThat(RawHttp.statuses(server.address(), bad + good)).containsExactly(400, 200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"latin1", "UTF-16", "us-ascii", "nonsense", "\"iso-8859-1\""})
    void bodyInAnotherCharsetIsRefused(String charset) {
        for (String type : List.of("application/json", "text/csv")) {
            RawHttp.Answer answer = post(
                    "/v1/agendas/acv-nl-2012/evaluations/3/ratings", type + "; charset=" + charset, "{\"ratings\":[]}");
            assertThat(answer.status()).as("%s in %s", type, charset).isEqualTo(415);
            assertThat(answer.body()).contains("UTF-8");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-8", "UTF-8", "\"utf-8\""})
    void bodyThatSaysItsCharsetIsTaken(String charset) {
        RawHttp.Answer answer = post("/v1/indicators", "application/json; charset=" + charset, "{\"unit\":\"count\"}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body())
                .as("what is missing is said, so the body was read")
                .contains("indicator");
    }

    @Test
    void bodyThatNobodyReadsIsRefused() {
        RawHttp.Answer answer = post(COMPUTE, "application/json", "{\"dry-run\":true}");
        assertThat(answer.status()).as("what it says was not done").isEqualTo(400);
        assertThat(answer.body()).contains("?dry-run").contains("\"errors\"");
        assertThat(RawHttp.send(
                                server.address(),
                                RawHttp.request(
                                        "POST " + COMPUTE + "?dry-run HTTP/1.1", LOCAL, CLOSE, "Content-Length: 0"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void clientThatWaitsToBeToldToGoOnIsTold() {
        URI address = server.address();
        String request = RawHttp.request(
                "POST /v1/indicators HTTP/1.1",
                LOCAL,
                CLOSE,
                "Expect: 100-continue",
                "Content-Type: application/json",
                "Content-Length: 2");
        assertThat(RawHttp.afterContinue(address, request, "{}")).isEqualTo(400);
    }
}
