package io.github.comovamos.scorecard.api;

import static io.github.comovamos.scorecard.api.ContractClient.header;
import static io.github.comovamos.scorecard.api.ContractClient.text;
import static io.github.comovamos.scorecard.api.Refusal.EVALUATION;
import static io.github.comovamos.scorecard.api.Refusal.RATING;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A client that has an answer already is told so, whatever form of it it has; pages of any site read, and none writes.
 */
class CachingTest {

    private static final String SCOREBOARD = EVALUATION + "/scoreboard";
    private static final String ORIGIN = "http://example.org";

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
    }

    @Test
    void eachFormAndLanguageHasItsOwnTag() {
        List<String> tags = new ArrayList<>();
        for (String type : List.of("application/json", "text/csv")) {
            for (String language : List.of("es", "en")) {
                HttpResponse<byte[]> answer = client.get(SCOREBOARD, "Accept", type, "Accept-Language", language);
                assertThat(header(answer, "Content-Type")).startsWith(type);
                assertThat(header(answer, "Content-Language")).isEqualTo(language);
                assertThat(answer.headers().allValues("Vary").toString())
                        .contains("Accept,")
                        .contains("Accept-Language")
                        .contains("Accept-Encoding");
                tags.add(header(answer, "ETag"));
            }
        }
        assertThat(tags.get(0)).as("JSON carries titles").isNotEqualTo(tags.get(1));
        assertThat(tags.get(0)).as("JSON is not CSV").isNotEqualTo(tags.get(2));
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, es, identity",
        "application/json, en, gzip",
        "text/csv, es, gzip",
        "text/csv, en, identity"
    })
    void whoHasTheAnswerIsToldSo(String type, String language, String encoding) {
        String[] wanted = {"Accept", type, "Accept-Language", language, "Accept-Encoding", encoding};
        HttpResponse<byte[]> first = client.get(SCOREBOARD, wanted);
        String tag = header(first, "ETag");
        for (String known : List.of(tag, "W/" + tag, "\"x\", " + tag, "*")) {
            HttpResponse<byte[]> again = client.get(SCOREBOARD, with(wanted, "If-None-Match", known));
            assertThat(again.statusCode()).as("If-None-Match: " + known).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(again.headers().allValues("Vary").toString()).contains("Accept-Encoding");
        }
        HttpResponse<byte[]> again = client.get(SCOREBOARD, with(wanted, "If-None-Match", tag));
        assertThat(header(again, "ETag"))
                .as("304 carries the tag that 200 would")
                .isEqualTo(tag);
        assertThat(client.get(SCOREBOARD, with(wanted, "If-None-Match", "\"x\""))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void compressedFormHasItsOwnTagAndTheSameContent() throws IOException {
        HttpResponse<byte[]> plain = client.get(SCOREBOARD);
        HttpResponse<byte[]> gzip = client.get(SCOREBOARD, "Accept-Encoding", "gzip");
        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(header(gzip, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(gzip, "ETag"))
                .as("a strong tag names bytes")
                .isEqualTo(header(plain, "ETag").replaceFirst("\"$", "-gzip\""));
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(gzip.body()))) {
            assertThat(unpacked.readAllBytes()).isEqualTo(plain.body());
        }
        for (HttpResponse<byte[]> one : List.of(plain, gzip)) {
            String tag = header(one, "ETag");
            assertThat(client.get(SCOREBOARD, "If-None-Match", tag).statusCode())
                    .isEqualTo(304);
            assertThat(client.get(SCOREBOARD, "If-None-Match", tag, "Accept-Encoding", "gzip")
                            .statusCode())
                    .isEqualTo(304);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip | true",
                "gzip;q=0.5 | true",
                "br, gzip | true",
                "* | true",
                "x | false",
                "gzip;q=0 | false",
                "identity;q=0 | false",
                "*;q=0 | false",
                "gzip;q=0, * | false",
                ";;q=x | false"
            })
    void everyAcceptedEncodingGetsAnAnswer(String accepted, boolean compressed) {
        HttpResponse<byte[]> answer = client.get(SCOREBOARD, "Accept-Encoding", accepted);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Encoding").isPresent())
                .as("Accept-Encoding: " + accepted)
                .isEqualTo(compressed);
    }

    @Test
    void compressedTagIsGoodForWriting() {
        String path = EVALUATION + "/ratings/APO/5";
        String tag = header(client.get(path, "Accept-Encoding", "gzip"), "ETag");
        assertThat(tag).isEqualTo("\"r0-gzip\"");
        HttpResponse<byte[]> answer =
                client.put(path, "{\"rating\":\"9\"}", "Content-Type", "application/json", "If-Match", tag);
        assertThat(answer.statusCode()).as(text(answer)).isEqualTo(200);
        assertThat(header(answer, "ETag")).isEqualTo("\"r1\"");
        assertThat(client.get(path, "If-None-Match", tag).statusCode())
                .as("what changed is sent again")
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {SCOREBOARD, RATING, "/v1/agendas", "/health/live"})
    void headIsGetWithoutBody(String path) {
        HttpResponse<byte[]> get = client.get(path);
        HttpResponse<byte[]> head = client.send("HEAD", path, "");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        for (String name : List.of("ETag", "Content-Type", "Content-Length", "Cache-Control")) {
            assertThat(header(head, name)).as(name).isEqualTo(header(get, name));
        }
    }

    @Test
    void pagesOfAnySiteReadAndLearnTheTag() {
        HttpResponse<byte[]> answer = client.get(SCOREBOARD, "Origin", ORIGIN);
        assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(header(answer, "Access-Control-Expose-Headers")).contains("ETag");
        assertThat(client.get(SCOREBOARD).headers().map()).doesNotContainKey("access-control-allow-origin");
    }

    @Test
    void preflightAllowsReadingOnly() {
        HttpResponse<byte[]> answer =
                client.send("OPTIONS", RATING, "", "Origin", ORIGIN, "Access-Control-Request-Method", "PUT");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Access-Control-Allow-Methods")).isEqualTo("GET, HEAD");
        assertThat(header(answer, "Access-Control-Allow-Headers"))
                .contains("If-None-Match")
                .doesNotContain("If-Match");
    }

    private static String[] with(String[] headers, String... more) {
        List<String> all = new ArrayList<>(List.of(headers));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }
}
