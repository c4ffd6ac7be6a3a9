package io.github.comovamos.scorecard.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An operation of the contract: what can be asked of the server, and how.
 *
 * @param method the HTTP method
 * @param path the path as the contract writes it
 * @param node what the contract says of it
 */
record Operation(String method, String path, Contract.Part node) {

    private static final List<String> METHODS = List.of("get", "put", "post");

    /** All operations, in the order of the contract. */
    static List<Operation> all() {
        Contract.Part paths = Contract.INSTANCE.at("/paths");
        return paths.keys().stream()
                .flatMap(path -> METHODS.stream().flatMap(method -> find(method, path).stream()))
                .toList();
    }

    /** The operation of a method and of a path as the contract writes it. */
    static Optional<Operation> find(String method, String path) {
        return Contract.INSTANCE
                .at("/paths")
                .find(path)
                .flatMap(methods -> methods.find(method.toLowerCase(Locale.ROOT)))
                .map(node -> new Operation(method.toUpperCase(Locale.ROOT), path, node));
    }

    /**
     * A parameter of the address or a header.
     *
     * @param in {@code path}, {@code query} or {@code header}
     * @param needed whether the operation cannot be asked without it
     * @param example a value that the contract gives as an example
     */
    record Parameter(String name, String in, boolean needed, Contract.Part schema, Optional<String> example) {

        private static Parameter of(Contract.Part node) {
            String name = node.node().path("name").asText();
            Contract.Part schema = node.find("schema").orElseThrow();
            return new Parameter(
                    name,
                    node.node().path("in").asText(),
                    node.node().path("required").asBoolean() || name.equals("month"),
                    schema,
                    example(node.node()));
        }

        private static Optional<String> example(JsonNode node) {
            return Optional.ofNullable(node.get("example")).map(JsonNode::asText);
        }

        /** A value that keeps to what the contract says. */
        String good() {
            JsonNode says = schema.node();
            return example.orElseGet(() -> Stream.of(
                            says.path("default"),
                            says.path("examples").path(0),
                            says.path("enum").path(0))
                    .filter(value -> !value.isMissingNode())
                    .map(JsonNode::asText)
                    .findFirst()
                    .orElse("x"));
        }

        boolean isIn(String place) {
            return in.equals(place);
        }
    }

    /** Its parameters, in the order of the contract. */
    List<Parameter> parameters() {
        return node.find("parameters").stream()
                .flatMap(list -> IntStream.range(0, list.node().size())
                        .mapToObj(index -> list.find(Integer.toString(index)).orElseThrow()))
                .map(Parameter::of)
                .toList();
    }

    /** Its parameters in a place: {@code path}, {@code query} or {@code header}. */
    List<Parameter> parameters(String in) {
        return parameters().stream().filter(parameter -> parameter.isIn(in)).toList();
    }

    /**
     * A body that it takes.
     *
     * @param type its media type
     * @param schema its schema
     * @param examples bodies that the contract gives as examples
     */
    record Body(String type, Contract.Part schema, List<String> examples) {

        private static final String JSON = "application/json";

        boolean isJson() {
            return type.equals(JSON);
        }
    }

    /** The bodies that it takes, by media types. An example in JSON is one in YAML, too. */
    List<Body> bodies() {
        Optional<Contract.Part> content = node.find("requestBody").flatMap(body -> body.find("content"));
        return content.stream()
                .flatMap(types -> types.keys().stream().map(type -> body(type, types)))
                .toList();
    }

    private static Body body(String type, Contract.Part types) {
        Contract.Part media =
                types.find(type.equals("application/yaml") ? Body.JSON : type).orElseThrow();
        Contract.Part schema = media.find("schema").orElseThrow();
        List<String> examples = new ArrayList<>();
        Optional.ofNullable(media.node().get("example")).ifPresent(example -> examples.add(example.asText()));
        if (examples.isEmpty() && schema.node().path("type").asText().equals("object")) {
            schema.node().path("examples").forEach(example -> examples.add(example.toString()));
        }
        return new Body(type, schema, examples);
    }

    /** Whether it changes nothing, whatever is asked. */
    boolean isSafe() {
        return method.equals("GET");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
