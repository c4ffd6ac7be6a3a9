package io.github.comovamos.scorecard.cli.command.evidence;

import io.github.comovamos.scorecard.cli.output.Printer;
import io.github.comovamos.scorecard.core.domain.programme.CrimeStoplight.Row;
import io.github.comovamos.scorecard.core.domain.stoplight.Colour;
import io.github.comovamos.scorecard.core.domain.stoplight.Flag;
import io.github.comovamos.scorecard.core.table.Cell;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Lights as cells: a letter or a word and never just a colour, with the numbers of the notes on what must be known
 * beside them.
 */
final class Lights {

    private static final List<String> NUMBERS = List.of("¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹");

    private static final Map<Colour, Integer> HEAT = Map.of(Colour.GREEN, 10, Colour.YELLOW, 5, Colour.RED, 0);

    private final Printer printer;
    private final Map<Flag, String> numbers = new LinkedHashMap<>();

    Lights(Printer printer) {
        this.printer = printer;
    }

    /** A letter, the numbers of its notes, and what was counted. */
    Cell counted(Row row) {
        String count = row.count() == null ? "" : " " + row.count();
        return painted(row, letter(row.colour()) + count + marks(row));
    }

    /** A letter with the numbers of its notes. */
    Cell lettered(Row row) {
        return painted(row, letter(row.colour()) + marks(row));
    }

    /** A word with the numbers of its notes. */
    Cell worded(Row row) {
        return painted(row, word(row.colour()) + marks(row));
    }

    /** What the letters mean. */
    String legend() {
        return Arrays.stream(Colour.values())
                        .map(colour -> letter(colour) + " " + word(colour))
                        .collect(Collectors.joining(" · "))
                + "\n";
    }

    /** The notes whose numbers were given so far. */
    String notes() {
        String notes = numbers.entrySet().stream()
                .map(note -> note.getValue() + " "
                        + printer.language().of(note.getKey().words()) + " ("
                        + note.getKey().code() + ")")
                .collect(Collectors.joining(" · "));
        return notes.isEmpty() ? "" : notes + "\n";
    }

    private static Cell painted(Row row, String text) {
        Integer heat = HEAT.get(row.colour());
        return heat == null ? Cell.of(text) : Cell.heated(text, heat);
    }

    private String word(Colour colour) {
        return printer.language().of(colour.words());
    }

    private String letter(Colour colour) {
        return colour == Colour.NONE ? "–" : word(colour).substring(0, 1).toUpperCase(Locale.ROOT);
    }

    private String marks(Row row) {
        StringBuilder marks = new StringBuilder();
        row.flags()
                .all()
                .forEach(flag -> marks.append(
                        numbers.computeIfAbsent(flag, added -> NUMBERS.get(numbers.size() % NUMBERS.size()))));
        return marks.toString();
    }
}
