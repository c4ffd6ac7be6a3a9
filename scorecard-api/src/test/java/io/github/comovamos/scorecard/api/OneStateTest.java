package io.github.comovamos.scorecard.api;

import static io.github.comovamos.scorecard.api.ContractClient.header;
import static io.github.comovamos.scorecard.api.Refusal.AGENDA;
import static io.github.comovamos.scorecard.api.Refusal.EVALUATION;
import static io.github.comovamos.scorecard.api.Refusal.RATINGS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.service.agenda.Scope;
import io.github.comovamos.scorecard.core.service.change.Editor;
import io.github.comovamos.scorecard.core.service.rating.RatingImportService;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every answer is of one state of the store. A writer writes round after round, each of which says its number
 * everywhere; an answer in which two numbers meet was put together from two states.
 */
class OneStateTest {

    private static final int MANY = 150;
    private static final int SOME = 30;
    private static final int FEW = 20;
    private static final Editor WRITER = Editor.of("writer");

    private TestServer server;
    private ContractClient client;
    private EvidenceClient evidence;

    @BeforeEach
    void start(@TempDir Path folder) {
        server = TestServer.start(folder);
        client = server.client();
        evidence = new EvidenceClient(client);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    /** Writes the version of the agenda that has a number, which is its title too. */
    private void writeAgenda(ObjectNode document, int round) {
        int version = round + 1;
        titled(document, version);
        server.services().agendas().load(document.toString(), WRITER, Language.ES);
    }

    private static void titled(ObjectNode document, int number) {
        document.putObject("title").put("es", "versión " + number).put("en", "version " + number);
    }

    private ObjectNode agenda() {
        return (ObjectNode) evidence.json(AGENDA);
    }

    /** Rates every action of every municipality in one go: the score, and the note, are of the round. */
    private void writeRatings(int round) {
        StringBuilder file = new StringBuilder("municipality,action,rating,note\n");
        server.services()
                .ratings()
                .template(Scope.LATEST)
                .forEach(row ->
                        file.append(row.municipality() + "," + row.action() + "," + round % 10 + "," + round + "\n"));
        server.services()
                .imports()
                .importRatings(
                        Scope.LATEST,
                        new ByteArrayInputStream(file.toString().getBytes(StandardCharsets.UTF_8)),
                        new RatingImportService.Options(false, false, row -> {}, Language.ES),
                        WRITER);
    }

    @Test
    void agendaAndItsTagAreOfOneVersion() throws Exception {
        ObjectNode document = agenda();
        Beside.write(
                MANY,
                round -> writeAgenda(document, round),
                List.of(
                        () -> {
                            HttpResponse<byte[]> answer = client.get(AGENDA);
                            String title =
                                    EvidenceClient.json(answer).at("/title/en").asText();
                            assertThat("version " + number(header(answer, "ETag")))
                                    .isEqualTo(title);
                        },
                        () -> {
                            JsonNode row = evidence.json("/v1/agendas").get(0);
                            assertThat("version " + row.get("version").asInt())
                                    .isEqualTo(row.get("title").asText());
                        }));
    }

    @Test
    void agendaThatWasPutIsAnsweredWithItsOwnVersion() throws Exception {
        ObjectNode document = agenda();
        ObjectNode other = document.deepCopy();
        titled(other, 0);
        String body = other.toString();
        Beside.write(FEW, round -> writeAgendaWhateverItsVersion(document, round), List.of(() -> {
            String tag = header(client.get(AGENDA), "ETag");
            HttpResponse<byte[]> answer = client.put(
                    AGENDA, body, "Content-Type", "application/json", "If-Match", tag, "Accept-Language", "en");
            JsonNode json = EvidenceClient.json(answer);
            JsonNode row = answer.statusCode() == 412 ? json.at("/current/0") : json;
            assertThat(number(header(answer, "ETag")))
                    .isEqualTo(row.get("version").asInt());
            if (answer.statusCode() != 412) {
                assertThat(row.get("title").asText()).isEqualTo("version 0");
            }
        }));
    }

    private void writeAgendaWhateverItsVersion(ObjectNode document, int round) {
        titled(document, round);
        server.services().agendas().load(document.toString(), WRITER, Language.ES);
    }

    @Test
    void ratingsAndWhatIsMadeOfThemAreOfOneRound() throws Exception {
        String rating = RATINGS + "/SPGG/1";
        writeRatings(1);
        int first = evidence.json(rating).get("revision").asInt();
        Beside.write(
                SOME,
                this::writeRatings,
                List.of(
                        () -> {
                            HttpResponse<byte[]> answer = client.get(rating);
                            JsonNode state = EvidenceClient.json(answer);
                            int revision = state.get("revision").asInt();
                            assertThat(number(header(answer, "ETag"))).isEqualTo(revision);
                            assertThat(state.get("note").asInt() - 1).isEqualTo(revision - first);
                        },
                        () -> sameEverywhere(RATINGS, "", "note"),
                        () -> sameEverywhere(EVALUATION + "/scoreboard", "/rows", "exact"),
                        () -> sameEverywhere(EVALUATION + "/ranking", "/rows", "exact"),
                        () -> {
                            List<JsonNode> changes = rows(EVALUATION + "/history", "");
                            JsonNode last = changes.get(changes.size() - 1);
                            assertThat(changes)
                                    .filteredOn(change -> change.path("note").equals(last.get("note")))
                                    .as("what was imported in one go is there whole")
                                    .hasSize(rows(RATINGS, "").size());
                        },
                        () -> {
                            List<JsonNode> changes = rows(rating + "/history", "");
                            assertThat(changes.get(changes.size() - 1)
                                            .get("revision")
                                            .asInt())
                                    .isEqualTo(changes.size());
                        },
                        () -> assertThat(evidence.json(AGENDA + "/evaluations").at("/0/ratings"))
                                .isEqualTo(evidence.json(EVALUATION).get("ratings"))));
    }

    @Test
    void ratingThatWasPutIsAnsweredAsItWasPut() throws Exception {
        String rating = RATINGS + "/SPGG/1";
        Beside.write(SOME, this::writeRatings, List.of(() -> {
            String tag = header(client.get(rating), "ETag");
            HttpResponse<byte[]> answer = client.put(
                    rating,
                    "{\"rating\":\"9.5\",\"note\":\"put\"}",
                    "Content-Type",
                    "application/json",
                    "If-Match",
                    tag);
            JsonNode json = EvidenceClient.json(answer);
            JsonNode state = answer.statusCode() == 412 ? json.get("current") : json;
            assertThat(number(header(answer, "ETag")))
                    .isEqualTo(state.get("revision").asInt());
            if (answer.statusCode() != 412) {
                assertThat(state.get("note").asText()).isEqualTo("put");
                assertThat(number(header(answer, "ETag"))).isEqualTo(number(tag) + 1);
            }
        }));
    }

    @Test
    void evidenceAndWhatIsReadOffItAreOfOneDataset() throws Exception {
        List<Runnable> reads = new ArrayList<>();
        reads.add(() -> sameEverywhere("/v1/figures?indicator=rounds", "/rows", "value"));
        reads.add(() -> sameEverywhere("/v1/figures?indicator=rounds", "/rows", "dataset"));
        reads.add(() -> sameEverywhere("/v1/cases", "/rows", "outcome"));
        reads.add(() -> sameEverywhere("/v1/populations", "/rows", "residents"));
        reads.add(() -> sameEverywhere("/v1/stoplight?month=2013-01&indicator=rounds", "/rows", "count"));
        reads.add(() -> sameEverywhere("/v1/objectives?year=2014", "/rows", "goal"));
        reads.add(() -> sameEverywhere("/v1/staffing?year=2014&indicator=rounds", "/rows", "officers"));
        reads.add(() -> sameEverywhere("/v1/vetting?month=2014-01", "/rows", "share"));
        reads.add(() -> sameEverywhere("/v1/pulse?period=2014-01&survey=asked", "/rows", "share"));
        reads.add(() -> sameEverywhere("/v1/reports?until=2013-06-19&days=200", "/rows", "median-days"));
        Beside.write(FEW, this::writeEvidence, reads);
    }

    private void writeEvidence(int round) {
        StringBuilder figures = new StringBuilder("indicator,area,period,value,goal,sample\n");
        StringBuilder cases = new StringBuilder("case,category,area,opened,closed,outcome,responsible\n");
        StringBuilder populations = new StringBuilder("area,year,residents,vintage\n");
        for (String area : List.of("19006", "19019", "19039")) {
            for (String period : List.of("2013-01", "2014-01", "2014")) {
                figures.append("rounds," + area + "," + period + "," + round + "," + round + ",\n");
            }
            figures.append("vetting-share," + area + ",2014-01," + round + ",,\n");
            figures.append("asked-yes," + area + ",2014-01," + round + ",,550\n");
            cases.append(area + ",lights," + area + ",2013-01-01,2013-02-" + (10 + round % 18) + "," + round + ",\n");
            populations.append(area + ",2014," + (1000 + round) + ",usual\n");
        }
        evidence.store(figures.toString(), "figures-" + round);
        evidence.store(cases.toString(), "cases-" + round);
        evidence.store(populations.toString(), "populations-" + round);
    }

    /** Rows of one answer that all say the same. */
    private void sameEverywhere(String path, String at, String field) {
        Set<String> values = new HashSet<>();
        rows(path, at).stream()
                .map(row ->
                        Optional.ofNullable(row.get(field)).orElseThrow(() -> new AssertionError(row + " " + field)))
                .filter(value -> !value.isNull())
                .forEach(value -> values.add(value.asText()));
        assertThat(values).as(path + " " + field).hasSize(1);
    }

    private List<JsonNode> rows(String path, String at) {
        List<JsonNode> rows = new ArrayList<>();
        evidence.json(path).at(at).forEach(rows::add);
        return rows;
    }

    private static int number(String tag) {
        return Integer.parseInt(tag.replaceAll("\\D", ""));
    }
}
