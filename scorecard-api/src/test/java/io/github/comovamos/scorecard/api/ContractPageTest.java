package io.github.comovamos.scorecard.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The server serves its contract, the page on which to read it, and everything that the contract promises to a reader.
 */
class ContractPageTest {

    /** What must be given although no single parameter must be. */
    private static final Map<String, String> ONE_OF_SEVERAL =
            Map.of("/v1/stoplight", "?month=2013-12", "/v1/stoplight/ranking", "?year=2013");

    private static TestServer server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = TestServer.start(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void contractIsTheSameInJson() throws IOException {
        HttpResponse<byte[]> json = server.client().get("/openapi.json");
        HttpResponse<byte[]> yaml = server.client().get("/openapi.yaml");
        assertThat(new ObjectMapper().readTree(json.body())).isEqualTo(new YAMLMapper().readTree(yaml.body()));
    }

    @Test
    void pageLoadsNothingThatTheServerDoesNotServe() {
        String page = ContractClient.text(server.client().get("/docs"));
        List<String> files = Pattern.compile("(?:src|href)=\"([^\"]*)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(files).as("what index.html loads").hasSizeGreaterThan(3);
        for (String file : files) {
            assertThat(file).as("index.html loads only from this server").startsWith("/");
            assertThat(server.client().get(file).statusCode()).as(file).isEqualTo(200);
        }
        assertThat(page)
                .as("the content security policy allows no script inside index.html: write it in start.js")
                .doesNotContainPattern("<script(?![^>]*src=)")
                .doesNotContain("<style");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/docs",
                "/docs/index.html",
                "/docs/start.js",
                "/docs/swagger-ui.css",
                "/docs/swagger-ui-bundle.js",
                "/docs/favicon-32x32.png"
            })
    void filesOfThePageTalkToThisServerOnly(String path) {
        HttpResponse<byte[]> file = server.client().get(path);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body()).isNotEmpty();
        assertThat(ContractClient.header(file, "Content-Security-Policy"))
                .contains("default-src 'none'", "connect-src 'self'", "script-src 'self'");
    }

    @Test
    void otherFilesAreNotServed() {
        assertThat(server.client().get("/docs/swagger-initializer.js").statusCode())
                .isEqualTo(404);
    }

    static List<String> reads() {
        return Contract.INSTANCE.paths().stream()
                .filter(path -> path.startsWith("/v1/") || path.startsWith("/health/"))
                .flatMap(path -> Contract.INSTANCE.at("/paths").find(path).orElseThrow().find("get").stream()
                        .map(operation -> filled(path, operation)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("reads")
    void everyReadAnswersWithTheParametersThatTheContractShows(String path) {
        HttpResponse<byte[]> json = server.client().get(path, "Accept-Language", "en");
        assertThat(json.statusCode()).as(path).isEqualTo(200);
        HttpResponse<byte[]> csv = server.client().get(path, "Accept", "text/csv");
        assertThat(csv.statusCode()).as("%s as CSV", path).isIn(200, 406);
        HttpResponse<byte[]> again = server.client()
                .get(path, "Accept-Language", "en", "If-None-Match", ContractClient.header(json, "ETag"));
        assertThat(again.statusCode()).as("%s again", path).isEqualTo(304);
    }

    /** With the example of every parameter that must be given. */
    private static String filled(String path, Contract.Part operation) {
        String filled = path;
        for (Contract.Part parameter : parameters(operation)) {
            String name = parameter.node().path("name").asText();
            String example = parameter.node().path("example").asText();
            if (parameter.node().path("in").asText().equals("path")) {
                filled = filled.replace("{" + name + "}", example);
            } else if (parameter.node().path("required").asBoolean()) {
                filled += (filled.contains("?") ? "&" : "?") + name + "=" + example;
            }
        }
        return filled + ONE_OF_SEVERAL.getOrDefault(path, "");
    }

    private static List<Contract.Part> parameters(Contract.Part operation) {
        return operation.find("parameters").stream()
                .flatMap(list -> IntStream.range(0, list.node().size())
                        .mapToObj(index -> list.find(Integer.toString(index)).orElseThrow()))
                .toList();
    }
}
