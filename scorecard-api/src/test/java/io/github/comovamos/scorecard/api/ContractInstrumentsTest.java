package io.github.comovamos.scorecard.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.comovamos.scorecard.core.domain.argument.Argument;
import io.github.comovamos.scorecard.core.domain.instrument.Instrument;
import io.github.comovamos.scorecard.core.domain.instrument.Part;
import io.github.comovamos.scorecard.core.domain.programme.Instruments;
import io.github.comovamos.scorecard.core.exchange.answer.Csv;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each instrument stands in the contract as it says of itself: its address, its parameters, its answer and its columns.
 */
class ContractInstrumentsTest {

    private static final List<String> OF_ALL = List.of("agenda", "municipality", "as-of");
    private static final List<String> HEADERS = List.of("Accept-Language", "If-None-Match");

    static Stream<Instrument<?>> instruments() {
        return Instruments.all().stream();
    }

    private static Contract.Part get(String path) {
        return Contract.INSTANCE
                .at("/paths")
                .find(path)
                .flatMap(address -> address.find("get"))
                .orElseThrow(() -> new AssertionError("openapi.yaml has no " + path + ": add the address, with get"));
    }

    private static Map<String, Contract.Part> parameters(Contract.Part get) {
        Contract.Part list = get.find("parameters").orElseThrow();
        return IntStream.range(0, list.node().size())
                .mapToObj(i -> list.find(Integer.toString(i)).orElseThrow())
                .collect(Collectors.toMap(
                        part -> part.node().get("name").asText(),
                        Function.identity(),
                        (a, b) -> a,
                        LinkedHashMap::new));
    }

    private static Contract.Part schema(Contract.Part get) {
        return get.find("responses")
                .flatMap(responses -> responses.find("200"))
                .flatMap(answer -> answer.find("content"))
                .flatMap(content -> content.find("application/json"))
                .flatMap(json -> json.find("schema"))
                .orElseThrow();
    }

    private static String csvHeader(Contract.Part get) {
        String example =
                get.node().at("/responses/200/content/text~1csv/example").asText();
        return example.lines().findFirst().orElse("");
    }

    private static Stream<String> addresses(Instrument<?> instrument) {
        return Stream.concat(Stream.of(""), instrument.parts().stream().map(part -> "/" + part.name()))
                .map(part -> "/v1/" + instrument.name() + part);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("instruments")
    void everyAddressTakesTheArgumentsOfTheInstrumentAndTheScopeOfAll(Instrument<?> instrument) {
        List<String> names = new ArrayList<>(
                instrument.question().arguments().stream().map(Argument::name).toList());
        names.addAll(OF_ALL);
        if (instrument.question().asksForCountingMethod()) {
            names.add("instrument");
        }
        names.addAll(HEADERS);
        addresses(instrument)
                .forEach(path -> assertThat(parameters(get(path)).keySet())
                        .as(
                                "openapi.yaml, %s: the parameters are the arguments of the instrument, then those of all",
                                path)
                        .containsExactlyElementsOf(names));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("instruments")
    void argumentsAreRequiredHaveTheirCodesAndTheirUsualValueInTheContractToo(Instrument<?> instrument) {
        addresses(instrument)
                .forEach(path -> instrument.question().arguments().forEach(argument -> {
                    Contract.Part parameter =
                            Objects.requireNonNull(parameters(get(path)).get(argument.name()), argument.name());
                    JsonNode schema = parameter.find("schema").orElseThrow().node();
                    JsonNode beside = parameter.node().get("schema");
                    assertThat(parameter.node().path("required").asBoolean())
                            .as("openapi.yaml, %s, %s: required", path, argument.name())
                            .isEqualTo(argument.required());
                    assertThat(StreamSupport.stream(schema.path("enum").spliterator(), false)
                                    .map(JsonNode::asText))
                            .as("openapi.yaml, %s, %s: enum", path, argument.name())
                            .containsExactlyElementsOf(argument.kind().codes());
                    assertThat(beside.path("default").asText())
                            .as("openapi.yaml, %s, %s: default", path, argument.name())
                            .isEqualTo(argument.usual().orElse(""));
                }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("instruments")
    void answerHasWhatTheInstrumentRepeatsThenItsRowsItsFurtherTablesAndItsNotes(Instrument<?> instrument) {
        String path = "/v1/" + instrument.name();
        Contract.Part properties = schema(get(path)).find("properties").orElseThrow();
        List<String> members = new ArrayList<>(
                instrument.question().repeated().stream().map(Argument::name).toList());
        members.add("rows");
        members.addAll(instrument.parts().stream().map(Part::name).toList());
        members.add("notes");
        assertThat(properties.keys()).as("openapi.yaml, the answer of %s", path).containsExactlyElementsOf(members);
        assertThat(ContractSchemasTest.required(schema(get(path))))
                .as("openapi.yaml, the answer of %s always has every member", path)
                .containsExactlyElementsOf(members);
        assertRows(path, instrument.type(), properties.find("rows").orElseThrow());
        instrument.parts().forEach(part -> {
            assertRows(path, part.type(), properties.find(part.name()).orElseThrow());
            assertRows(path, part.type(), schema(get(path + "/" + part.name())));
        });
    }

    private static void assertRows(String path, Class<? extends Record> type, Contract.Part list) {
        Contract.Part row = list.find("items").orElseThrow();
        ContractSchemasTest.assertFields(path + ", " + row.pointer(), row, List.of(type.getRecordComponents()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("instruments")
    void exampleOfTheTableHasTheColumnsOfTheRows(Instrument<?> instrument) {
        String path = "/v1/" + instrument.name();
        assertThat(csvHeader(get(path)))
                .as("openapi.yaml, the CSV example of %s", path)
                .isEqualTo(Csv.write(instrument.type(), List.of()).strip());
        instrument
                .parts()
                .forEach(part -> assertThat(csvHeader(get(path + "/" + part.name())))
                        .as("openapi.yaml, the CSV example of %s/%s", path, part.name())
                        .isEqualTo(Csv.write(part.type(), List.of()).strip()));
    }
}
