package io.github.comovamos.scorecard.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** JSON bodies and tables that differ from a good one by one value. */
final class GeneratedBodies {

    /** What any field may meet, as JSON, or as what is none. */
    private static final List<String> ANY = List.of(
            "null",
            "true",
            "0",
            "1",
            "-1",
            "-0",
            "1.5",
            "5.0",
            "1E2",
            "1e400",
            "99999999999999999999",
            "NaN",
            "01",
            "\"\"",
            "\" \"",
            "\"x\"",
            "\"-0\"",
            "\"-0.0\"",
            "\"+1\"",
            "\"01\"",
            "\"1.\"",
            "\".5\"",
            "\"1e1\"",
            "\"0x1\"",
            "\"10.0001\"",
            "\"9.99990\"",
            "\"9,5\"",
            "\"１\"",
            "\"NaN\"",
            "\"1/0\"",
            "\"null\"",
            "\"true\"",
            "\"a\\u0000b\"",
            "\"\\r\\n\"",
            "\"\\u0085\"",
            "\"\\ud800\"",
            "\"\\udc00x\"",
            "\"\\u2028\"",
            "\"\\ufeff\"",
            "\"a\nb\"",
            "\"a\tb\"",
            "\"\\x\"",
            "\"unclosed",
            "'x'",
            "\"😀\"",
            "\"=1+1\"",
            "[]",
            "{}",
            "[null]",
            "[[]]",
            "[\"x\"]",
            "{\"x\":1}",
            "{\"\":null}",
            "/* */ null",
            "");

    /** What a field may meet that lies deep in a body, of which there are many. */
    private static final List<String> ANY_DEEP = List.of(
            "null",
            "true",
            "1",
            "-1",
            "1.5",
            "1e400",
            "NaN",
            "\"\"",
            "\" \"",
            "\"x\"",
            "\"-0\"",
            "\"1e1\"",
            "\"１\"",
            "\"a\\u0000b\"",
            "\"\\r\\n\"",
            "\"\\u0085\"",
            "\"\\ud800\"",
            "\"\\ufeff\"",
            "\"a\nb\"",
            "\"unclosed",
            "\"😀\"",
            "[]",
            "{}",
            "[null]",
            "[\"x\"]",
            "{\"x\":1}",
            "");

    private static final int DEEP = 2;

    /** What any cell of a table may meet. */
    private static final List<String> ANY_CELL = List.of(
            "",
            " ",
            "x",
            "-0",
            "-1",
            "0",
            "1e1",
            "NaN",
            "１",
            "9,5",
            "\"",
            "\"\"",
            "\"a\nb\"",
            "\0",
            "\r",
            "\u0085",
            "\uFEFF",
            "=1+1",
            "null",
            "99999999999999999999",
            "2013-13",
            "a,b",
            "😀",
            "a".repeat(5000));

    private GeneratedBodies() {}

    /** JSON bodies around a good one, field by field. */
    static Stream<String> json(Contract.Part schema, String good) {
        return BodyField.all(schema).stream()
                .flatMap(field -> values(field, good))
                .distinct();
    }

    private static Stream<String> values(BodyField field, String good) {
        JsonNode example = field.good(good).orElse(TextNode.valueOf("x"));
        String text = example.asText().isEmpty() ? "x" : example.asText();
        List<String> values = new ArrayList<>(field.steps().size() > DEEP ? ANY_DEEP : ANY);
        SchemaEdges.numbers(field.schema().node()).forEach(edge -> values.add(edge.toString()));
        SchemaEdges.texts(field.schema(), text)
                .forEach(edge -> values.add(TextNode.valueOf(edge).toString()));
        values.add(field.isItem() ? example + "," + example : example + ",\"" + field.name() + "\":" + example);
        values.add(example + (field.isItem() ? ",null" : ",\"unknown\":1"));
        return Stream.concat(values.stream().map(value -> field.in(good, value)), Stream.of(field.without(good)));
    }

    /** Tables around a good one, cell by cell, with that of the header. */
    static Stream<String> table(String good) {
        String[] lines = good.split("\n", -1);
        List<String> tables = new ArrayList<>();
        for (int line = 0; line < lines.length; line++) {
            String[] cells = lines[line].split(",", -1);
            for (int cell = 0; cell < cells.length; cell++) {
                for (String value : ANY_CELL) {
                    tables.add(with(List.of(lines), line, with(List.of(cells), cell, value, ","), "\n"));
                }
            }
        }
        return tables.stream().distinct();
    }

    private static String with(List<String> parts, int index, String part, String between) {
        List<String> others = new ArrayList<>(parts);
        others.set(index, part);
        return String.join(between, others);
    }
}
