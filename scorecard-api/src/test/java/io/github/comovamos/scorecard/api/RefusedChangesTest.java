package io.github.comovamos.scorecard.api;

import static io.github.comovamos.scorecard.api.Refusal.AGENDA;
import static io.github.comovamos.scorecard.api.Refusal.RATING;
import static io.github.comovamos.scorecard.api.Refusal.RATINGS;
import static io.github.comovamos.scorecard.api.Refusal.rate;
import static io.github.comovamos.scorecard.api.Refusal.send;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Refused imports, agendas and evaluations say where the fault is; refused senders say who may write. */
class RefusedChangesTest {

    private static final int LARGEST = 20_000;
    private static final String JSON = "application/json";
    private static final String CSV = "text/csv";
    private static final String YAML = "application/yaml";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String HEADER = "municipality,action,rating\n";
    private static final String RATE = "{\"rating\":\"9\"}";

    private static TestServer server;
    private static ContractClient client;
    private static String before;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = TestServer.start(folder, new ServerSettings("127.0.0.1", 0, LARGEST, Writes.LOCAL));
        client = server.client();
        before = stored();
    }

    /** Whatever was refused has neither changed anything nor surprised the server. */
    @AfterAll
    static void stop() {
        String after = stored();
        server.close();
        assertThat(after).as("what is refused is not stored").isEqualTo(before);
        assertThat(server.log()).as("a refusal is foreseen").doesNotContain("\"event\":\"fault\"");
    }

    private static String stored() {
        return Stream.of(AGENDA, AGENDA + "/evaluations", RATINGS, AGENDA + "/evaluations/3/history")
                .map(path -> ContractClient.text(client.get(path)))
                .reduce("", String::concat);
    }

    @ParameterizedTest
    @MethodSource({"lists", "files", "agendas", "evaluations", "senders"})
    void refusedChangesAreProblems(Refusal refusal) {
        refusal.check(client);
    }

    static Stream<Refusal> lists() {
        return Stream.of(
                list("null list", "null").is(400, "invalid", "\"pointer\":\"/ratings\""),
                list("null entry", "[null]").is(400, "invalid", "\"pointer\":\"/ratings/0\""),
                list("no list", "{}").is(400, "invalid", "a list"),
                list("no action", "[{\"municipality\":\"SPGG\"}]").is(400, "invalid", "/ratings/0/action"),
                list("action as text", entry("SPGG", "\"5\"")).is(400, "invalid", "a whole number"),
                list("action 5.0", entry("SPGG", "5.0")).is(400, "invalid", "a whole number"),
                list("huge action", entry("SPGG", "99999999999")).is(400, "invalid", "/ratings/0/action"),
                list("unknown action", entry("SPGG", "99")).is(400, "invalid", "/ratings/0/action"),
                list("unknown municipality", entry("Nowhere", "5")).is(400, "invalid", "/ratings/0/municipality"),
                list("half a character", entry("\\ud800", "5")).is(400, "invalid", "/ratings/0/municipality"));
    }

    private static Refusal list(String name, String entries) {
        return send(name, "POST", RATINGS, JSON, "{\"ratings\":" + entries + "}");
    }

    private static String entry(String municipality, String action) {
        return "[{\"municipality\":\"" + municipality + "\",\"action\":" + action + ",\"rating\":\"9\"}]";
    }

    static Stream<Refusal> files() {
        return Stream.of(
                file("empty", "").is(400, "invalid", "empty"),
                file("no header", "19006,5,9\n").is(400, "invalid", "municipality, action, rating"),
                file("unknown column", "municipality,action,mark\n").is(400, "invalid", "mark"),
                file("bad rating", HEADER + "19006,5,11\n").is(400, "invalid", "row 2, column rating"),
                file("bad municipality", HEADER + "Nowhere,5,9\n").is(400, "invalid", "row 2, column municipality"),
                file("row too long", HEADER + "19006,5,9,9\n").is(400, "invalid", "row 2"),
                file("same twice", HEADER + "19006,5,9\n19006,5,8\n").is(400, "invalid", "row 3"),
                file("oversized", HEADER + "19006,5,9\n".repeat(LARGEST)).is(413, "too-large", "larger"),
                send("zip of something", "POST", RATINGS, XLSX, "")
                        .withBody(zip())
                        .is(400, "invalid", "Excel"),
                send("dry run", "POST", RATINGS + "?dry-run=maybe", CSV, HEADER)
                        .is(400, "invalid", "\"parameter\":\"dry-run\""));
    }

    private static Refusal file(String name, String text) {
        return send(name, "POST", RATINGS, CSV, text);
    }

    static byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("nothing.txt"));
            zip.write("nothing".getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Stream<Refusal> agendas() {
        String minimal = "agenda: acv-nl-2012\n";
        return Stream.of(
                agenda("nothing", "").is(400, "invalid", "empty"),
                agenda("broken", minimal + "title: [\n").is(400, "invalid", "\"place\":\"line "),
                agenda("unknown key", minimal + "colour: red\n").is(400, "invalid", "\"pointer\":\"/colour\""),
                agenda("unknown key", minimal + "colour: red\n").is(400, "invalid", "line 2, column 1"),
                agenda("not UTF-8", "").withBody(new byte[] {'a', (byte) 0xff}).is(400, "invalid", "UTF-8"),
                agenda("anchor", "a: &a [x]\nb: *a\n").is(400, "invalid", "anchors"),
                agenda("broken JSON", "{\"agenda\":").with("Content-Type", JSON).is(400, "invalid", "line 1"),
                agenda("YAML for JSON", minimal).with("Content-Type", JSON).is(400, "invalid", "not valid JSON"),
                agenda("repeated key", "{\"agenda\":1,\"agenda\":2}")
                        .with("Content-Type", JSON)
                        .is(400, "invalid", "repeated"),
                agenda("deep", "[".repeat(5000)).with("Content-Type", JSON).is(400, "invalid", "levels"),
                agenda("number for a text", "{\"agenda\":1}")
                        .with("Content-Type", JSON)
                        .is(400, "invalid", "expected is a text in quotation marks"),
                agenda("stale", minimal).with("If-Match", "\"r9\"").is(412, "stale", "\"version\":1"),
                agenda("any", minimal).with("If-Match", "*").is(428, "precondition-required", "If-Match"),
                send(
                                "another id",
                                "PUT",
                                "/v1/agendas/other",
                                YAML,
                                server.services()
                                        .agendas()
                                        .document(Optional.empty())
                                        .json())
                        .is(400, "invalid", "allowed here is other"));
    }

    private static Refusal agenda(String name, String document) {
        return send(name, "PUT", AGENDA, YAML, document).with("If-Match", "\"r1\"");
    }

    static Stream<Refusal> evaluations() {
        return Stream.of(
                evaluation("is there", "3", "\"2013-04\"").is(409, "conflict", "3"),
                evaluation("bad month", "4", "\"2013-13\"").is(400, "invalid", "YYYY-MM"),
                evaluation("ends first", "4", "\"2013-09\"").is(400, "invalid", "2013-09"),
                evaluation("number", "-1", "\"2013-04\"").is(400, "invalid", "1 to 9999"),
                evaluation("number as text", "\"4\"", "\"2013-04\"").is(400, "invalid", "/evaluation"),
                evaluation("month as number", "4", "201304").is(400, "invalid", "/from"),
                evaluation("no month", "4", "null").is(400, "invalid", "\"pointer\":\"/from\""));
    }

    private static Refusal evaluation(String name, String number, String from) {
        String json = "{\"evaluation\":" + number + ",\"from\":" + from + ",\"to\":\"2013-05\"}";
        return send(name, "POST", AGENDA + "/evaluations", JSON, json);
    }

    static Stream<Refusal> senders() {
        Stream<Refusal> proxies = Stream.of(
                        "Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Via")
                .map(name -> rate(name, RATE).with(name, "x").is(403, "not-allowed", name));
        Stream<Refusal> pages = Stream.of(
                        "http://example.org.evil", "null", "http://localhost.evil", "http://127.0.0.1:80@evil")
                .map(page -> rate("page " + page, RATE).with("Origin", page).is(403, "not-allowed", "may not write"));
        Stream<Refusal> others = Stream.of(
                send("file", "POST", RATINGS, CSV, HEADER)
                        .with("Origin", "http://evil")
                        .is(403, "not-allowed", "evil"),
                send("gone", "DELETE", RATING, JSON, "").is(405, "method-not-allowed", "Allow"));
        return Stream.of(proxies, pages, others).flatMap(each -> each);
    }
}
