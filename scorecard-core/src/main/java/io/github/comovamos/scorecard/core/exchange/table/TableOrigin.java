package io.github.comovamos.scorecard.core.exchange.table;

import io.github.comovamos.scorecard.core.failure.Allowed;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.util.List;

/**
 * From what of a file its table was read.
 *
 * @param sheet the name of the sheet; empty where the file is no workbook
 * @param unread the names of the other sheets that hold something
 */
public record TableOrigin(String sheet, List<String> unread) {

    /** A file that is one table. */
    public static final TableOrigin FILE = new TableOrigin("", List.of());

    public TableOrigin {
        unread = List.copyOf(unread);
    }

    /** Whether something of the file was not read. */
    private boolean isPart() {
        return !unread.isEmpty();
    }

    /** Which sheet was read and which were not; nothing where nothing was left. */
    public List<Message> notes() {
        return isPart()
                ? List.of(Message.of(
                        "Se leyó la hoja %s; no se leyeron: %s.", "Sheet %s was read; not read: %s.", name(), rest()))
                : List.of();
    }

    /** A refusal of what stands in the sheet, told with the sheet where there are others. */
    public ScorecardException tellIn(ScorecardException refused) {
        Message sentence = refused.sentence();
        return isPart()
                ? new ScorecardException(
                        refused.reason(),
                        Message.of(
                                "hoja %s (no se leyeron: %s): %s",
                                "sheet %s (not read: %s): %s", name(), rest(), sentence),
                        refused.findings(),
                        refused.findingCount())
                : refused;
    }

    /** The refusal of a table without a header. */
    public ScorecardException empty(List<String> required) {
        String columns = String.join(", ", required);
        return isPart()
                ? ScorecardException.invalid(
                        "la hoja %s, la primera visible, está vacía, y no se leyeron: %s: ponga primero la hoja de los"
                                + " datos, cuya primera fila debe tener las columnas %s",
                        "sheet %s, the first visible one, is empty, and not read were: %s: put the sheet of the data"
                                + " first; its first row must have the columns %s",
                        name(),
                        rest(),
                        columns)
                : ScorecardException.invalid(
                        "el archivo está vacío: la primera fila debe tener las columnas %s",
                        "the file is empty: its first row must have the columns %s", columns);
    }

    private String name() {
        return Message.quote(sheet);
    }

    private Message rest() {
        return Allowed.listed(unread.stream().map(Message::quote).toList());
    }
}
