package io.github.comovamos.scorecard.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A request that is made from the contract; each change gives another one.
 *
 * @param operation what is asked
 * @param path the values of the path by their names, encoded
 * @param query names and values, encoded
 * @param headers names and values in turn
 * @param body its bytes, a character for each; empty for none
 */
record GeneratedRequest(
        Operation operation, Map<String, String> path, List<String> query, List<String> headers, String body) {

    /** What is needed, and nothing else. */
    static GeneratedRequest of(Operation operation) {
        Map<String, String> path = operation.parameters("path").stream()
                .collect(Collectors.toMap(Operation.Parameter::name, parameter -> encoded(parameter.good())));
        List<String> query = operation.parameters("query").stream()
                .filter(Operation.Parameter::needed)
                .map(parameter -> parameter.name() + "=" + encoded(parameter.good()))
                .toList();
        return new GeneratedRequest(operation, path, query, List.of(), "");
    }

    /** What is needed, with an example of a body; what the path names is what the body names. */
    static GeneratedRequest of(Operation operation, String type, String example) {
        GeneratedRequest bare = of(operation);
        Map<String, String> path = new HashMap<>(bare.path());
        if (example.startsWith("{")) {
            JsonNode fields = Contract.json(example);
            path.replaceAll((name, value) -> encoded(fields.path(name).asText(value)));
        }
        return new GeneratedRequest(operation, path, bare.query(), List.of(), "")
                .withHeader("Content-Type", type)
                .withBody(example);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Its method. */
    String method() {
        return operation.method();
    }

    /** Its address, with its query. */
    String address() {
        String address = operation.path();
        for (Map.Entry<String, String> step : path.entrySet()) {
            address = address.replace("{" + step.getKey() + "}", step.getValue());
        }
        return query.isEmpty() ? address : address + "?" + String.join("&", query);
    }

    /** With another value of a parameter, encoded; one of the address replaces the one that is there. */
    GeneratedRequest with(Operation.Parameter parameter, String encoded) {
        return switch (parameter.in()) {
            case "path" -> {
                Map<String, String> steps = new HashMap<>(path);
                steps.put(parameter.name(), encoded);
                yield new GeneratedRequest(operation, steps, query, headers, body);
            }
            case "query" -> without(parameter).withQuery(parameter.name() + "=" + encoded);
            default -> withHeader(parameter.name(), encoded);
        };
    }

    /** Without a parameter of the query. */
    GeneratedRequest without(Operation.Parameter parameter) {
        List<String> others = query.stream()
                .filter(pair -> !pair.startsWith(parameter.name() + "="))
                .toList();
        return new GeneratedRequest(operation, path, others, headers, body);
    }

    /** With something more in the query. */
    GeneratedRequest withQuery(String pair) {
        List<String> all = new ArrayList<>(query);
        all.add(pair);
        return new GeneratedRequest(operation, path, all, headers, body);
    }

    /** With a header; those of the same name stay. */
    GeneratedRequest withHeader(String name, String value) {
        List<String> all = new ArrayList<>(headers);
        all.addAll(List.of(name, value));
        return new GeneratedRequest(operation, path, query, all, body);
    }

    /** Without its media type, or with another one. */
    GeneratedRequest withType(Optional<String> type) {
        GeneratedRequest bare = new GeneratedRequest(operation, path, query, List.of(), body);
        return type.map(given -> bare.withHeader("Content-Type", given)).orElse(bare);
    }

    /** With another body. */
    GeneratedRequest withBody(byte[] other) {
        return new GeneratedRequest(operation, path, query, headers, new String(other, StandardCharsets.ISO_8859_1));
    }

    /** The bytes of its body. */
    byte[] bytes() {
        return body.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** With another body. */
    GeneratedRequest withBody(String other) {
        return withBody(other.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether it asks only to try. */
    boolean isTrial() {
        return query.stream().anyMatch(List.of("dry-run", "dry-run=", "dry-run=true")::contains);
    }

    @Override
    public String toString() {
        String text = new String(bytes(), StandardCharsets.UTF_8);
        return "%s %s %s %s".formatted(method(), shortened(address()), headers, shortened(text));
    }

    private static String shortened(String text) {
        return text.length() <= 300 ? text : text.substring(0, 300) + "… (" + text.length() + ")";
    }
}
