package io.github.comovamos.scorecard.api;

import static io.github.comovamos.scorecard.api.ContractClient.header;
import static io.github.comovamos.scorecard.api.ContractClient.text;
import static io.github.comovamos.scorecard.api.EvidenceClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Indicators are added, read in both languages, and replaced only where somebody asks for it. */
class IndicatorsTest {

    private static final String INDICATORS = "/v1/indicators";
    private static final String CARS = """
            {"indicator": "unlicensed-cars", "title-es": "Autos sin placas", "title-en": "Unlicensed cars",
             "unit": "percent", "direction": "lower", "cadence": "yearly", "author": "Ana", "why": "pact"}
            """;

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

    private HttpResponse<byte[]> add(String query, String body) {
        return client.post(INDICATORS + query, body, "Content-Type", "application/json", "Accept-Language", "en");
    }

    @Test
    void newIndicatorIsAtItsLocationInBothLanguages() {
        HttpResponse<byte[]> added = add("", CARS);
        assertThat(added.statusCode()).as(text(added)).isEqualTo(201);
        assertThat(json(added).path("title").asText()).isEqualTo("Unlicensed cars");
        String path = URI.create(header(added, "Location")).getPath();
        assertThat(path).isEqualTo(INDICATORS + "/unlicensed-cars");
        assertThat(evidence.csv(path))
                .containsExactly(
                        "indicator,title,unit,direction,cadence,source",
                        "unlicensed-cars,Unlicensed cars,percent,lower,yearly,");
        assertThat(text(client.get(path))).contains("\"title\":\"Autos sin placas\"");
        assertThat(evidence.json(INDICATORS)).last().isEqualTo(evidence.json(path));
    }

    @Test
    void sameIndicatorAgainChangesNothing() {
        add("", CARS);
        String before = text(client.get(INDICATORS));
        HttpResponse<byte[]> again = add("", CARS);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.headers().firstValue("Location")).isEmpty();
        assertThat(text(client.get(INDICATORS))).isEqualTo(before);
    }

    @Test
    void anotherIndicatorOfThatCodeIsAConflictUnlessItReplaces() {
        add("", CARS);
        String other = CARS.replace("percent", "cars");
        HttpResponse<byte[]> refused = add("", other);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(text(refused)).contains("unlicensed-cars", "replace");
        assertThat(add("?replace=false", other).statusCode()).isEqualTo(409);
        HttpResponse<byte[]> replaced = add("?replace", other);
        assertThat(replaced.statusCode()).isEqualTo(200);
        assertThat(json(replaced).path("unit").asText()).isEqualTo("cars");
    }

    @Test
    void knownIndicatorNeedsItsCodeAlone() {
        HttpResponse<byte[]> added = add("", "{\"indicator\": \"kidnapping\"}");
        assertThat(added.statusCode()).isEqualTo(201);
        JsonNode row = json(added);
        assertThat(row.path("title").asText()).isEqualTo("Kidnapping");
        assertThat(row.path("direction").asText()).isEqualTo("lower");
    }

    @Test
    void listIsReadOnceWhileNothingIsAdded() {
        String tag = header(client.get(INDICATORS), "ETag");
        assertThat(client.get(INDICATORS, "If-None-Match", tag).statusCode()).isEqualTo(304);
        add("", CARS);
        assertThat(client.get(INDICATORS, "If-None-Match", tag).statusCode()).isEqualTo(200);
    }
}
