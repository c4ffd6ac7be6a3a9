package io.github.comovamos.scorecard.api;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Requests that differ from a good one by what stands in its address and its headers. */
final class GeneratedParameters {

    /** What any parameter may meet, encoded. */
    private static final List<String> ANY = List.of(
            "",
            "%20",
            "x",
            "null",
            "true",
            "-1",
            "0",
            "-0",
            "00",
            "+1",
            "%2B1",
            "1.5",
            "1.0",
            "1e3",
            "1/3",
            "1/0",
            "99999999999999999999",
            "0x1",
            "NaN",
            "%EF%BC%91",
            "%D9%A1",
            "*",
            "%25",
            "%5B%5D",
            "%7B%7D",
            "%22",
            "a,b",
            ",",
            "'%20OR%201=1--",
            "%F0%9F%98%80",
            "%00",
            "a%00b",
            "%0A",
            "%0D%0AX-Injected:%201",
            "%C2%85",
            "%E2%80%A8",
            "%EF%BB%BF",
            "%ED%A0%80",
            "%C3",
            "%FF",
            "%C0%80",
            "%2F",
            "%5C",
            "..",
            "%2e%2e",
            "a".repeat(201),
            "a".repeat(5000));

    /** What may stand before or after a good value, encoded. */
    private static final List<String> AROUND =
            List.of("%20", "+", "-", "%00", "%0A", "%0D%0A", "%C2%A0", "%EF%BB%BF", "%ED%A0%80", "%FF", "%2F..", ",");

    private static final List<String> ANY_HEADER = List.of(
            "",
            "x",
            "*",
            "\"\"",
            "\"r0\"",
            "W/\"r0\"",
            "\"r9999999999999999999\"",
            "r0",
            ",",
            "\"a\", \"b\"",
            "a".repeat(5000));

    private GeneratedParameters() {}

    /** A good request with something else in the place of each parameter, and with what nobody declared. */
    static Stream<GeneratedRequest> of(GeneratedRequest good) {
        Stream<GeneratedRequest> each =
                good.operation().parameters().stream().flatMap(parameter -> of(good, parameter));
        return Stream.concat(each, besides(good));
    }

    private static Stream<GeneratedRequest> of(GeneratedRequest good, Operation.Parameter parameter) {
        if (parameter.isIn("header")) {
            return Stream.concat(
                    ANY_HEADER.stream().map(value -> good.with(parameter, value)),
                    Stream.of(good.with(parameter, "x").with(parameter, "y")));
        }
        Stream<GeneratedRequest> values = values(parameter).map(value -> good.with(parameter, value));
        return parameter.isIn("path") ? values : Stream.concat(values, inQuery(good, parameter));
    }

    /** Values at the edges, past them and far beyond, encoded. */
    private static Stream<String> values(Operation.Parameter parameter) {
        String good = parameter.good();
        Set<String> values = new LinkedHashSet<>();
        values.add(GeneratedRequest.encoded(good));
        SchemaEdges.texts(parameter.schema(), good).forEach(edge -> values.add(GeneratedRequest.encoded(edge)));
        values.addAll(ANY);
        AROUND.forEach(more -> {
            values.add(GeneratedRequest.encoded(good) + more);
            values.add(more + GeneratedRequest.encoded(good));
        });
        return values.stream();
    }

    private static Stream<GeneratedRequest> inQuery(GeneratedRequest good, Operation.Parameter parameter) {
        String value = GeneratedRequest.encoded(parameter.good());
        GeneratedRequest given = good.with(parameter, value);
        String name = parameter.name();
        return Stream.of(
                good.without(parameter),
                good.without(parameter).withQuery(name),
                given.withQuery(name + "=" + value),
                given.withQuery(name + "=x"),
                given.withQuery(name),
                good.withQuery(name.toUpperCase(Locale.ROOT) + "=" + value),
                good.withQuery(name + "%00=" + value),
                good.withQuery(name + "%5B%5D=" + value));
    }

    /** What the contract does not declare, whatever is asked. */
    private static Stream<GeneratedRequest> besides(GeneratedRequest good) {
        return Stream.of(
                good.withQuery("unknown=1"),
                good.withQuery("unknown"),
                good.withQuery("=1"),
                good.withQuery("="),
                good.withQuery("&&"),
                good.withQuery("%00=1"),
                good.withQuery("%ff=1"),
                good.withQuery("a".repeat(5000)),
                good.withHeader("Accept", "application/xml"),
                good.withHeader("Accept", "text/csv"),
                good.withHeader("Accept", "text/csv;q=0.5, application/json;q=0.1"),
                good.withHeader("Accept", "*/*;q=0"),
                good.withHeader("Accept", "x"),
                good.withHeader("Accept", ""),
                good.withHeader("Accept-Language", "tlh"),
                good.withHeader("Accept-Encoding", "identity;q=0"),
                good.withHeader("Content-Encoding", "gzip"),
                good.withHeader("Range", "bytes=0-1"),
                good.withHeader("X-HTTP-Method-Override", "DELETE"),
                good.withHeader("X-Request-Id", "a".repeat(5000)));
    }
}
