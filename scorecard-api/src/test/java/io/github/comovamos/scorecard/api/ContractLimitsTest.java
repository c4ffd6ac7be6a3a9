package io.github.comovamos.scorecard.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The server takes a value at the edge of what the contract allows, and refuses what is one past it, by its name: the
 * shortest and the longest text, the least and the greatest number. What is refused at the edge is refused for another
 * reason, such as that nobody knows the name. Where this fails, have {@code openapi.yaml} and the code say the same.
 */
class ContractLimitsTest {

    private static final int INVALID = 400;

    /** How long a text of a pattern may be: the characters before the last ones, of which there are up to so many. */
    private static final Pattern UP_TO = Pattern.compile("\\{0,([0-9]+)}\\)?\\$$");

    private static TestServer readers;
    private static TestServer writers;

    @BeforeAll
    static void start(@TempDir Path read, @TempDir Path written) {
        readers = TestServer.start(read);
        writers = TestServer.start(written);
    }

    @AfterAll
    static void stop() {
        readers.close();
        writers.close();
    }

    /** A value at an edge, and one past it; a text may be as short as one character, but not any one. */
    private record Edge(Optional<String> at, String past) {

        static Edge of(String at, String past) {
            return new Edge(Optional.of(at), past);
        }
    }

    /**
     * Two requests that differ in one value.
     *
     * @param where the parameter, or the pointer of the field
     * @param at the request with the value at an edge, where it is taken
     * @param past the request with one past it
     */
    record Limit(String where, Optional<GeneratedRequest> at, GeneratedRequest past) {
        @Override
        public String toString() {
            return past.operation() + " " + where;
        }
    }

    static List<Limit> limits() {
        List<Limit> all = Operation.all().stream()
                .flatMap(operation -> Stream.concat(ofParameters(operation), ofFields(operation)))
                .toList();
        assertThat(all).as("limits in openapi.yaml").hasSizeGreaterThan(250);
        return all;
    }

    private static Stream<Limit> ofParameters(Operation operation) {
        GeneratedRequest good = good(operation);
        return operation.parameters().stream()
                .filter(parameter -> !parameter.isIn("header"))
                .flatMap(parameter -> edges(parameter.schema())
                        .filter(edge -> !(parameter.isIn("path") && edge.past().isEmpty()))
                        .map(edge -> new Limit(
                                parameter.name(),
                                edge.at().map(at -> good.with(parameter, GeneratedRequest.encoded(at))),
                                good.with(parameter, GeneratedRequest.encoded(edge.past())))));
    }

    private static Stream<Limit> ofFields(Operation operation) {
        return operation.bodies().stream().filter(Operation.Body::isJson).flatMap(body -> {
            String example = body.examples().get(0);
            GeneratedRequest good = good(operation);
            return BodyField.all(body.schema()).stream()
                    .flatMap(field -> edges(field.schema())
                            .map(edge -> new Limit(
                                    field.pointer(),
                                    edge.at().map(at -> good.withBody(with(example, field, at))),
                                    good.withBody(with(example, field, edge.past())))));
        });
    }

    private static GeneratedRequest good(Operation operation) {
        Optional<Operation.Body> body = operation.bodies().stream()
                .filter(one -> !one.examples().isEmpty())
                .findFirst();
        return body.map(one -> GeneratedRequest.of(
                        operation, one.type(), one.examples().get(0)))
                .orElse(GeneratedRequest.of(operation));
    }

    private static String with(String example, BodyField field, String value) {
        boolean number = field.schema().node().path("type").asText().equals("integer");
        String json = number ? value : TextNode.valueOf(value).toString();
        return field.in(example, json);
    }

    private static Stream<Edge> edges(Contract.Part schema) {
        JsonNode says = schema.node();
        List<Edge> edges = new ArrayList<>();
        int most = says.path("maxLength").asInt();
        String pattern = says.path("pattern").asText();
        if (most > 0) {
            longest(edges, pattern.contains("[0-9]+") ? "0" : "1", most);
            if (pattern.isEmpty()) {
                longest(edges, "🌳", most);
            }
        }
        Matcher upTo = UP_TO.matcher(pattern);
        if (upTo.find()) {
            longest(edges, "a", 1 + Integer.parseInt(upTo.group(1)));
        }
        if (says.path("minLength").asInt() == 1) {
            edges.add(new Edge(Optional.empty(), ""));
        }
        number(says, "minimum", -1).ifPresent(edges::add);
        number(says, "maximum", 1).ifPresent(edges::add);
        return edges.stream();
    }

    private static void longest(List<Edge> edges, String letter, int most) {
        edges.add(Edge.of(letter.repeat(most), letter.repeat(most + 1)));
    }

    private static Optional<Edge> number(JsonNode says, String bound, int step) {
        return Optional.ofNullable(says.get(bound))
                .map(JsonNode::asLong)
                .map(edge -> Edge.of(Long.toString(edge), Long.toString(edge + step)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("limits")
    void valueIsTakenAtItsEdgeAndRefusedOnePast(Limit limit) {
        List<String> past = faults(limit.where(), limit.past());
        assertThat(past)
                .as("what is said of one past the edge: %s", limit.past())
                .isNotEmpty();
        limit.at()
                .ifPresent(at -> assertThat(faults(limit.where(), at))
                        .as("what is said of the edge: %s", at)
                        .doesNotContainAnyElementsOf(past));
    }

    /** What is said against a value, without the value itself, where the request is refused because of it. */
    private static List<String> faults(String where, GeneratedRequest request) {
        HttpResponse<byte[]> answer = send(request);
        JsonNode problem = Contract.json(ContractClient.text(answer));
        List<String> faults = new ArrayList<>();
        problem.path("errors").forEach(fault -> {
            String parameter =
                    fault.path("parameter").asText(fault.path("pointer").asText());
            if (parameter.equals(where)) {
                assertThat(answer.statusCode()).as("%s", problem).isIn(INVALID, 404);
                faults.add(fault.path("message").asText().replaceAll("^\"[^\"]*\"|^[0-9]+|has [0-9]+", "…"));
            }
        });
        return faults;
    }

    private static HttpResponse<byte[]> send(GeneratedRequest request) {
        ContractClient client = (request.operation().isSafe() ? readers : writers).client();
        GeneratedRequest sent = request.withHeader("Accept-Language", "en");
        if (request.method().equals("PUT")) {
            HttpResponse<byte[]> seen = client.get(request.address().replaceFirst("\\?.*", ""));
            Optional<String> tag = seen.headers().firstValue("ETag");
            sent = tag.isPresent() ? sent.withHeader("If-Match", tag.get()) : sent;
        }
        return client.send(
                sent.method(), sent.address(), sent.bytes(), sent.headers().toArray(String[]::new));
    }
}
