package io.github.comovamos.scorecard.cli.command.evidence;

import io.github.comovamos.scorecard.cli.output.Printer;
import io.github.comovamos.scorecard.cli.output.Table;
import io.github.comovamos.scorecard.cli.output.Table.Column;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.service.evidence.DatasetPartRow;
import io.github.comovamos.scorecard.core.service.evidence.DatasetRow;
import io.github.comovamos.scorecard.core.service.evidence.DatasetView;
import io.github.comovamos.scorecard.core.service.indicator.IndicatorRow;
import io.github.comovamos.scorecard.core.service.intake.EvidenceImportView;
import io.github.comovamos.scorecard.core.table.Cell;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Indicators and datasets as tables. */
final class EvidenceTables {

    private static final Map<String, Message> REASONS = Map.of(
            "blank", new Message("en blanco", "blank"),
            "after-until", new Message("posteriores al último mes que se toma", "after the last month that is taken"),
            "no-municipality", new Message("sin municipio", "without a municipality"),
            "not-mapped", new Message("de delitos sin indicador", "of crimes without an indicator"),
            "beside-refused",
                    new Message("de sumas a las que les falta una fila rechazada", "of sums that lack a refused row"));

    private EvidenceTables() {}

    static String indicators(Printer printer, List<IndicatorRow> rows) {
        Table table = new Table(List.of(
                Column.text(printer.text("Indicador", "Indicator")),
                Column.text(printer.text("Título", "Title")),
                Column.text(printer.text("Unidad", "Unit")),
                Column.text(printer.text("Dirección", "Direction")),
                Column.text(printer.text("Periodicidad", "Cadence")),
                Column.text(printer.text("Fuente", "Source"))));
        rows.forEach(row -> table.add(List.of(
                Cell.of(row.indicator()),
                Cell.of(row.title()),
                Cell.of(row.unit()),
                Cell.of(row.direction()),
                Cell.of(row.cadence()),
                Cell.of(row.source()))));
        return printer.draw(table);
    }

    static String datasets(Printer printer, List<DatasetRow> rows) {
        Table table = new Table(List.of(
                Column.text(printer.text("Conjunto", "Dataset")),
                Column.text(printer.text("Forma", "Shape")),
                Column.number(printer.text("Registros", "Records")),
                Column.text(printer.text("Obtenido", "Retrieved")),
                Column.text(printer.text("Instrumento", "Instrument")),
                Column.text(printer.text("Quién", "Who")),
                Column.text(printer.text("Cuándo", "When")),
                Column.text(printer.text("Fuente", "Source"))));
        rows.forEach(row -> table.add(List.of(
                Cell.of(row.dataset()),
                Cell.of(row.shape()),
                Cell.of(row.records()),
                Cell.of(row.retrieved()),
                Cell.of(row.instrument()),
                Cell.of(row.who()),
                Cell.of(row.when()),
                Cell.of(row.source()))));
        return printer.draw(table);
    }

    static String dataset(Printer printer, DatasetView view) {
        Table table = new Table(List.of(
                Column.text(printer.text("Contiene", "Holds")),
                Column.number(printer.text("Áreas", "Areas")),
                Column.text(printer.text("Desde", "From")),
                Column.text(printer.text("Hasta", "To")),
                Column.number(printer.text("Registros", "Records"))));
        for (DatasetPartRow row : view.parts()) {
            table.add(List.of(
                    Cell.of(row.name()),
                    Cell.of(row.areas()),
                    Cell.of(row.from()),
                    Cell.of(row.to()),
                    Cell.of(row.records())));
        }
        String why = view.dataset().why();
        return datasets(printer, List.of(view.dataset()))
                + "\nSHA-256 "
                + view.dataset().sha256()
                + "\n"
                + (why == null ? "" : printer.text("Por qué: %s\n", "Why: %s\n", why))
                + "\n"
                + printer.draw(table);
    }

    static String imported(Printer printer, EvidenceImportView view) {
        if (view.known()) {
            return printer.text(
                    "El mismo archivo ya estaba, como el conjunto de datos %s de %s registros: no se agregó nada\n",
                    "The same file was there already, as dataset %s of %s records: nothing was added\n",
                    view.dataset(),
                    view.records());
        }
        String exclusions = view.exclusions().stream()
                .map(row -> "  " + row.rows() + " " + reason(printer, row.reason()) + "\n")
                .collect(Collectors.joining());
        return printer.text(
                        """
                        Conjunto de datos %s (%s): %s registros%s
                        %s filas leídas = %s tomadas + %s rechazadas + %s fuera por declaración
                        """,
                        """
                        Dataset %s (%s): %s records%s
                        %s rows read = %s taken + %s refused + %s left out by declaration
                        """,
                        view.dataset(),
                        view.layout(),
                        view.records(),
                        view.stored()
                                ? ""
                                : printer.text(" (prueba: no se guardó nada)", " (dry run: nothing was stored)"),
                        view.read(),
                        view.taken(),
                        view.refused(),
                        view.leftOut())
                + exclusions
                + notes(view.notes());
    }

    private static String reason(Printer printer, String code) {
        Message words = REASONS.get(code);
        return words == null ? code : printer.language().of(words) + " (" + code + ")";
    }

    /** What must be said below a table. */
    static String notes(List<String> notes) {
        return notes.isEmpty() ? "" : "\n" + String.join("\n", notes) + "\n";
    }
}
