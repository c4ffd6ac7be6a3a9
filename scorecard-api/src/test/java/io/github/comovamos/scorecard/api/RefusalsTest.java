package io.github.comovamos.scorecard.api;

import static io.github.comovamos.scorecard.api.Refusal.AGENDA;
import static io.github.comovamos.scorecard.api.Refusal.EVALUATION;
import static io.github.comovamos.scorecard.api.Refusal.RATING;
import static io.github.comovamos.scorecard.api.Refusal.RATINGS;
import static io.github.comovamos.scorecard.api.Refusal.get;
import static io.github.comovamos.scorecard.api.Refusal.rate;
import static io.github.comovamos.scorecard.api.Refusal.send;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every refusal is a problem of its type, in the client's language, that says what is allowed. */
class RefusalsTest {

    private static final int LARGEST = 20_000;
    private static final String JSON = "application/json";
    private static final String RATE = "{\"rating\":\"9\"}";

    private static TestServer server;
    private static ContractClient client;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = TestServer.start(folder, new ServerSettings("127.0.0.1", 0, LARGEST, Writes.LOCAL));
        client = server.client();
    }

    /** Whatever was refused has neither changed anything nor surprised the server. */
    @AfterAll
    static void stop() {
        String history = ContractClient.text(client.get(RATING + "/history"));
        server.close();
        assertThat(history).as("what is refused is not stored").isEqualTo("[]\n");
        assertThat(server.log()).as("a refusal is foreseen").doesNotContain("\"event\":\"fault\"");
    }

    @ParameterizedTest
    @MethodSource({"addresses", "names", "media", "preconditions", "json", "marks"})
    void refusalsAreProblems(Refusal refusal) {
        refusal.check(client);
    }

    static Stream<Refusal> addresses() {
        return Stream.of(
                get("unknown path", "/nope").is(404, "not-found", "there is no"),
                get("unknown path below", EVALUATION + "/nope").is(404, "not-found", "there is no"),
                get("empty segment", "/v1/agendas//evaluations").is(404, "not-found", "there is no"),
                get("bad escape", RATINGS + "/a%00b/5").is(404, "not-found", "\\\\u0000"),
                get("no parameter", EVALUATION + "/scoreboard?page=-1").is(400, "invalid", "\"parameter\":\"page\""),
                get("repeated", EVALUATION + "/ranking?by=security&by=meeting").is(400, "invalid", "allowed once"),
                get("long", EVALUATION + "/ranking?by=" + "a".repeat(5000)).is(400, "invalid", "at most 200"),
                get("long step", RATINGS + "/" + "a".repeat(5000) + "/5")
                        .is(400, "invalid", "\"parameter\":\"municipality\""),
                get("no name at the end", "/v1/agendas/").is(404, "not-found", "there is no"),
                get("a value without a name", "/v1/agendas?=1").is(400, "invalid", "the parameter is unknown"),
                get("encoded dots", "/v1/%2e%2E/health/live").is(400, "malformed", "cannot be read"),
                get("encoded backslash", "/v1/agendas/a%5cb").is(400, "malformed", "cannot be read"),
                get("encoded slash", "/v1/agendas/a%2Fb").is(400, "malformed", "cannot be read"),
                get("not UTF-8", RATINGS + "/%c3/5").is(400, "malformed", "cannot be read"),
                get("query not UTF-8", EVALUATION + "/ranking?by=%ff").is(400, "malformed", "cannot be read"));
    }

    static Stream<Refusal> names() {
        return Stream.of(
                get("agenda", "/v1/agendas/nope").is(404, "not-found", "acv-nl-2012"),
                get("agenda of no form", "/v1/agendas/No_pe").is(400, "invalid", "\"parameter\":\"agenda\""),
                get("evaluation", AGENDA + "/evaluations/9/scoreboard").is(404, "not-found", "allowed is 3"),
                get("evaluation of no form", AGENDA + "/evaluations/-1/scoreboard")
                        .is(400, "invalid", "1 to 9999"),
                get("huge evaluation", AGENDA + "/evaluations/99999999999999999999/ratings")
                        .is(400, "invalid", "\"parameter\":\"evaluation\""),
                get("municipality", RATINGS + "/Nowhere/5").is(404, "not-found", "19006"),
                get("action", RATINGS + "/SPGG/99").is(404, "not-found", "allowed are 1, 2"),
                get("action of no form", RATINGS + "/SPGG/x").is(400, "invalid", "\"parameter\":\"action\""),
                get("axis", EVALUATION + "/ranking?by=nope").is(400, "invalid", "security"),
                get("action in a query", EVALUATION + "/ranking?by=action:99").is(400, "invalid", "99"),
                get("no overall", EVALUATION + "/ranking?by=overall").is(400, "invalid", "overall"),
                get("group", EVALUATION + "/ranking?by=security&group=nope").is(400, "invalid", "metropolitan"));
    }

    static Stream<Refusal> media() {
        String scoreboard = EVALUATION + "/scoreboard";
        return Stream.of(
                send("method", "DELETE", RATING, JSON, "").is(405, "method-not-allowed", "Allow"),
                send("method", "POST", scoreboard, JSON, "{}").is(405, "method-not-allowed", "Allow"),
                send("unknown method", "BREW", RATING, JSON, "").is(405, "method-not-allowed", "Allow"),
                get("XML", scoreboard).with("Accept", "application/xml").is(406, "not-acceptable", "text/csv"),
                get("CSV of no table", RATING).with("Accept", "text/csv").is(406, "not-acceptable", "json"),
                get("Accept of no form", scoreboard)
                        .with("Accept", "text/html;q=x")
                        .is(400, "malformed", "\"parameter\":\"Accept\""),
                rate("a form", "a=b").with("Content-Type", "text/plain").is(415, "unsupported-media-type", "/docs"),
                rate("type of no form", RATE)
                        .with("Content-Type", "garbage")
                        .is(400, "malformed", "\"parameter\":\"Content-Type\""),
                rate("compressed", RATE).with("Content-Encoding", "gzip").is(415, "unsupported-media-type", "/docs"));
    }

    static Stream<Refusal> preconditions() {
        Refusal unseen = send("nothing seen", "PUT", RATING, JSON, RATE);
        String current = "\"current\":{\"municipality\":\"19019\"";
        return Stream.of(
                unseen.is(428, "precondition-required", "If-Match"),
                unseen.with("If-None-Match", "*").is(428, "precondition-required", "If-Match"),
                unseen.with("If-Match", "*").is(428, "precondition-required", "If-Match"),
                unseen.with("If-Match", "\"r7\"").is(412, "stale", current),
                unseen.with("If-Match", "W/\"r0\"").is(412, "stale", current),
                unseen.with("If-Match", "r0").is(400, "invalid", "\"parameter\":\"If-Match\""),
                get("unquoted", RATING).with("If-None-Match", "r0").is(400, "invalid", "If-None-Match"));
    }

    static Stream<Refusal> json() {
        return Stream.of(
                rate("malformed", "{rating").is(400, "invalid", "line 1, column 2"),
                rate("truncated", "{\"rating\":\n\"9\"").is(400, "invalid", "line 2"),
                rate("two values", RATE + " x").is(400, "invalid", "not valid JSON"),
                rate("oversized", "{\"note\":\"" + "a".repeat(LARGEST) + "\"}").is(413, "too-large", "larger"),
                rate("unknown field", "{\"mark\":\"9\"}").is(400, "invalid", "\"pointer\":\"/mark\""),
                rate("repeated field", "{\"rating\":\"9\",\"rating\":\"8\"}").is(400, "invalid", "repeated"),
                rate("long field", "{\"note\":\"" + "a".repeat(2001) + "\"}").is(400, "invalid", "/note"),
                rate("nothing given", "{}").is(400, "invalid", "the rating is missing"),
                rate("list", "[]").is(400, "invalid", "a JSON object"),
                rate("null", "null").is(400, "invalid", "\"pointer\":\"\""),
                rate("no body", "").is(400, "invalid", "\"pointer\":\"\""),
                rate("deep", "{\"x\":".repeat(1500)).is(400, "invalid", "too many levels"),
                rate("deep field", "{\"x\":" + "[".repeat(1500)).is(400, "invalid", "too many levels"),
                rate("long number", "{\"x\":" + "9".repeat(5000) + "}").is(400, "invalid", "too long"),
                rate("UTF-16", "")
                        .withBody(RATE.getBytes(StandardCharsets.UTF_16LE))
                        .is(400, "invalid", "not in UTF-8"),
                rate("no score", "{\"rating\":\"\",\"status\":\"declined\"}").is(400, "invalid", "/rating"),
                rate("no status", "{\"rating\":\"9\",\"status\":\"\"}").is(400, "invalid", "/status"),
                rate("not UTF-8", "")
                        .withBody(new byte[] {'{', '"', (byte) 0xff})
                        .is(400, "invalid", "not valid JSON"),
                rate("NUL", "{\"rating\":\"9\",\"note\":\"a\\u0000\"}").is(400, "invalid", "/note"),
                rate("half a character", "{\"rating\":\"9\",\"note\":\"\\ud800\"}")
                        .is(400, "invalid", "/note"),
                rate("author", "{\"rating\":\"9\",\"author\":\"\\ud800\"}").is(400, "invalid", "half a character"));
    }

    static Stream<Refusal> marks() {
        Stream<Refusal> texts = Stream.of(
                        "11", "-0", "-0.0", "-0.1", "NaN", "Infinity", "1e400", "9.12345", "9,5", " 9", "0x1")
                .map(mark -> rate("rating " + mark, "{\"rating\":\"" + mark + "\"}")
                        .is(400, "invalid", "\"pointer\":\"/rating\""));
        Stream<Refusal> others = Stream.of("9", "9.5", "1e400", "true", "{}", "[]")
                .map(mark -> rate("rating is " + mark, "{\"rating\":" + mark + "}")
                        .is(400, "invalid", "text in quotation marks"));
        Stream<Refusal> rest = Stream.of(
                rate("bare NaN", "{\"rating\":NaN}").is(400, "invalid", "not valid JSON"),
                rate("status", "{\"status\":\"x\"}").is(400, "invalid", "no-information"));
        return Stream.of(texts, others, rest).flatMap(each -> each);
    }

    @Test
    void refusedMethodIsToldWhatIsAllowed() {
        HttpResponse<byte[]> answer = client.send("DELETE", RATING, "");
        assertThat(ContractClient.header(answer, "Allow")).contains("GET").contains("PUT");
    }

    @Test
    void staleChangeIsToldTheTagOfWhatStands() {
        HttpResponse<byte[]> answer = client.put(RATING, RATE, "Content-Type", JSON, "If-Match", "\"r7\"");
        assertThat(ContractClient.header(answer, "ETag")).isEqualTo("\"r0\"");
    }
}
