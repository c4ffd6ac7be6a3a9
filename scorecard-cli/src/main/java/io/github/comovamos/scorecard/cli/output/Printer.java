package io.github.comovamos.scorecard.cli.output;

import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.exchange.answer.Answer;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.table.Table;
import java.util.List;
import java.util.function.Supplier;

/**
 * Writes results in the format and the language that were asked for.
 *
 * @param terminal where to
 * @param format how
 * @param language in which language
 */
public record Printer(Terminal terminal, Format format, Language language) {

    private static final Message NOTHING = new Message("", "");
    private static final Message TRIED = new Message(" (prueba: no se guardó nada)", " (dry run: nothing was stored)");

    /** A result that is one record with rows: JSON writes the record, CSV its rows, a table is drawn. */
    public <R extends Record> void print(Record whole, Class<R> type, List<R> rows, Supplier<String> table) {
        print(new Answer<>(whole, type, rows), table);
    }

    /** A result that is just rows. */
    public <R extends Record> void print(Class<R> type, List<R> rows, Supplier<String> table) {
        print(Answer.of(type, rows), table);
    }

    /** Rows, as they are shown to people in a table. */
    public <R extends Record> void print(List<R> rows, Table<R> table) {
        print(table.rowType(), rows, () -> draw(table, rows));
    }

    /** One record, as it is shown to people in a table of one row. */
    public <R extends Record> void print(R row, Table<R> table) {
        print(row, table.rowType(), List.of(row), () -> draw(table, List.of(row)));
    }

    /** A result in all its forms. */
    public void print(Answer<?> answer, Supplier<String> table) {
        write(
                switch (format) {
                    case TABLE -> table.get();
                    case CSV -> answer.csv();
                    case JSON -> answer.json();
                });
    }

    /** A result as it is. */
    public void write(String text) {
        terminal.out().print(text);
        terminal.out().flush();
    }

    /** Something to know that is no result: people see it, programs that read the results do not. */
    public void say(Message message) {
        terminal.err().println(language.of(message));
        terminal.err().flush();
    }

    /** A declared table with its rows, as this terminal shows it. */
    public <R> String draw(Table<R> table, List<R> rows) {
        return GridDrawing.draw(table.fill(rows, language), terminal.colours());
    }

    /** What must be said below a table; nothing where there is nothing to say. */
    public static String notes(List<String> notes) {
        return notes.isEmpty() ? "" : "\n" + String.join("\n", notes) + "\n";
    }

    /** What is said behind a result that was only tried; nothing behind one that was stored. */
    public static Message whetherStored(boolean stored) {
        return stored ? NOTHING : TRIED;
    }

    /** A message in the language that was asked for. */
    public String text(String es, String en, Object... args) {
        return language.of(Message.of(es, en, args));
    }
}
