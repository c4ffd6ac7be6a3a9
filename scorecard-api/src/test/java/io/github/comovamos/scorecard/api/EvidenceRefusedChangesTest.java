package io.github.comovamos.scorecard.api;

import static io.github.comovamos.scorecard.api.EvidenceClient.CSV;
import static io.github.comovamos.scorecard.api.EvidenceClient.DATASETS;
import static io.github.comovamos.scorecard.api.EvidenceClient.encoded;
import static io.github.comovamos.scorecard.api.EvidenceClient.importing;
import static io.github.comovamos.scorecard.api.Refusal.EVALUATION;
import static io.github.comovamos.scorecard.api.Refusal.send;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Evidence and indicators that cannot be taken change nothing, and the problem names the parameter, field or row. */
class EvidenceRefusedChangesTest {

    private static final int LARGEST = 20_000;
    private static final String JSON = "application/json";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String HEAD = "indicator,area,period,value\n";
    private static final String ROW = "homicides,19006,2011,1\n";
    private static final String SESNSP = "Año,Clave_Ent,Entidad,Cve. Municipio,Municipio,Bien jurídico afectado,"
            + "Tipo de delito,Subtipo de delito,Modalidad,Enero,Febrero,Marzo,Abril,Mayo,Junio,Julio,Agosto,Septiembre,"
            + "Octubre,Noviembre,Diciembre\n";
    private static final String COMPUTE = EVALUATION + "/compute";

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
        return Stream.of(DATASETS, "/v1/indicators", "/v1/figures?limit=10000", EVALUATION + "/history")
                .map(path -> ContractClient.text(client.get(path)))
                .reduce("", String::concat);
    }

    @ParameterizedTest
    @MethodSource({"senders", "imports", "files", "indicators", "computing"})
    void refusalsAreProblems(Refusal refusal) {
        refusal.check(client);
    }

    static Stream<Refusal> senders() {
        return Stream.of(
                file("JSON", "{}").with("Content-Type", JSON).is(415, "unsupported-media-type", "/docs"),
                file("compressed", HEAD).with("Content-Encoding", "gzip").is(415, "unsupported-media-type", "/docs"),
                file("page", HEAD).with("Origin", "http://evil").is(403, "not-allowed", "may not write"),
                send("proxy", "POST", COMPUTE, JSON, "").with("Via", "x").is(403, "not-allowed", "Via"),
                indicator("proxy", "{}").with("X-Real-IP", "x").is(403, "not-allowed", "X-Real-IP"));
    }

    private static Refusal file(String name, String text) {
        return send(name, "POST", importing("refused"), CSV, text);
    }

    private static Refusal how(String query, String parameter) {
        return send(query, "POST", importing("refused", query), CSV, HEAD + ROW)
                .is(400, "invalid", "\"parameter\":\"" + parameter + '"');
    }

    static Stream<Refusal> imports() {
        return Stream.of(
                send("no dataset", "POST", DATASETS + "?source=x", CSV, HEAD)
                        .is(400, "invalid", "\"parameter\":\"dataset\""),
                send("no source", "POST", DATASETS + "?dataset=x", CSV, HEAD)
                        .is(400, "invalid", "\"parameter\":\"source\""),
                send("name", "POST", importing("a%20b"), CSV, HEAD).is(400, "invalid", "\"parameter\":\"dataset\""),
                send("blank source", "POST", DATASETS + "?dataset=x&source=%20", CSV, HEAD)
                        .is(400, "invalid", "\"parameter\":\"source\""),
                how("retrieved=2013", "retrieved"),
                how("retrieved=2099-01-01", "retrieved"),
                how("layout=table", "layout"),
                how("until=2013", "until"),
                how("instrument=a%20b", "instrument"),
                how("vintage=a%20b", "vintage"),
                how("create-indicators=maybe", "create-indicators"),
                how("dry-run=maybe", "dry-run"),
                how("partial=maybe", "partial"),
                how("map=" + "a".repeat(4001), "map"),
                how("author=" + "a".repeat(201), "author"),
                how("why=" + "a".repeat(2001), "why"),
                send("name of another file", "POST", importing("pulse-2013"), CSV, HEAD + ROW)
                        .is(409, "conflict", "pulse-2013"));
    }

    static Stream<Refusal> files() {
        return Stream.of(
                file("empty", "").is(400, "invalid", "empty"),
                file("unknown header", "a,b\n").is(400, "invalid", "allowed are the columns of figures"),
                file("missing column", "indicator,area,value\n").is(400, "invalid", "period"),
                file("no rows", HEAD).is(400, "invalid", "nothing to store"),
                file("unknown indicator", HEAD + "nope,19006,2011,1\n").is(400, "invalid", "row 2, column indicator"),
                file("unknown zone", HEAD + "homicides,nowhere,2011,1\n").is(400, "invalid", "row 2, column area"),
                file("negative", HEAD + "homicides,19006,2011,-1\n").is(400, "invalid", "row 2, column value"),
                file("same twice", HEAD + ROW + ROW).is(400, "invalid", "row 3"),
                file("row too long", HEAD + "homicides,19006,2011,1,2\n").is(400, "invalid", "row 2"),
                file("oversized", HEAD + ROW.repeat(LARGEST)).is(413, "too-large", "larger"),
                send("zip of something", "POST", importing("refused"), XLSX, "")
                        .withBody(RefusedChangesTest.zip())
                        .is(400, "invalid", "Excel"),
                send("map", "POST", importing("refused", "map=" + encoded("a,b\n")), CSV, SESNSP)
                        .is(400, "invalid", "indicator"));
    }

    private static Refusal indicator(String name, String json) {
        return send(name, "POST", "/v1/indicators", JSON, json);
    }

    static Stream<Refusal> indicators() {
        return Stream.of(
                indicator("nothing", "").is(400, "invalid", "\"pointer\":\"\""),
                indicator("no code", "{}").is(400, "invalid", "\"pointer\":\"/indicator\""),
                indicator("code", "{\"indicator\":\"a b\"}").is(400, "invalid", "\"pointer\":\"/indicator\""),
                indicator("direction", "{\"indicator\":\"x\",\"direction\":\"up\"}")
                        .is(400, "invalid", "\"pointer\":\"/direction\""),
                indicator("cadence", "{\"indicator\":\"x\",\"cadence\":\"often\"}")
                        .is(400, "invalid", "\"pointer\":\"/cadence\""),
                indicator("title", "{\"indicator\":\"x\",\"title-en\":\" \"}")
                        .is(400, "invalid", "\"pointer\":\"/title-en\""),
                indicator("long title", "{\"indicator\":\"x\",\"title-es\":\"" + "a".repeat(201) + "\"}")
                        .is(400, "invalid", "\"pointer\":\"/title-es\""),
                indicator("field", "{\"indicator\":\"x\",\"titleEs\":\"a\"}").is(400, "invalid", "/titleEs"),
                indicator("number", "{\"indicator\":4}").is(400, "invalid", "text in quotation marks"),
                send("replace", "POST", "/v1/indicators?replace=maybe", JSON, "{\"indicator\":\"x\"}")
                        .is(400, "invalid", "\"parameter\":\"replace\""),
                indicator("another", "{\"indicator\":\"homicides\",\"unit\":\"x\"}")
                        .is(409, "conflict", "homicides"));
    }

    static Stream<Refusal> computing() {
        return Stream.of(
                send("evaluation", "POST", Refusal.AGENDA + "/evaluations/9/compute", JSON, "")
                        .is(404, "not-found", "allowed is 3"),
                send("agenda", "POST", "/v1/agendas/nope/evaluations/3/compute", JSON, "")
                        .is(404, "not-found", "nope"),
                compute("as-of=2013", "as-of"),
                compute("dry-run=maybe", "dry-run"),
                compute("replace=maybe", "replace"),
                compute("partial", "partial"),
                compute("author=" + "a".repeat(201), "author"));
    }

    private static Refusal compute(String query, String parameter) {
        return send(query, "POST", COMPUTE + "?" + query, JSON, "")
                .is(400, "invalid", "\"parameter\":\"" + parameter + '"');
    }
}
