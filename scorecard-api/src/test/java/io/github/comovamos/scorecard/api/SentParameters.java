package io.github.comovamos.scorecard.api;

import com.fasterxml.jackson.databind.node.TextNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The values of an address that a server took, held against what the contract says of its parameters. */
final class SentParameters {

    private final Operation operation;
    private final List<Operation.Parameter> declared;

    SentParameters(Operation operation) {
        this.operation = operation;
        this.declared = operation.parameters();
    }

    /** What the contract does not allow: nothing where all is well. */
    List<String> faults(String path, Optional<String> query) {
        return Stream.concat(pathFaults(path), queryFaults(query.orElse(""))).toList();
    }

    private Stream<String> pathFaults(String sent) {
        String[] steps = operation.path().split("/", -1);
        String[] values = sent.split("/", -1);
        return IntStream.range(0, steps.length)
                .boxed()
                .filter(step -> steps[step].startsWith("{"))
                .flatMap(step -> faults("path", steps[step].substring(1, steps[step].length() - 1), values[step]));
    }

    private Stream<String> queryFaults(String query) {
        return Stream.of(query.split("&")).filter(pair -> !pair.isEmpty()).flatMap(pair -> {
            String[] parts = pair.split("=", 2);
            return faults("query", parts[0], parts.length == 1 ? "" : parts[1]);
        });
    }

    private Stream<String> faults(String in, String name, String encoded) {
        Optional<Operation.Parameter> parameter = declared.stream()
                .filter(each -> each.isIn(in) && each.name().equals(decoded(name)))
                .findFirst();
        if (parameter.isEmpty()) {
            return Stream.of(name + " is not declared");
        }
        Contract.Part schema = parameter.get().schema();
        return Contract.INSTANCE.faults(schema, json(schema, decoded(encoded))).stream()
                .map(fault -> name + fault);
    }

    private static String json(Contract.Part schema, String text) {
        boolean number =
                schema.node().path("type").asText().equals("integer") && text.matches("-?(0|[1-9][0-9]{0,17})");
        return number ? text : TextNode.valueOf(text).toString();
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
