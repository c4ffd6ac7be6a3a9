package io.github.comovamos.scorecard.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the contract gives as examples are requests that work with the store of the demo: a reader tries them first. */
class ContractExamplesTest {

    private static final int REFUSED = 300;

    static List<Operation> operations() {
        return Operation.all();
    }

    private static TestServer readers;

    @BeforeAll
    static void start(@TempDir Path folder) {
        readers = TestServer.start(folder);
    }

    @AfterAll
    static void stop() {
        readers.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void examplesAreTaken(Operation operation, @TempDir Path folder) {
        List<GeneratedRequest> requests = examples(operation).distinct().toList();
        assertThat(requests).isNotEmpty();
        if (operation.isSafe()) {
            requests.forEach(request -> assertTaken(readers.client(), request));
        } else {
            try (TestServer own = TestServer.start(folder)) {
                requests.forEach(request -> assertTaken(own.client(), request));
            }
        }
    }

    @Test
    void parametersHaveExamples() {
        assertThat(Operation.all().stream()
                        .flatMap(operation -> operation.parameters().stream())
                        .filter(parameter -> parameter.example().isPresent()))
                .hasSizeGreaterThan(100);
    }

    private static Stream<GeneratedRequest> examples(Operation operation) {
        List<GeneratedRequest> bodies = operation.bodies().stream()
                .flatMap(body ->
                        body.examples().stream().map(example -> GeneratedRequest.of(operation, body.type(), example)))
                .toList();
        GeneratedRequest good = bodies.isEmpty() ? GeneratedRequest.of(operation) : bodies.get(0);
        Stream<GeneratedRequest> parameters = operation.parameters("query").stream()
                .flatMap(parameter -> parameter
                        .example()
                        .or(() -> Optional.ofNullable(parameter.schema().node().get("default"))
                                .map(JsonNode::asText))
                        .map(value -> good.with(parameter, GeneratedRequest.encoded(value)))
                        .stream());
        return Stream.of(Stream.of(good), bodies.stream(), parameters).flatMap(each -> each);
    }

    /** Of what is changed, the ETag is asked for first, as the contract says. */
    private static void assertTaken(ContractClient client, GeneratedRequest request) {
        GeneratedRequest sent = request;
        if (request.method().equals("PUT")) {
            sent = client.get(request.address().replaceFirst("\\?.*", ""))
                    .headers()
                    .firstValue("ETag")
                    .map(tag -> request.withHeader("If-Match", tag))
                    .orElse(request);
        }
        String[] headers = sent.withHeader("Accept-Language", "en").headers().toArray(String[]::new);
        HttpResponse<byte[]> answer = client.send(sent.method(), sent.address(), sent.bytes(), headers);
        assertThat(answer.statusCode())
                .as("%s: %s", request, ContractClient.text(answer))
                .isLessThan(REFUSED);
    }
}
