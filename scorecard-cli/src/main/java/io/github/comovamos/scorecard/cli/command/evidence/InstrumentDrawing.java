package io.github.comovamos.scorecard.cli.command.evidence;

import io.github.comovamos.scorecard.cli.output.Printer;
import io.github.comovamos.scorecard.core.domain.instrument.Instrument;
import io.github.comovamos.scorecard.core.domain.instrument.Part;
import io.github.comovamos.scorecard.core.domain.programme.Instruments;
import io.github.comovamos.scorecard.core.service.instrument.InstrumentView;
import io.github.comovamos.scorecard.core.table.Table;
import java.util.List;

/** What an instrument says, drawn: a heading, its declared table, and its notes. Some have a drawing of their own. */
class InstrumentDrawing {

    private final Printer printer;
    private final InstrumentView<?> view;

    InstrumentDrawing(Printer printer, InstrumentView<?> view) {
        this.printer = printer;
        this.view = view;
    }

    /** The drawing of what an instrument says. */
    static InstrumentDrawing of(Printer printer, InstrumentView<?> view) {
        Instrument<?> instrument = view.instrument();
        if (instrument.equals(Instruments.STOPLIGHT)) {
            return new StoplightDrawing(printer, view);
        }
        return instrument.equals(Instruments.OBJECTIVES)
                ? new ObjectivesDrawing(printer, view)
                : new InstrumentDrawing(printer, view);
    }

    /** The rows. */
    String rows() {
        return whole(drawn(view), "");
    }

    private <R extends Record> String drawn(InstrumentView<R> own) {
        Table<R> table = own.instrument().table(own.arguments());
        return own.rows().isEmpty() ? "" : printer.draw(table, own.rows());
    }

    /** The rows of a further table. */
    <P extends Record> String part(Part<P> part) {
        List<P> rows = view.part(part);
        return whole(rows.isEmpty() ? "" : printer.draw(part.table(), rows), "");
    }

    /** The heading, a table if there is one, what explains it, and the notes. */
    final String whole(String table, String legend) {
        String explained = legend.isEmpty() ? table : table + "\n" + legend;
        return heading() + (table.isEmpty() ? "" : "\n" + explained) + Printer.notes(view.notes());
    }

    /** The line above the table. */
    String heading() {
        return printer.language().of(view.instrument().heading(view.arguments())) + "\n";
    }

    final Printer printer() {
        return printer;
    }

    final InstrumentView<?> view() {
        return view;
    }
}
