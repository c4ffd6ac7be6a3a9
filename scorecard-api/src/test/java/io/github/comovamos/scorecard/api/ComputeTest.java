package io.github.comovamos.scorecard.api;

import static io.github.comovamos.scorecard.api.ContractClient.header;
import static io.github.comovamos.scorecard.api.ContractClient.text;
import static io.github.comovamos.scorecard.api.EvidenceClient.json;
import static io.github.comovamos.scorecard.api.Refusal.EVALUATION;
import static io.github.comovamos.scorecard.api.Refusal.RATINGS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules rate from the evidence; what an evaluator says stands, beside what the rule gave. */
class ComputeTest {

    private static final String COMPUTE = EVALUATION + "/compute";
    private static final String SPORTS = RATINGS + "/GAR/9";

    private TestServer server;
    private ContractClient client;

    @BeforeEach
    void start(@TempDir Path folder) {
        server = TestServer.start(folder);
        client = server.client();
        EvidenceClient evidence = new EvidenceClient(client);
        evidence.store(
                "indicator,area,period,value\nsports-centres,19018,2013-05,1\n", "centres", "retrieved=2013-05-31");
        evidence.store("area,year,residents,vintage\n19018,2013,174767,one\n", "residents", "retrieved=2013-05-31");
    }

    @AfterEach
    void stop() {
        server.close();
        assertThat(server.log()).doesNotContain("\"event\":\"fault\"");
    }

    private HttpResponse<byte[]> compute(String query, String... headers) {
        return client.post(COMPUTE + query, "", headers);
    }

    private static JsonNode row(HttpResponse<byte[]> answer, String municipality, int action) {
        return StreamSupport.stream(json(answer).path("rows").spliterator(), false)
                .filter(row -> row.path("municipality").asText().equals(municipality))
                .filter(row -> row.path("action").asInt() == action)
                .findFirst()
                .orElseThrow(() -> new AssertionError(text(answer)));
    }

    private HttpResponse<byte[]> override(String body) {
        String tag = header(client.get(SPORTS), "ETag");
        return client.put(SPORTS, body, "Content-Type", "application/json", "If-Match", tag);
    }

    @Test
    void rulesSetWhatTheyGiveAndListWhatTheyCouldNot() {
        HttpResponse<byte[]> answer = compute("?author=Ana&why=May", "Accept-Language", "en");
        assertThat(answer.statusCode()).as(text(answer)).isEqualTo(200);
        JsonNode view = json(answer);
        assertThat(view.path("set").asInt()).isEqualTo(1);
        assertThat(view.path("stored").asBoolean()).isTrue();
        JsonNode set = row(answer, "19018", 9);
        assertThat(set.path("result").asText()).isEqualTo("set");
        assertThat(set.path("exact").asText()).isEqualTo("500000/174767");
        assertThat(set.path("rating").asText()).isEqualTo("2.861");
        JsonNode none = row(answer, "19006", 9);
        assertThat(none.path("result").asText()).isEqualTo("none");
        assertThat(none.path("status").asText()).isEqualTo("no-information");
        assertThat(json(client.get(SPORTS)).path("computed").asText()).isEqualTo("2.861");
        assertThat(text(client.get(SPORTS + "/history"))).contains("\"rule\":\"attainment\"", "\"who\":\"Ana\"", "May");
    }

    @Test
    void tableHasARowForEachActionWithARule() {
        List<String> lines = EvidenceClient.lines(compute("?dry-run", "Accept", "text/csv", "Accept-Language", "en"));
        assertThat(lines.get(0))
                .isEqualTo("municipality,name,action,rule,reconstructed,result,rating,computed,exact,status,reason");
        assertThat(lines).anyMatch(line -> line.startsWith("19018,García,9,attainment,true,set,2.861,2.861,"));
        assertThat(lines).noneMatch(line -> line.contains("judged"));
    }

    @Test
    void dryRunStoresNothing() {
        String before = text(client.get(EVALUATION + "/history"));
        HttpResponse<byte[]> answer = compute("?dry-run");
        assertThat(json(answer).path("set").asInt()).isEqualTo(1);
        assertThat(json(answer).path("stored").asBoolean()).isFalse();
        assertThat(text(client.get(EVALUATION + "/history"))).isEqualTo(before);
    }

    @Test
    void againChangesNothing() {
        compute("");
        String before = text(client.get(EVALUATION + "/history"));
        JsonNode again = json(compute(""));
        assertThat(again.path("set").asInt()).isZero();
        assertThat(again.path("unchanged").asInt()).isEqualTo(1);
        assertThat(text(client.get(EVALUATION + "/history"))).isEqualTo(before);
    }

    @Test
    void whatWasNotKnownThenDoesNotCount() {
        assertThat(json(compute("?as-of=2013-05-30")).path("set").asInt()).isZero();
        assertThat(json(compute("?as-of=2013-05-31")).path("set").asInt()).isEqualTo(1);
    }

    @Test
    void evaluatorSaysOtherwiseWithAReasonAndIsKept() {
        compute("");
        HttpResponse<byte[]> without = override("{\"rating\":\"5\"}");
        assertThat(without.statusCode()).isEqualTo(400);
        assertThat(text(without)).contains("(why)");
        assertThat(override("{\"rating\":\"5\",\"why\":\"   \"}").statusCode())
                .as("blanks are no reason")
                .isEqualTo(400);
        HttpResponse<byte[]> with = override("{\"rating\":\"5\",\"why\":\"a second one opened in June\"}");
        assertThat(with.statusCode()).as(text(with)).isEqualTo(200);
        assertThat(json(with).path("rating").asText()).isEqualTo("5");
        assertThat(json(with).path("computed").asText()).isEqualTo("2.861");
        HttpResponse<byte[]> kept = compute("");
        assertThat(row(kept, "19018", 9).path("result").asText()).isEqualTo("kept");
        assertThat(row(kept, "19018", 9).path("rating").asText()).isEqualTo("5");
        HttpResponse<byte[]> replaced = compute("?replace");
        assertThat(row(replaced, "19018", 9).path("result").asText()).isEqualTo("set");
        assertThat(json(client.get(SPORTS)).path("rating").asText()).isEqualTo("2.861");
    }

    @Test
    void reasonsAreInTheLanguageThatIsAskedFor() {
        String english = row(compute("?dry-run", "Accept-Language", "en"), "19018", 9)
                .path("reason")
                .asText();
        String spanish = row(compute("?dry-run"), "19018", 9).path("reason").asText();
        assertThat(english).isNotBlank().isNotEqualTo(spanish);
    }
}
