package io.github.comovamos.scorecard.api;

import static io.github.comovamos.scorecard.api.ContractClient.header;
import static io.github.comovamos.scorecard.api.EvidenceClient.lines;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long lists come page by page: every row once, in order, whether a client follows {@code next} or {@code Link}. */
class EvidencePagesTest {

    private static final Pattern NEXT = Pattern.compile("<([^>]*)>; rel=\"next\"");

    private static TestServer server;
    private static ContractClient client;
    private static EvidenceClient evidence;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = TestServer.start(folder);
        client = server.client();
        evidence = new EvidenceClient(client);
        StringBuilder cases = new StringBuilder("case,category,area,opened\n");
        for (int i = 0; i < 7; i++) {
            cases.append("caso ")
                    .append(i)
                    .append(i % 2 == 0 ? ",AGUA & DRENAJE" : ",{ñ}")
                    .append(",19039,2012-03-01\n");
        }
        evidence.store(cases.toString(), "cases");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/figures?indicator=homicides&limit=",
                "/v1/figures?dataset=mesa-juarez-2013&limit=",
                "/v1/figures?limit=",
                "/v1/cases?limit=",
                "/v1/cases?category=AGUA+%26+DRENAJE&limit=",
                "/v1/cases?category=%7B%C3%B1%7D&limit="
            })
    void pagesLeadThroughAllRowsOnceAndInOrder(String path) {
        List<String> whole = evidence.csv(path + 10_000);
        assertThat(whole).hasSizeGreaterThan(2);
        for (int limit : new int[] {1, 2, 5, whole.size() - 2, whole.size() - 1, whole.size()}) {
            assertThat(byLink(path + Math.max(1, limit), whole.get(0)))
                    .as("by Link, %s rows a page", limit)
                    .isEqualTo(whole);
        }
        assertThat(byNext(path + 2)).as("by next").isEqualTo(rows(evidence.json(path + 10_000)));
    }

    /** Follows {@code Link} in CSV. */
    private static List<String> byLink(String first, String head) {
        List<String> all = new ArrayList<>(List.of(head));
        Optional<String> page = Optional.of(first);
        while (page.isPresent()) {
            HttpResponse<byte[]> answer = client.get(page.get(), "Accept", "text/csv");
            List<String> lines = lines(answer);
            assertThat(lines).hasSizeBetween(2, Integer.parseInt(first.replaceFirst(".*limit=", "")) + 1);
            assertThat(lines.get(0)).isEqualTo(head);
            all.addAll(lines.subList(1, lines.size()));
            page = next(answer);
        }
        return all;
    }

    private static Optional<String> next(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("Link").map(link -> {
            Matcher matcher = NEXT.matcher(link);
            assertThat(matcher.matches()).as(link).isTrue();
            URI uri = URI.create(matcher.group(1));
            assertThat(uri.isAbsolute())
                    .as("%s names a host, which a client may have made up", uri)
                    .isFalse();
            return uri.getRawPath() + "?" + uri.getRawQuery();
        });
    }

    /** Follows {@code next} in JSON, which the header says too. */
    private static List<String> byNext(String first) {
        List<String> all = new ArrayList<>();
        String page = first;
        while (!page.isEmpty()) {
            HttpResponse<byte[]> answer = client.get(page);
            JsonNode view = EvidenceClient.json(answer);
            all.addAll(rows(view));
            JsonNode next = view.path("next");
            assertThat(answer.headers().firstValue("Link").isPresent()).isEqualTo(!next.isNull());
            page = next.isNull() ? "" : first + "&after=" + EvidenceClient.encoded(next.asText());
        }
        return all;
    }

    private static List<String> rows(JsonNode view) {
        List<String> rows = new ArrayList<>();
        view.path("rows").forEach(row -> rows.add(row.toString()));
        return rows;
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/csv"})
    void knownPageIsNotSentAgainAndStillLeadsOn(String form) {
        String page = "/v1/figures?indicator=homicides&limit=2";
        HttpResponse<byte[]> first = client.get(page, "Accept", form);
        HttpResponse<byte[]> again = client.get(
                page, "Accept", form, "If-None-Match", header(first, "ETag"), "Origin", "http://example.org");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(header(again, "Link")).isEqualTo(header(first, "Link"));
        assertThat(header(again, "Access-Control-Expose-Headers")).contains("Link");
    }
}
