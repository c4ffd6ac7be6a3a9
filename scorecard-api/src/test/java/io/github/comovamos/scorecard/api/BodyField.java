package io.github.comovamos.scorecard.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A field of a JSON body of the contract, or an item of a list in it.
 *
 * @param steps the names that lead there, {@code 0} for the first item of a list
 * @param schema what the contract says of it
 */
record BodyField(List<String> steps, Contract.Part schema) {

    private static final String ITEM = "0";
    private static final String MARK = "@@";

    /** The fields below a schema, those of its parts included. */
    static List<BodyField> all(Contract.Part schema) {
        return below(new BodyField(List.of(), schema)).toList();
    }

    private static Stream<BodyField> below(BodyField above) {
        Stream<BodyField> named = above.schema.find("properties").stream()
                .flatMap(fields -> fields.keys().stream()
                        .map(name -> above.step(name, fields.find(name).orElseThrow())));
        Stream<BodyField> items = above.schema.find("items").stream().map(item -> above.step(ITEM, item));
        return Stream.concat(named, items).flatMap(one -> Stream.concat(Stream.of(one), below(one)));
    }

    private BodyField step(String name, Contract.Part below) {
        List<String> longer = new ArrayList<>(steps);
        longer.add(name);
        return new BodyField(longer, below);
    }

    /** Where it stands, as a JSON pointer. */
    String pointer() {
        return "/" + String.join("/", steps);
    }

    /** Its name; of an item, 0. */
    String name() {
        return steps.get(steps.size() - 1);
    }

    boolean isItem() {
        return name().equals(ITEM);
    }

    /** What stands there in a body, or what the contract gives as an example. */
    Optional<JsonNode> good(String body) {
        JsonNode own = Contract.json(body).at(pointer());
        JsonNode example = own.isMissingNode() ? schema.node().path("examples").path(0) : own;
        return example.isMissingNode() ? Optional.empty() : Optional.of(example);
    }

    /** A body with something else there, which may be no JSON at all; what leads there is made where it is missing. */
    String in(String body, String json) {
        JsonNode whole = Contract.json(body);
        JsonNode above = above(whole);
        if (above instanceof ObjectNode fields) {
            fields.put(name(), MARK);
        } else {
            ((ArrayNode) above).removeAll().add(MARK);
        }
        return whole.toString().replace('"' + MARK + '"', json);
    }

    /** A body without it. */
    String without(String body) {
        JsonNode whole = Contract.json(body);
        if (above(whole) instanceof ObjectNode fields) {
            fields.remove(name());
        } else {
            ((ArrayNode) above(whole)).removeAll();
        }
        return whole.toString();
    }

    private JsonNode above(JsonNode whole) {
        JsonNode at = whole;
        for (int i = 0; i < steps.size() - 1; i++) {
            boolean list = steps.get(i + 1).equals(ITEM);
            String step = steps.get(i);
            if (at instanceof ObjectNode fields) {
                at = fields.has(step) ? fields.get(step) : list ? fields.putArray(step) : fields.putObject(step);
            } else {
                ArrayNode items = (ArrayNode) at;
                at = items.isEmpty() ? items.addObject() : items.get(0);
            }
        }
        return at;
    }
}
