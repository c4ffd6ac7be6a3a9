package io.github.comovamos.scorecard.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.comovamos.scorecard.api.context.EventLog;
import io.github.comovamos.scorecard.api.error.ProblemType;
import jakarta.ws.rs.Path;
import java.io.PrintWriter;
import java.io.Writer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract says what the code does: its paths, its methods, its problems. Its own examples keep to it. */
class ContractTest {

    private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch");

    @Test
    void pathsAndMethodsAreThoseOfTheResources(@TempDir java.nio.file.Path folder) {
        try (TestServer server = TestServer.start(folder)) {
            ResourceConfig api = new ScorecardApi(
                    server.services(),
                    Writes.LOCAL,
                    new EventLog(new PrintWriter(Writer.nullWriter()), Clock.systemUTC()));
            Set<String> registered = new TreeSet<>();
            api.getInstances().stream()
                    .map(Object::getClass)
                    .filter(type -> type.isAnnotationPresent(Path.class))
                    .forEach(type -> collect("", Resource.from(type), registered));
            api.getResources().forEach(resource -> collect("", resource, registered));
            assertThat(declared())
                    .as("what openapi.yaml declares, against what ScorecardApi registers: have both say the same")
                    .containsExactlyInAnyOrderElementsOf(registered);
        }
    }

    @Test
    void problemsAreTheTypesOfTheCode() {
        List<String> declared = new ArrayList<>();
        Contract.INSTANCE
                .at("/components/schemas/Problem/properties/type/enum")
                .node()
                .forEach(type -> declared.add(type.asText()));
        assertThat(declared)
                .as("the enum of Problem.type in openapi.yaml, against ProblemType")
                .containsExactly(
                        Stream.of(ProblemType.values()).map(ProblemType::uri).toArray(String[]::new));
    }

    @Test
    void operationsHaveNamesFitForGeneratedClients() {
        List<String> names = operations().stream()
                .map(operation -> operation.node().path("operationId").asText())
                .toList();
        assertThat(names).as("each operationId in openapi.yaml stands once").doesNotHaveDuplicates();
        assertThat(names).as("operationIds are in camel case").allMatch(name -> name.matches("[a-z]+([A-Z][a-z]+)*"));
    }

    static List<String> schemas() {
        return Contract.INSTANCE.at("/components/schemas").keys();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void schemaHasExamplesThatItAllows(String name) {
        Contract.Part schema = Contract.INSTANCE.at("/components/schemas/" + name);
        assertThat(schema.node().path("examples"))
                .as("schema %s of openapi.yaml shows an example", name)
                .isNotEmpty();
        schema.node().get("examples").forEach(example -> assertAllowed(schema, example));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void schemaOfAnObjectIsClosedAndDescribed(String name) {
        JsonNode schema = Contract.INSTANCE.at("/components/schemas/" + name).node();
        assertThat(schema.path("description").asText())
                .as("the description of schema %s", name)
                .isNotBlank();
        if (schema.path("type").asText().equals("object")) {
            assertThat(schema.path("additionalProperties").asBoolean(true))
                    .as("schema %s says additionalProperties: false", name)
                    .isFalse();
        }
    }

    @Test
    void examplesOfAnswersAndBodiesAreAllowed() {
        Contract.Part responses = Contract.INSTANCE.at("/components/responses");
        List<Contract.Part> exchanges = new ArrayList<>();
        responses.keys().forEach(name -> exchanges.add(responses.find(name).orElseThrow()));
        operations().forEach(operation -> {
            operation.find("requestBody").ifPresent(exchanges::add);
            Contract.Part answers = operation.find("responses").orElseThrow();
            answers.keys().forEach(status -> exchanges.add(answers.find(status).orElseThrow()));
        });
        int checked = 0;
        for (Contract.Part exchange : exchanges) {
            Contract.Part content = exchange.find("content").orElse(exchange);
            for (String type : content.keys()) {
                JsonNode example = content.node().path(type).path("example");
                if (!example.isMissingNode()) {
                    assertAllowed(
                            content.find(type).orElseThrow().find("schema").orElseThrow(), example);
                    checked++;
                }
            }
        }
        assertThat(checked).as("examples of answers and bodies in openapi.yaml").isGreaterThan(10);
    }

    private static void assertAllowed(Contract.Part schema, JsonNode example) {
        assertThat(Contract.INSTANCE.faults(schema, example.toString()))
                .as("%s, an example in openapi.yaml for %s", example, schema.pointer())
                .isEmpty();
    }

    private static List<String> declared() {
        List<String> declared = new ArrayList<>();
        for (String path : Contract.INSTANCE.paths()) {
            Contract.INSTANCE.at("/paths").find(path).orElseThrow().keys().stream()
                    .filter(METHODS::contains)
                    .forEach(method -> declared.add(method + " " + path));
        }
        return declared;
    }

    private static List<Contract.Part> operations() {
        return declared().stream()
                .map(line -> line.split(" ", 2))
                .map(line -> Contract.INSTANCE
                        .at("/paths")
                        .find(line[1])
                        .flatMap(path -> path.find(line[0]))
                        .orElseThrow())
                .toList();
    }

    private static void collect(String above, Resource resource, Set<String> found) {
        String path = (above + "/" + resource.getPath()).replaceAll("/+", "/").replaceAll("/$", "");
        resource.getResourceMethods()
                .forEach(method -> found.add(method.getHttpMethod().toLowerCase(Locale.ROOT) + " " + path));
        resource.getChildResources().forEach(child -> collect(path, child, found));
    }
}
