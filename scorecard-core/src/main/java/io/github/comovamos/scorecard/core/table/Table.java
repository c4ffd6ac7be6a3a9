package io.github.comovamos.scorecard.core.table;

import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.failure.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table as it is declared: a line for each column, with its heading in Spanish and English, and where its value comes
 * from. It is immutable; every method that adds or changes a column gives another table.
 *
 * <pre>{@code
 * Table.of(EvaluationRow.class)
 *         .number("Evaluación", "Evaluation", EvaluationRow::evaluation)
 *         .text("Desde", "From", EvaluationRow::from)
 *         .text("Publicada", "Released", EvaluationRow::released).orDash()
 * }</pre>
 *
 * <p>A value may be anything: a text, a number, a sentence or title in both languages, a constant with a code, a
 * {@link Cell} that brings its colour, an {@link Optional} of these, or null.
 *
 * @param <R> what a row is about
 */
public final class Table<R> {

    private static final Message DASH = new Message("–", "–");

    /** Stands below the places, whether or not a mark follows them. */
    private static final Message NO_PLACE = new Message("–  ", "–  ");

    private final Class<R> rowType;
    private final List<Column<R>> columns;

    private Table(Class<R> rowType, List<Column<R>> columns) {
        this.rowType = rowType;
        this.columns = columns;
    }

    /** A table without columns so far. */
    public static <R> Table<R> of(Class<R> rowType) {
        return new Table<>(rowType, List.of());
    }

    /** The type of the rows. */
    public Class<R> rowType() {
        return rowType;
    }

    /** Adds a column that is aligned to the left. */
    public Table<R> text(String es, String en, Value<R, Object> value) {
        return text(new Message(es, en), value);
    }

    /** Adds a column that is aligned to the left. */
    public Table<R> text(Message heading, Value<R, Object> value) {
        return plus(Column.of(new Column.Heading(heading, false), value));
    }

    /** Adds a column of texts that may have line breaks, each as one line. */
    public Table<R> line(String es, String en, Value<R, String> text) {
        return text(es, en, shown(text, value -> value.replaceAll("\\s+", " ")));
    }

    /** Adds a column that is aligned to the right. */
    public Table<R> number(String es, String en, Value<R, Object> value) {
        return number(new Message(es, en), value);
    }

    /** Adds a column that is aligned to the right. */
    public Table<R> number(Message heading, Value<R, Object> value) {
        return plus(Column.of(new Column.Heading(heading, true), value));
    }

    /** Adds a column of ratings or averages, each coloured by its own value; a dash where there is none. */
    public Table<R> score(String es, String en, Value<R, String> score) {
        return number(es, en, row -> Cell.scored(score.of(row)));
    }

    /** Adds a column of {@linkplain Exact#readable exact} values; a dash where there is none. */
    public Table<R> exact(String es, String en, Value<R, Object> value) {
        return number(es, en, shown(value, Exact::readable)).orDash();
    }

    /** Adds a column of {@linkplain Exact#rounded rounded} values; a dash where there is none. */
    public Table<R> rounded(String es, String en, Value<R, Object> value) {
        return rounded(new Message(es, en), value);
    }

    /** Adds a column of {@linkplain Exact#rounded rounded} values; a dash where there is none. */
    public Table<R> rounded(Message heading, Value<R, Object> value) {
        return number(heading, shown(value, Exact::rounded)).orDash();
    }

    /** Adds a column of {@linkplain Exact#change differences}; a dash where there is none. */
    public Table<R> change(String es, String en, Value<R, Object> value) {
        return number(es, en, shown(value, Exact::change)).orDash();
    }

    /** Adds a column of places among all rows: joint ones carry an equals sign, none is a dash. */
    public Table<R> place(String es, String en, Value<R, Integer> place) {
        return place(es, en, place, row -> "");
    }

    /** Adds a column of places among the rows that have the same key. */
    public Table<R> place(String es, String en, Value<R, Integer> place, Function<R, Object> key) {
        Function<R, Optional<List<Object>>> standing =
                row -> Optional.ofNullable(place.of(row)).map(own -> List.of(own, key.apply(row)));
        Column<R> places = new Column<>(
                new Column.Heading(new Message(es, en), true),
                rows -> {
                    Map<List<Object>, Long> sharing = rows.stream()
                            .flatMap(row -> standing.apply(row).stream())
                            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
                    return row -> standing.apply(row)
                            .map(own -> own.get(0) + (sharing.getOrDefault(own, 0L) > 1 ? " =" : "  "));
                },
                NO_PLACE,
                false);
        return plus(places);
    }

    /** Adds the columns of another table, after those of this one. */
    public Table<R> and(Table<R> others) {
        return new Table<>(
                rowType,
                Stream.concat(columns.stream(), others.columns.stream()).toList());
    }

    /** Adds columns for each of some things. */
    public <T> Table<R> each(Iterable<T> things, BiFunction<Table<R>, T, Table<R>> adding) {
        Table<R> table = this;
        for (T thing : things) {
            table = adding.apply(table, thing);
        }
        return table;
    }

    /** Has a dash stand where the column that was added last has no value. */
    public Table<R> orDash() {
        return last(column -> column.withWhereEmpty(DASH));
    }

    /** Has words stand where the column that was added last has no value. */
    public Table<R> orElse(String es, String en) {
        return last(column -> column.withWhereEmpty(new Message(es, en)));
    }

    /** Leaves out the column that was added last where no row has a value in it. */
    public Table<R> ifAny() {
        return last(Column::withOnlyIfAny);
    }

    /** The table with its rows, in a language. */
    public Grid fill(List<R> rows, Language language) {
        return new Grid(columns.stream()
                .flatMap(column -> column.fill(rows, language).stream())
                .toList());
    }

    private Table<R> plus(Column<R> column) {
        List<Column<R>> more = new ArrayList<>(columns);
        more.add(column);
        return new Table<>(rowType, List.copyOf(more));
    }

    private Table<R> last(UnaryOperator<Column<R>> change) {
        if (columns.isEmpty()) {
            throw new IllegalStateException("a table without columns has no last one");
        }
        List<Column<R>> changed = new ArrayList<>(columns);
        changed.set(changed.size() - 1, change.apply(changed.get(changed.size() - 1)));
        return new Table<>(rowType, List.copyOf(changed));
    }

    private static <R, V> Value<R, Object> shown(Value<R, V> value, Function<V, String> form) {
        return row -> {
            V own = value.of(row);
            return own == null ? null : form.apply(own);
        };
    }
}
