package io.github.comovamos.scorecard.core.exchange.table;

import io.github.comovamos.scorecard.core.failure.Allowed;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.Place;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The columns of a table: which it must have and may have, what they may also be called, and where its header has them.
 */
public final class Columns {

    private final List<String> required;
    private final List<String> optional;
    private final Map<String, String> aliases;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final Map<String, String> given = new HashMap<>();
    private int width;

    /**
     * Columns whose header was not read yet.
     *
     * @param aliases other names, with the names that they stand for
     */
    public Columns(List<String> required, List<String> optional, Map<String, String> aliases) {
        this.required = required;
        this.optional = optional;
        this.aliases = aliases;
    }

    public boolean areKnown() {
        return !indexes.isEmpty();
    }

    /** Reads the header. */
    public void read(long row, Cells cells) {
        cells.checkResults(row, Cells::letters);
        width = cells.size();
        for (int i = 0; i < width; i++) {
            String cell = cells.texts().get(i);
            String name = aliases.getOrDefault(cell, cell);
            boolean known = required.contains(name) || optional.contains(name);
            if (!known || indexes.put(name, i) != null) {
                throw ScorecardException.invalid(
                        "fila %s: la columna %s %s: %s, y opcionalmente %s",
                        "row %s: column %s %s: %s, and optionally %s",
                        row,
                        Message.quote(cell),
                        known ? new Message("está repetida", "is repeated") : new Message("no se conoce", "is unknown"),
                        Allowed.of(required),
                        Allowed.listed(optional));
            }
            given.put(name, cell);
        }
        required.stream().filter(name -> !indexes.containsKey(name)).findFirst().ifPresent(missing -> {
            throw ScorecardException.invalid(
                    "fila %s: falta la columna %s: se necesitan %s",
                    "row %s: column %s is missing: needed are %s",
                    row,
                    Message.quote(missing),
                    String.join(", ", required));
        });
    }

    /**
     * A row below the header.
     *
     * @throws ScorecardException INVALID at the row where it has more cells than the header, or at a cell without a
     *     result
     */
    public Line line(long row, Cells cells) {
        if (cells.size() > width) {
            throw tooWide(row, cells.texts(), width);
        }
        cells.checkResults(row, this::given);
        return new Line(this, row, cells.texts());
    }

    private String given(int place) {
        return indexes.entrySet().stream()
                .filter(column -> column.getValue() == place)
                .map(column -> given(column.getKey()))
                .findFirst()
                .orElseGet(() -> Cells.letters(place));
    }

    /** The refusal of a row that has more cells than the header. */
    public static ScorecardException tooWide(long row, List<String> cells, int width) {
        return ScorecardException.invalid(
                        "la fila tiene más celdas que el encabezado, que tiene %s",
                        "the row has more cells than the header, which has %s", width)
                .at(new Place.Row(row), String.join(" | ", cells.subList(width, cells.size())));
    }

    /** Where a column stands; −1 where the table does not have it. */
    public int index(String column) {
        return indexes.getOrDefault(column, -1);
    }

    /** What the header calls a column. */
    public String given(String column) {
        return given.getOrDefault(column, column);
    }
}
