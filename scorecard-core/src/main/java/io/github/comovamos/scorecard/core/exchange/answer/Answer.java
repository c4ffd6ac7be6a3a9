package io.github.comovamos.scorecard.core.exchange.answer;

import java.util.List;

/**
 * A result with the two forms in which programs read it, each with a line end: the same bytes from the library, the
 * command line and the API.
 *
 * @param whole what JSON writes
 * @param type the type of the rows
 * @param rows what CSV writes
 */
public record Answer<R extends Record>(Object whole, Class<R> type, List<R> rows) {

    public Answer {
        rows = List.copyOf(rows);
    }

    /** A result that is just rows. */
    public static <R extends Record> Answer<R> of(Class<R> type, List<R> rows) {
        return new Answer<>(rows, type, rows);
    }

    /** A result that is one record. */
    public static <R extends Record> Answer<R> of(Class<R> type, R row) {
        return new Answer<>(row, type, List.of(row));
    }

    /** The result as one line of JSON. */
    public String json() {
        return Json.write(whole) + "\n";
    }

    /** The rows as CSV. */
    public String csv() {
        return Csv.write(type, rows);
    }
}
