package io.github.comovamos.scorecard.core.table;

import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.failure.Message;
import java.util.List;
import java.util.Optional;

/**
 * A column as it is declared.
 *
 * @param heading what stands above it, and to which side
 * @param values knows all rows, and gives the value of one
 * @param whereEmpty what stands where there is no value
 * @param onlyIfAny whether it is left out where no row has a value
 */
record Column<R>(Heading heading, Values<R> values, Message whereEmpty, boolean onlyIfAny) {

    private static final Message NOTHING = new Message("", "");

    /**
     * The heading of a column.
     *
     * @param words what it says
     * @param number whether the column is aligned to the right
     */
    record Heading(Message words, boolean number) {}

    /** The value of a row among all rows. */
    @FunctionalInterface
    interface Values<R> {
        Value<R, Object> among(List<R> rows);
    }

    static <R> Column<R> of(Heading heading, Value<R, Object> value) {
        return new Column<>(heading, rows -> value, NOTHING, false);
    }

    Column<R> withWhereEmpty(Message words) {
        return new Column<>(heading, values, words, onlyIfAny);
    }

    Column<R> withOnlyIfAny() {
        return new Column<>(heading, values, whereEmpty, true);
    }

    /** The column with a cell for each row; none where it is left out. */
    Optional<Grid.Column> fill(List<R> rows, Language language) {
        Value<R, Object> value = values.among(rows);
        List<Cell> cells =
                rows.stream().map(row -> Cell.from(value.of(row), language)).toList();
        if (onlyIfAny && cells.stream().allMatch(Cell::isEmpty)) {
            return Optional.empty();
        }
        Cell empty = Cell.of(language.of(whereEmpty));
        List<Cell> shown =
                cells.stream().map(cell -> cell.isEmpty() ? empty : cell).toList();
        return Optional.of(new Grid.Column(language.of(heading.words()), heading.number(), shown));
    }
}
