package io.github.comovamos.scorecard.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The server takes what the contract says is not too long, and refuses what is one character longer, by its name; so
 * too for texts that may not be empty. Where this fails, have {@code openapi.yaml} and the code say the same.
 */
class ContractLimitsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String RATINGS = "/v1/agendas/acv-nl-2012/evaluations/3/ratings";
    private static final String TOO_LONG = "at most";

    /** Where the bodies with bounded fields are sent. */
    private static final Map<String, String> BODIES = Map.of(
            "IndicatorBody", "POST /v1/indicators",
            "EvaluationBody", "POST /v1/agendas/acv-nl-2012/evaluations",
            "RatingBody", "PUT " + RATINGS + "/SPGG/5");

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

    /** A text of which the contract says how long it may be. */
    record Bounded(String request, String name, boolean inQuery, int least, int most) {
        @Override
        public String toString() {
            return request + " " + name;
        }
    }

    static List<Bounded> bounded() {
        List<Bounded> all = new ArrayList<>();
        Contract.Part paths = Contract.INSTANCE.at("/paths");
        for (String path : paths.keys()) {
            Contract.Part methods = paths.find(path).orElseThrow();
            for (String method : List.of("get", "put", "post")) {
                methods.find(method)
                        .ifPresent(operation -> parameters(operation).stream()
                                .filter(parameter ->
                                        parameter.node().path("in").asText().equals("query"))
                                .forEach(parameter -> bounded(
                                                method.toUpperCase(Locale.ROOT) + " " + path,
                                                parameter.node().path("name").asText(),
                                                true,
                                                parameter.find("schema").orElseThrow())
                                        .ifPresent(all::add)));
            }
        }
        BODIES.forEach((schema, request) -> {
            Contract.Part fields = Contract.INSTANCE.at("/components/schemas/" + schema + "/properties");
            fields.keys()
                    .forEach(field -> bounded(
                                    request, field, false, fields.find(field).orElseThrow())
                            .ifPresent(all::add));
        });
        assertThat(all).as("bounds in openapi.yaml").hasSizeGreaterThan(30);
        return all;
    }

    private static List<Contract.Part> parameters(Contract.Part operation) {
        List<Contract.Part> parameters = new ArrayList<>();
        operation.find("parameters").ifPresent(list -> {
            for (int i = 0; i < list.node().size(); i++) {
                parameters.add(list.find(Integer.toString(i)).orElseThrow());
            }
        });
        return parameters;
    }

    private static Optional<Bounded> bounded(String request, String name, boolean inQuery, Contract.Part schema) {
        int most = schema.node().path("maxLength").asInt();
        int least = schema.node().path("minLength").asInt();
        return most == 0 ? Optional.empty() : Optional.of(new Bounded(request, name, inQuery, least, most));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bounded")
    void textIsTakenAtItsEdgeAndRefusedOnePast(Bounded bounded) throws IOException {
        List<String> past = faults(bounded, "1".repeat(bounded.most() + 1));
        assertThat(past).as("%s characters", bounded.most() + 1).isNotEmpty();
        assertThat(faults(bounded, "1".repeat(bounded.most())))
                .as("%s characters", bounded.most())
                .noneMatch(message -> message.contains(TOO_LONG));
        if (bounded.least() > 0) {
            assertThat(faults(bounded, "")).as("an empty text").isNotEmpty();
        }
    }

    /** What is said against a text, where the request is refused because of it. */
    private static List<String> faults(Bounded bounded, String text) throws IOException {
        HttpResponse<byte[]> answer = bounded.inQuery() ? asked(bounded, text) : sent(bounded, text);
        JsonNode problem = JSON.readTree(answer.body());
        List<String> faults = new ArrayList<>();
        problem.path("errors").forEach(fault -> {
            String where = fault.path("parameter").asText(fault.path("pointer").asText());
            if (where.equals(bounded.name()) || where.equals("/" + bounded.name())) {
                assertThat(answer.statusCode()).as("%s", problem).isEqualTo(400);
                faults.add(fault.path("message").asText());
            }
        });
        return faults;
    }

    private static HttpResponse<byte[]> sent(Bounded bounded, String text) throws IOException {
        String schema = BODIES.entrySet().stream()
                .filter(body -> body.getValue().equals(bounded.request()))
                .findFirst()
                .orElseThrow()
                .getKey();
        JsonNode example = Contract.INSTANCE
                .at("/components/schemas/" + schema)
                .node()
                .path("examples")
                .path(0);
        ObjectNode body = example.deepCopy();
        body.put(bounded.name(), text);
        String[] request = bounded.request().split(" ", 2);
        return client.send(request[0], request[1], body.toString(), "Content-Type", "application/json");
    }

    private static HttpResponse<byte[]> asked(Bounded bounded, String text) {
        String[] request = bounded.request().split(" ", 2);
        StringBuilder address = new StringBuilder(request[1]
                .replace("{agenda}", "acv-nl-2012")
                .replace("{evaluation}", "3")
                .replace("{dataset}", "pulse-2013"));
        address.append('?').append(bounded.name()).append('=').append(text);
        Contract.Part operation = Contract.INSTANCE
                .at("/paths")
                .find(request[1])
                .flatMap(path -> path.find(request[0].toLowerCase(Locale.ROOT)))
                .orElseThrow();
        for (Contract.Part parameter : parameters(operation)) {
            String name = parameter.node().path("name").asText();
            boolean needed = parameter.node().path("required").asBoolean() || name.equals("month");
            if (needed && parameter.node().path("in").asText().equals("query") && !name.equals(bounded.name())) {
                address.append('&').append(name).append('=').append(value(parameter));
            }
        }
        return client.send(request[0], address.toString(), body(request), "Content-Type", type(request));
    }

    private static String value(Contract.Part parameter) {
        String example = parameter.node().path("example").asText();
        return example.isEmpty() || example.contains(" ") ? "x" : example;
    }

    private static String type(String... request) {
        return request[1].equals("/v1/datasets") ? "text/csv" : "application/json";
    }

    private static String body(String... request) {
        return switch (request[1]) {
            case "/v1/agendas/{agenda}/evaluations/{evaluation}/compute" -> "";
            case "/v1/datasets" -> "indicator,area,period,value\n";
            case "/v1/agendas/{agenda}/evaluations/{evaluation}/ratings" -> "{\"ratings\":[]}";
            default -> request[0].equals("GET") ? "" : "{}";
        };
    }
}
