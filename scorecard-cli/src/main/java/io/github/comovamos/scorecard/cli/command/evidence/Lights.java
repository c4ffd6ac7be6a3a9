package io.github.comovamos.scorecard.cli.command.evidence;

import io.github.comovamos.scorecard.cli.output.Printer;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.service.measure.StoplightRow;
import io.github.comovamos.scorecard.core.table.Cell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Lights as cells: a letter or a word and never just a colour, with the numbers of the notes on what must be known beside
 * them.
 */
final class Lights {

    private static final List<String> NUMBERS = List.of("¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹");

    private static final Map<String, Message> WORDS = Map.of(
            "green", new Message("verde", "green"),
            "yellow", new Message("amarillo", "yellow"),
            "red", new Message("rojo", "red"));

    private static final Map<String, Integer> HEAT = Map.of("green", 10, "yellow", 5, "red", 0);

    private static final Map<String, Message> FLAGS = Map.of(
            "no-count", new Message("sin la cuenta del mes", "without the count of the month"),
            "no-baseline", new Message("sin línea base", "without a baseline"),
            "few-months", new Message("con muy pocos meses de línea base", "with too few months of the baseline"),
            "gaps", new Message("faltan meses de la línea base", "months of the baseline are missing"),
            "zero-mean", new Message("en la línea base no hubo ninguno", "there was none in the baseline"),
            "small-numbers", new Message("números pequeños", "small numbers"),
            "other-instrument", new Message("se dejó fuera otro instrumento", "another instrument was left out"));

    private final Printer printer;
    private final Map<String, String> numbers = new LinkedHashMap<>();

    Lights(Printer printer) {
        this.printer = printer;
    }

    /** A letter, the numbers of its notes, and what was counted. */
    Cell counted(StoplightRow row) {
        String count = row.count() == null ? "" : " " + row.count();
        return painted(row, letter(row.colour()) + count + marks(row));
    }

    /** A letter with the numbers of its notes. */
    Cell lettered(StoplightRow row) {
        return painted(row, letter(row.colour()) + marks(row));
    }

    /** A word with the numbers of its notes. */
    Cell worded(StoplightRow row) {
        return painted(row, word(row.colour()) + marks(row));
    }

    /** What the letters mean. */
    String legend() {
        List<String> parts = new ArrayList<>();
        for (String colour : List.of("green", "yellow", "red", "none")) {
            parts.add(letter(colour) + " " + word(colour));
        }
        return String.join(" · ", parts) + "\n";
    }

    /** The notes whose numbers were given so far. */
    String notes() {
        String notes = numbers.entrySet().stream()
                .map(note -> note.getValue() + " " + note(note.getKey()) + " (" + note.getKey() + ")")
                .collect(Collectors.joining(" · "));
        return notes.isEmpty() ? "" : notes + "\n";
    }

    private String note(String flag) {
        Message words = FLAGS.get(flag);
        return words == null ? flag : printer.language().of(words);
    }

    private static Cell painted(StoplightRow row, String text) {
        Integer heat = HEAT.get(row.colour());
        return heat == null ? Cell.of(text) : Cell.heated(text, heat);
    }

    private String word(String colour) {
        Message word = WORDS.get(colour);
        return word == null
                ? printer.text("sin color", "no colour")
                : printer.language().of(word);
    }

    private String letter(String colour) {
        return WORDS.containsKey(colour) ? word(colour).substring(0, 1).toUpperCase(Locale.ROOT) : "–";
    }

    private String marks(StoplightRow row) {
        StringBuilder marks = new StringBuilder();
        for (String flag : row.flags().split(" ", -1)) {
            if (!flag.isEmpty()) {
                marks.append(numbers.computeIfAbsent(flag, added -> NUMBERS.get(numbers.size() % NUMBERS.size())));
            }
        }
        return marks.toString();
    }
}
