package io.github.comovamos.scorecard.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Values at the edges of what a schema of the contract allows, and one past each: the least and the greatest, the
 * shortest and the longest, in letters of one, two and four bytes, each of a list, and what misses a pattern
 * by one character.
 */
final class SchemaEdges {

    /** Of one, two and four bytes in UTF-8; the last is two characters of Java, and one of the contract. */
    private static final List<String> LETTERS = List.of("1", "ñ", "😀");

    private SchemaEdges() {}

    /**
     * The edges of a schema as texts.
     *
     * @param good a value that the schema allows
     */
    static Set<String> texts(Contract.Part schema, String good) {
        JsonNode says = schema.node();
        Set<String> texts = new LinkedHashSet<>();
        lengths(says, texts);
        numbers(says).forEach(number -> texts.add(number.toString()));
        says.path("enum").forEach(member -> {
            texts.add(member.asText());
            texts.add(member.asText() + "x");
            texts.add(member.asText().toUpperCase(Locale.ROOT));
        });
        if (says.has("pattern")) {
            missing(good, texts);
        }
        return texts;
    }

    /** The edges of a whole number: its least and greatest, and one past each. */
    static List<Long> numbers(JsonNode schema) {
        List<Long> numbers = new ArrayList<>();
        if (schema.has("minimum")) {
            long least = schema.get("minimum").asLong();
            numbers.addAll(List.of(least, least - 1));
        }
        if (schema.has("maximum")) {
            long greatest = schema.get("maximum").asLong();
            numbers.addAll(List.of(greatest, greatest + 1));
        }
        return numbers;
    }

    private static void lengths(JsonNode says, Set<String> texts) {
        for (String bound : List.of("minLength", "maxLength")) {
            int length = says.path(bound).asInt();
            if (length > 0) {
                LETTERS.forEach(letter -> {
                    texts.add(letter.repeat(length));
                    texts.add(letter.repeat(length + 1));
                });
                texts.add("1".repeat(length - 1));
            }
        }
    }

    /** A value that keeps to a pattern, a character more, less or other at either end, and repeated until too long. */
    private static void missing(String good, Set<String> texts) {
        for (String more : List.of("-", "_", ".", " ", "0", "Z", "ñ", "\n", "１", "٣")) {
            texts.add(good + more);
            texts.add(more + good);
        }
        texts.add(good.substring(0, good.length() - 1));
        texts.add(good.substring(1));
        texts.add(good.toUpperCase(Locale.ROOT));
        texts.add(good.replaceAll("[0-9]", "0"));
        texts.add(good.replaceAll("[0-9]", "9"));
        for (int length : List.of(39, 40, 41, 79, 80, 81, 200, 201)) {
            texts.add(good.repeat(length).substring(0, length));
        }
    }
}
