package io.github.comovamos.scorecard.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The contract as a test reads it: {@code openapi.yaml}, with its references followed and its schemas at work. */
final class Contract {

    /** The one contract. */
    static final Contract INSTANCE = new Contract();

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NAME = "https://scorecard.invalid/openapi";

    private final JsonNode document;
    private final SchemaRegistry schemas;
    private final Map<String, Schema> compiled = new ConcurrentHashMap<>();

    private Contract() {
        try (InputStream yaml = ApiServer.class.getResourceAsStream("openapi.yaml")) {
            this.document = new YAMLMapper().readTree(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.schemas = SchemaRegistry.withDialect(
                Dialects.getOpenApi31(), registry -> registry.schemas(Map.of(NAME, document.toString())));
    }

    /** Part of the contract, with where it stands there. */
    record Part(String pointer, JsonNode node) {

        /** A part of this part, found behind references. */
        Optional<Part> find(String key) {
            JsonNode child = node.isArray() ? node.get(Integer.parseInt(key)) : node.get(key);
            return child == null ? Optional.empty() : Optional.of(INSTANCE.followed(pointer + "/" + escaped(key)));
        }

        /** The keys of this part. */
        List<String> keys() {
            return stream(node.fieldNames()).toList();
        }
    }

    /** The part to which a JSON pointer leads. */
    Part at(String pointer) {
        return followed(pointer);
    }

    /** The paths as the contract writes them, such as {@code /v1/agendas/{agenda}}. */
    List<String> paths() {
        return at("/paths").keys();
    }

    /** The path, as the contract writes it, of one that a client sends, without its query. */
    Optional<String> findPath(String sent) {
        return paths().stream()
                .filter(path -> matches(path.split("/", -1), sent.split("/", -1)))
                .findFirst();
    }

    /** JSON, read. */
    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException("this should be JSON: " + text, e);
        }
    }

    /** What is wrong with JSON by a schema of the contract: nothing where all is well. */
    List<String> faults(Part schema, String json) {
        try {
            JSON.readTree(json);
        } catch (JsonProcessingException e) {
            return List.of("this is not JSON: " + e.getOriginalMessage());
        }
        return compiled
                .computeIfAbsent(schema.pointer(), pointer -> compiled(schema))
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private Schema compiled(Part schema) {
        String alone = schema.node().toString().replace("\"$ref\":\"#/", "\"$ref\":\"" + NAME + "#/");
        return schemas.getSchema(alone, InputFormat.JSON);
    }

    private Part followed(String pointer) {
        JsonNode node = document.at(pointer);
        if (node.isMissingNode()) {
            throw new AssertionError("openapi.yaml has nothing at " + pointer);
        }
        JsonNode reference = node.get("$ref");
        return reference == null
                ? new Part(pointer, node)
                : followed(reference.asText().substring(1));
    }

    private static boolean matches(String[] path, String[] sent) {
        if (path.length != sent.length) {
            return false;
        }
        for (int i = 0; i < path.length; i++) {
            if (!path[i].startsWith("{") && !path[i].equals(sent[i])) {
                return false;
            }
        }
        return true;
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    private static <T> Stream<T> stream(Iterator<T> iterator) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator, Spliterator.ORDERED), false);
    }
}
