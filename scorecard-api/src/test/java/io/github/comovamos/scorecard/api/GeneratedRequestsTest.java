package io.github.comovamos.scorecard.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Requests that are generated from the contract: for every operation, each parameter and each field at its edges, one
 * past them, of another type, empty, repeated, missing and with control characters. Whatever is sent, the answer is one
 * that the contract declares, a refusal is a problem with what is wrong in detail, what is taken is what the contract
 * allows, and what is refused or only read or tried has changed nothing.
 */
class GeneratedRequestsTest {

    /** How many requests a parameter or a field makes at least; so that none falls silent. */
    private static final int LEAST = 25;

    private static final int REFUSED = 300;
    private static final int SHOWN = 12;
    private static final int LONGEST = 400;

    /** The ETags of what was last seen, by paths. */
    private final Map<String, String> tags = new ConcurrentHashMap<>();

    private static Path shared;
    private static TestServer readers;

    @BeforeAll
    static void start(@TempDir Path folder) {
        shared = folder;
        readers = TestServer.start(folder);
    }

    @AfterAll
    static void stop() {
        readers.close();
    }

    static List<Operation> operations() {
        return Operation.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void nothingThatIsSentSurprises(Operation operation, @TempDir Path folder) throws SQLException {
        List<GeneratedRequest> requests = requests(operation).toList();
        assertThat(requests).hasSizeGreaterThan(LEAST * values(operation));
        if (operation.isSafe()) {
            send(readers, shared, requests);
        } else {
            try (TestServer own = TestServer.start(folder)) {
                send(own, folder, requests);
            }
        }
    }

    /** How many parameters and fields an operation has. */
    private static int values(Operation operation) {
        int fields = operation.bodies().stream()
                .filter(Operation.Body::isJson)
                .mapToInt(body -> BodyField.all(body.schema()).size())
                .sum();
        return operation.parameters("path").size()
                + operation.parameters("query").size()
                + fields;
    }

    /** The first is a good one; the others come of it. */
    private static Stream<GeneratedRequest> requests(Operation operation) {
        GeneratedRequest bare = GeneratedRequest.of(operation);
        List<GeneratedRequest> examples = operation.bodies().stream()
                .flatMap(body ->
                        body.examples().stream().map(example -> GeneratedRequest.of(operation, body.type(), example)))
                .toList();
        GeneratedRequest good = examples.isEmpty() ? bare : examples.get(0);
        return Stream.of(
                        Stream.of(good),
                        examples.stream(),
                        GeneratedParameters.of(good),
                        operation.bodies().stream().flatMap(body -> bodies(operation, body)),
                        types(good))
                .flatMap(each -> each);
    }

    private static Stream<GeneratedRequest> bodies(Operation operation, Operation.Body body) {
        String example = body.examples().stream().findFirst().orElse("PK\u0003\u0004");
        GeneratedRequest good = GeneratedRequest.of(operation, body.type(), example);
        Stream<String> values = switch (body.type()) {
            case "application/json" -> GeneratedBodies.json(body.schema(), example);
            case "text/csv" -> GeneratedBodies.table(example);
            default -> Stream.of();
        };
        return Stream.concat(BrokenBodies.around(example).map(good::withBody), values.map(good::withBody));
    }

    private static Stream<GeneratedRequest> types(GeneratedRequest good) {
        return Stream.of(
                        "", "x", "text/plain", "application/xml", "text/csv", "application/yaml", "multipart/form-data")
                .map(type -> good.withType(Optional.of(type)));
    }

    /**
     * What came of a request.
     *
     * @param taken whether the server took it
     * @param fault what is wrong with that, or nothing
     */
    private record Outcome(boolean taken, Optional<String> fault) {}

    private void send(TestServer server, Path folder, List<GeneratedRequest> requests) throws SQLException {
        ContractClient client = server.client();
        boolean safe = requests.get(0).operation().isSafe();
        List<Outcome> outcomes;
        try (StoreWatch store = new StoreWatch(folder.resolve("scorecard.db"))) {
            long before = store.version();
            outcomes = safe
                    ? requests.parallelStream()
                            .map(request -> outcome(client, request, () -> 0))
                            .toList()
                    : requests.stream()
                            .map(request -> outcome(client, request, store::version))
                            .toList();
            assertThat(safe && store.version() != before)
                    .as("reading has changed the store")
                    .isFalse();
        }
        List<String> faults =
                outcomes.stream().flatMap(outcome -> outcome.fault().stream()).toList();
        assertThat(faults.stream().limit(SHOWN))
                .as("the first of %s faults at %s requests", faults.size(), requests.size())
                .isEmpty();
        assertThat(outcomes).as("requests that were taken").anyMatch(Outcome::taken);
        assertThat(server.log()).as("a fault of the server").doesNotContain("\"event\":\"fault\"");
    }

    private Outcome outcome(ContractClient client, GeneratedRequest request, LongSupplier version) {
        try {
            long before = version.getAsLong();
            int status = exchange(client, request).statusCode();
            boolean taken = status < REFUSED;
            boolean mayChange = taken && !request.isTrial();
            assertThat(mayChange || version.getAsLong() == before)
                    .as("%s: %s, and the store has changed", request, status)
                    .isTrue();
            return new Outcome(taken, Optional.empty());
        } catch (AssertionError fault) {
            return new Outcome(false, Optional.of(request + "\n" + shortened(fault)));
        }
    }

    /** The end says what is wrong; the start is the exchange. */
    private static String shortened(AssertionError fault) {
        String message = String.valueOf(fault.getMessage());
        int length = message.length();
        return length <= 2 * LONGEST
                ? message
                : message.substring(0, LONGEST) + " … " + message.substring(length - LONGEST);
    }

    private HttpResponse<byte[]> exchange(ContractClient client, GeneratedRequest request) {
        List<String> headers = new ArrayList<>(request.headers());
        headers.addAll(List.of("Accept-Language", "en"));
        String path = request.address().replaceFirst("\\?.*", "");
        if (request.method().equals("PUT") && !headers.contains("If-Match")) {
            String tag = tags.computeIfAbsent(
                    path,
                    unseen -> client.get(unseen).headers().firstValue("ETag").orElse(""));
            headers.addAll(tag.isEmpty() ? List.of() : List.of("If-Match", tag));
        }
        HttpResponse<byte[]> answer =
                client.send(request.method(), request.address(), request.bytes(), headers.toArray(String[]::new));
        answer.headers().firstValue("ETag").ifPresent(tag -> tags.put(path, tag));
        return answer;
    }
}
