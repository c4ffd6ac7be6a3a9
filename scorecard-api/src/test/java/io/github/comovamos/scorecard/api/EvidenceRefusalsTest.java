package io.github.comovamos.scorecard.api;

import static io.github.comovamos.scorecard.api.EvidenceClient.CSV;
import static io.github.comovamos.scorecard.api.EvidenceClient.DATASETS;
import static io.github.comovamos.scorecard.api.Refusal.EVALUATION;
import static io.github.comovamos.scorecard.api.Refusal.get;
import static io.github.comovamos.scorecard.api.Refusal.send;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every refusal to read evidence or an instrument is a problem of its type, and names the parameter that is wrong. */
class EvidenceRefusalsTest {

    private static TestServer server;
    private static ContractClient client;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = TestServer.start(folder);
        client = server.client();
    }

    @AfterAll
    static void stop() {
        server.close();
        assertThat(server.log()).as("a refusal is foreseen").doesNotContain("\"event\":\"fault\"");
    }

    @ParameterizedTest
    @MethodSource({"missing", "unknown", "forms", "ranges", "names", "namesInQueries", "media"})
    void refusalsAreProblems(Refusal refusal) {
        refusal.check(client);
    }

    private static Refusal names(String path, String parameter) {
        return get(path, path).is(400, "invalid", "\"parameter\":\"" + parameter + '"');
    }

    private static Refusal isMissing(String path, String parameter) {
        Refusal refusal = names(path, parameter);
        return refusal.is(
                400,
                "invalid",
                "\"parameter\":\"" + parameter + "\",\"value\":\"\",\"message\":\"this parameter is missing\"");
    }

    static Stream<Refusal> missing() {
        return Stream.of(
                get("no month, no year", "/v1/stoplight").is(400, "invalid", "(month) or a year (year)"),
                get("month and year", "/v1/stoplight/ranking?month=2013-01&year=2013")
                        .is(400, "invalid", "only one of them"),
                isMissing("/v1/objectives", "year"),
                isMissing("/v1/staffing?per=1000", "year"),
                isMissing("/v1/vetting?baseline=2012", "month"),
                isMissing("/v1/pulse?survey=pulse", "period"),
                isMissing("/v1/reports?days=30", "until"),
                isMissing(DATASETS + "/mesa-juarez-2013/diff", "to"));
    }

    static Stream<Refusal> unknown() {
        Stream<Refusal> reads = Stream.of(
                        "/v1/indicators?x=1",
                        "/v1/indicators/homicides?x=1",
                        DATASETS + "?x=1",
                        DATASETS + "/mesa-juarez-2013?x=1",
                        DATASETS + "/mesa-juarez-2013/diff?to=pulse-2013&x=1",
                        "/v1/figures?x=1",
                        "/v1/cases?x=1",
                        "/v1/populations?x=1",
                        "/v1/stoplight?month=2013-01&x=1",
                        "/v1/stoplight/ranking?month=2013-01&x=1",
                        "/v1/objectives?year=2013&x=1",
                        "/v1/staffing?year=2013&x=1",
                        "/v1/vetting?month=2013-01&x=1",
                        "/v1/pulse?period=2013&x=1",
                        "/v1/reports?until=2013-01-01&x=1")
                .map(path -> names(path, "x"));
        return Stream.concat(
                reads,
                Stream.of(
                        names("/v1/cases?instrument=x", "instrument"),
                        names("/v1/populations?instrument=x", "instrument"),
                        names("/v1/reports?until=2013-01-01&instrument=x", "instrument"),
                        names("/v1/figures?municipality=MTY", "municipality"),
                        get("twice", "/v1/figures?as-of=2013-01-01&as-of=2013-01-02")
                                .is(400, "invalid", "allowed once"),
                        get("allowed", "/v1/populations?limit=1")
                                .is(400, "invalid", "allowed are agenda, area, as-of")));
    }

    static Stream<Refusal> forms() {
        return Stream.of(
                names("/v1/figures?indicator=a%20b", "indicator"),
                names("/v1/figures?from=yesterday", "from"),
                names("/v1/figures?to=2013-13", "to"),
                names("/v1/figures?dataset=-", "dataset"),
                names("/v1/figures?instrument=a%20b", "instrument"),
                names("/v1/figures?as-of=2013", "as-of"),
                names("/v1/figures?agenda=No", "agenda"),
                names("/v1/figures?after=!", "after"),
                names("/v1/figures?after=YQ", "after"),
                names("/v1/cases?after=a%00b", "after"),
                names("/v1/populations?as-of=", "as-of"),
                names("/v1/stoplight?month=2013", "month"),
                names("/v1/stoplight?year=2013-01", "year"),
                names("/v1/stoplight?month=2013-01&indicator=a,,b", "indicator"),
                names("/v1/stoplight?month=2013-01&baseline=none", "baseline"),
                names("/v1/stoplight?month=2013-01&edge=round", "edge"),
                names("/v1/objectives?year=13", "year"),
                names("/v1/staffing?year=2013&population=a%20b", "population"),
                names("/v1/staffing?year=2013&population-year=13", "population-year"),
                names("/v1/vetting?month=x", "month"),
                names("/v1/vetting?month=2013-01&baseline=x", "baseline"),
                names("/v1/pulse?period=x", "period"),
                names("/v1/pulse?period=2013&against=x", "against"),
                names("/v1/pulse?period=2013&survey=a%20b", "survey"),
                names("/v1/reports?until=2013-01", "until"),
                names("/v1/vetting?month=2013-01&instrument=a%20b", "instrument"),
                names("/v1/indicators/a%20b", "indicator"),
                names(DATASETS + "/a%20b", "dataset"),
                names(DATASETS + "/mesa-juarez-2013/diff?to=a%20b", "to"));
    }

    static Stream<Refusal> ranges() {
        String long201 = "a".repeat(201);
        return Stream.of(
                names("/v1/figures?limit=0", "limit"),
                names("/v1/figures?limit=10001", "limit"),
                names("/v1/cases?limit=-1", "limit"),
                names("/v1/cases?limit=9999999999", "limit"),
                names("/v1/reports?until=2013-01-01&days=0", "days"),
                names("/v1/stoplight?month=2013-01&least-months=0", "least-months"),
                names("/v1/stoplight?month=2013-01&least-months=37", "least-months"),
                names("/v1/stoplight?month=2013-01&reduction=1.5", "reduction"),
                names("/v1/stoplight?month=2013-01&reduction=-1", "reduction"),
                names("/v1/staffing?year=2013&per=0", "per"),
                names("/v1/staffing?year=2013&target=-3", "target"),
                names("/v1/staffing?year=2013&per=1/0", "per"),
                get("long", "/v1/stoplight?month=2013-01&least-months=" + long201)
                        .is(400, "invalid", "\"parameter\":\"least-months\""),
                get("long", "/v1/figures?as-of=" + long201).is(400, "invalid", "at most 200"),
                get("long", "/v1/figures?after=" + "a".repeat(2001)).is(400, "invalid", "at most 2000"),
                get("long", "/v1/indicators/" + long201).is(400, "invalid", "\"parameter\":\"indicator\""),
                get("long", "/v1/staffing?year=2013&population-year=" + long201)
                        .is(400, "invalid", "\"parameter\":\"population-year\""));
    }

    static Stream<Refusal> names() {
        return Stream.of(
                get("indicator", "/v1/indicators/nope").is(404, "not-found", "homicides"),
                get("dataset", DATASETS + "/nope").is(404, "not-found", "allowed are"),
                get("diff of nothing", DATASETS + "/nope/diff?to=pulse-2013").is(404, "not-found", "nope"),
                get("below a dataset", DATASETS + "/pulse-2013/nope").is(404, "not-found", "there is no"));
    }

    /** A name that nobody knows, in a query: refused at its parameter, in words that end with what is allowed. */
    private static Refusal nobodyKnows(String path, String parameter, String message) {
        String value = path.replaceFirst(".*[?&]" + parameter + "=([^&]*).*", "$1");
        return get(path, path)
                .is(
                        400,
                        "invalid",
                        "\"parameter\":\"" + parameter + "\",\"value\":\"" + value + "\",\"message\":\"" + message);
    }

    static Stream<Refusal> namesInQueries() {
        return Stream.of(
                nobodyKnows(
                        DATASETS + "/pulse-2013/diff?to=nope",
                        "to",
                        "there is no dataset \\\"nope\\\": allowed are mesa-juarez-2013"),
                nobodyKnows("/v1/figures?area=Nowhere", "area", "there is no municipality \\\"Nowhere\\\" in agenda"),
                nobodyKnows(
                        "/v1/figures?area=19093", "area", "nothing is known of area \\\"19093\\\": allowed are 19006"),
                nobodyKnows(
                        "/v1/figures?indicator=nope", "indicator", "there is no indicator \\\"nope\\\": allowed are "),
                nobodyKnows(
                        "/v1/figures?instrument=nope",
                        "instrument",
                        "no dataset was counted by instrument \\\"nope\\\": allowed is any"),
                nobodyKnows(
                        "/v1/figures?agenda=nope",
                        "agenda",
                        "there is no agenda \\\"nope\\\" in the store: allowed is acv"),
                nobodyKnows("/v1/figures?dataset=nope", "dataset", "there is no dataset \\\"nope\\\": allowed are "),
                nobodyKnows("/v1/figures?from=2014&to=2013", "from", "from (2014) is after to (2013)"),
                nobodyKnows("/v1/cases?area=Nowhere", "area", "there is no municipality \\\"Nowhere\\\" in agenda"),
                nobodyKnows(
                        "/v1/cases?category=nope",
                        "category",
                        "there are no cases of category \\\"nope\\\": there are none yet"),
                nobodyKnows("/v1/cases?dataset=nope", "dataset", "there is no dataset \\\"nope\\\": allowed are "),
                nobodyKnows(
                        "/v1/populations?area=Nowhere", "area", "there is no municipality \\\"Nowhere\\\" in agenda"),
                nobodyKnows(
                        "/v1/objectives?year=2013&dataset=nope",
                        "dataset",
                        "there is no dataset \\\"nope\\\": allowed are "),
                nobodyKnows(
                        "/v1/objectives?year=2013&indicator=nope",
                        "indicator",
                        "there is no indicator \\\"nope\\\": allowed are "),
                nobodyKnows(
                        "/v1/stoplight?month=2013-01&municipality=Nowhere",
                        "municipality",
                        "there is no municipality \\\"Nowhere\\\" in agenda"),
                nobodyKnows(
                        "/v1/stoplight?month=2013-01&municipality=19093",
                        "municipality",
                        "nothing is known of area \\\"19093\\\": allowed are 19006"),
                nobodyKnows(
                        "/v1/stoplight?month=2013-01&indicator=homicides,nope",
                        "indicator",
                        "there is no indicator \\\"nope\\\": allowed are "),
                nobodyKnows(
                        "/v1/stoplight/ranking?month=2013-01&indicator=nope",
                        "indicator",
                        "there is no indicator \\\"nope\\\": allowed are "),
                nobodyKnows(
                        "/v1/stoplight?month=2013-01&agenda=nope",
                        "agenda",
                        "there is no agenda \\\"nope\\\" in the store: allowed is acv"),
                nobodyKnows(
                        "/v1/staffing?year=2013&population=nope",
                        "population",
                        "there is no population of 2013 of the edition nope: there are none yet"),
                nobodyKnows(
                        "/v1/staffing?year=2013&indicator=nope",
                        "indicator",
                        "there is no indicator \\\"nope\\\": allowed are "),
                nobodyKnows(
                        "/v1/vetting?month=2013-01&instrument=nope",
                        "instrument",
                        "no dataset was counted by instrument \\\"nope\\\": allowed is any"),
                nobodyKnows(
                        "/v1/pulse?period=2013&survey=nope",
                        "survey",
                        "no indicator is of survey \\\"nope\\\": allowed is pulse"),
                nobodyKnows(
                        "/v1/pulse?period=2013&answer=nope",
                        "answer",
                        "survey pulse has no answer \\\"nope\\\": allowed are safe"),
                nobodyKnows(
                        "/v1/reports?until=2013-01-01&category=nope",
                        "category",
                        "there are no cases of category \\\"nope\\\": there are none yet"));
    }

    static Stream<Refusal> media() {
        return Stream.of(
                get("XML", "/v1/figures").with("Accept", "application/xml").is(406, "not-acceptable", "text/csv"),
                get("unquoted", "/v1/stoplight?month=2013-01")
                        .with("If-None-Match", "x")
                        .is(400, "invalid", "If-None-Match"),
                send("PUT", "PUT", DATASETS + "/pulse-2013", CSV, "").is(405, "method-not-allowed", "Allow"),
                send("DELETE", "DELETE", "/v1/indicators/homicides", CSV, "").is(405, "method-not-allowed", "Allow"),
                send("POST", "POST", "/v1/stoplight?month=2013-01", CSV, "{}").is(405, "method-not-allowed", "Allow"),
                send("GET", "GET", EVALUATION + "/compute", CSV, "").is(405, "method-not-allowed", "Allow"));
    }
}
