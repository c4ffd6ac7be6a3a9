package io.github.comovamos.scorecard.cli.command.evidence;

import io.github.comovamos.scorecard.cli.output.Printer;
import io.github.comovamos.scorecard.core.failure.Count;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.service.evidence.DatasetPartRow;
import io.github.comovamos.scorecard.core.service.evidence.DatasetRow;
import io.github.comovamos.scorecard.core.service.evidence.DatasetView;
import io.github.comovamos.scorecard.core.service.indicator.IndicatorRow;
import io.github.comovamos.scorecard.core.service.intake.EvidenceImportView;
import io.github.comovamos.scorecard.core.table.Table;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Indicators and datasets as tables. */
final class EvidenceTables {

    private static final Map<String, Message> REASONS = Map.of(
            "blank", new Message("en blanco", "blank"),
            "after-until", new Message("después del último mes que se toma", "after the last month that is taken"),
            "no-municipality", new Message("sin municipio", "without a municipality"),
            "not-mapped", new Message("de delitos sin indicador", "of crimes without an indicator"),
            "beside-refused",
                    new Message("de sumas a las que les falta una fila rechazada", "of sums that lack a refused row"));

    static final Table<IndicatorRow> INDICATORS = Table.of(IndicatorRow.class)
            .text("Indicador", "Indicator", IndicatorRow::indicator)
            .text("Título", "Title", IndicatorRow::title)
            .text("Unidad", "Unit", IndicatorRow::unit)
            .text("Dirección", "Direction", IndicatorRow::direction)
            .text("Periodicidad", "Cadence", IndicatorRow::cadence)
            .text("Fuente", "Source", IndicatorRow::source);

    static final Table<DatasetRow> DATASETS = Table.of(DatasetRow.class)
            .text("Conjunto", "Dataset", DatasetRow::dataset)
            .text("Forma", "Shape", DatasetRow::shape)
            .number("Registros", "Records", DatasetRow::records)
            .text("Obtenido", "Retrieved", DatasetRow::retrieved)
            .text("Instrumento", "Instrument", DatasetRow::instrument)
            .text("Quién", "Who", DatasetRow::who)
            .text("Cuándo", "When", DatasetRow::when)
            .text("Fuente", "Source", DatasetRow::source);

    private static final Table<DatasetPartRow> PARTS = Table.of(DatasetPartRow.class)
            .text("Contiene", "Holds", DatasetPartRow::name)
            .number("Áreas", "Areas", DatasetPartRow::areas)
            .text("Desde", "From", DatasetPartRow::from)
            .text("Hasta", "To", DatasetPartRow::to)
            .number("Registros", "Records", DatasetPartRow::records);

    private EvidenceTables() {}

    static String dataset(Printer printer, DatasetView view) {
        String why = view.dataset().why();
        return printer.draw(DATASETS, List.of(view.dataset()))
                + "\nSHA-256 "
                + view.dataset().sha256()
                + "\n"
                + (why == null ? "" : printer.text("Por qué: %s\n", "Why: %s\n", why))
                + "\n"
                + printer.draw(PARTS, view.parts());
    }

    static String imported(Printer printer, EvidenceImportView view) {
        if (view.known()) {
            return printer.text(
                    "El mismo archivo ya estaba, como el conjunto de datos %s de %s: no se agregó nada\n",
                    "The same file was there already, as dataset %s of %s: nothing was added\n",
                    view.dataset(),
                    records(view));
        }
        String exclusions = view.exclusions().stream()
                .map(row -> "  " + row.rows() + " " + reason(printer, row.reason()) + "\n")
                .collect(Collectors.joining());
        return printer.text(
                        """
                        Conjunto de datos %s (%s): %s%s
                        %s = %s + %s + %s fuera por declaración
                        """,
                        """
                        Dataset %s (%s): %s%s
                        %s = %s + %s + %s left out by declaration
                        """,
                        view.dataset(),
                        view.layout(),
                        records(view),
                        Printer.whetherStored(view.stored()),
                        Count.of(
                                view.read(),
                                new Message("fila leída", "row read"),
                                new Message("filas leídas", "rows read")),
                        Count.of(view.taken(), new Message("tomada", "taken"), new Message("tomadas", "taken")),
                        Count.of(
                                view.refused(),
                                new Message("rechazada", "refused"),
                                new Message("rechazadas", "refused")),
                        view.leftOut())
                + exclusions
                + Printer.notes(view.notes());
    }

    private static Message records(EvidenceImportView view) {
        return Count.of(view.records(), new Message("registro", "record"), new Message("registros", "records"));
    }

    private static String reason(Printer printer, String code) {
        Message words = REASONS.get(code);
        return words == null ? code : printer.language().of(words) + " (" + code + ")";
    }
}
