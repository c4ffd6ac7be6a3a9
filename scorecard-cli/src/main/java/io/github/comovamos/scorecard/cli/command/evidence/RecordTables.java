package io.github.comovamos.scorecard.cli.command.evidence;

import io.github.comovamos.scorecard.cli.output.Printer;
import io.github.comovamos.scorecard.core.domain.value.Titled;
import io.github.comovamos.scorecard.core.service.evidence.CaseRow;
import io.github.comovamos.scorecard.core.service.evidence.DiffRow;
import io.github.comovamos.scorecard.core.service.evidence.DiffView;
import io.github.comovamos.scorecard.core.service.evidence.FigureRow;
import io.github.comovamos.scorecard.core.service.evidence.PopulationRow;
import io.github.comovamos.scorecard.core.service.indicator.IndicatorView;
import io.github.comovamos.scorecard.core.table.Table;
import java.util.List;
import java.util.function.Function;

/** Records of datasets as tables. */
final class RecordTables {

    private RecordTables() {}

    static final Table<FigureRow> FIGURES = Table.of(FigureRow.class)
            .text("Indicador", "Indicator", FigureRow::indicator)
            .and(area(FigureRow.class, FigureRow::area))
            .text("Periodo", "Period", FigureRow::period)
            .number("Valor", "Value", FigureRow::value)
            .number("Meta", "Goal", FigureRow::goal)
            .number("Muestra", "Sample", FigureRow::sample)
            .text("Conjunto", "Dataset", FigureRow::dataset)
            .text("Instrumento", "Instrument", FigureRow::instrument);

    static String indicator(Printer printer, IndicatorView view) {
        return printer.draw(EvidenceTables.INDICATORS, List.of(view.indicator()))
                + "\n"
                + printer.draw(FIGURES, view.figures())
                + Printer.notes(view.notes());
    }

    static final Table<CaseRow> CASES = Table.of(CaseRow.class)
            .text("Caso", "Case", CaseRow::case_)
            .text("Categoría", "Category", CaseRow::category)
            .and(area(CaseRow.class, CaseRow::area))
            .text("Abierto", "Opened", CaseRow::opened)
            .text("Cerrado", "Closed", CaseRow::closed)
            .text("Resultado", "Outcome", CaseRow::outcome)
            .text("Responsable", "Responsible", CaseRow::responsible)
            .text("Conjunto", "Dataset", CaseRow::dataset);

    static final Table<PopulationRow> POPULATIONS = area(PopulationRow.class, PopulationRow::area)
            .number("Año", "Year", PopulationRow::year)
            .text("Edición", "Vintage", PopulationRow::vintage)
            .number("Habitantes", "Residents", PopulationRow::residents)
            .text("Conjunto", "Dataset", PopulationRow::dataset);

    static String diff(Printer printer, DiffView view) {
        Table<DiffRow> table = Table.of(DiffRow.class)
                .text("Qué", "What", DiffRow::name)
                .and(area(DiffRow.class, DiffRow::area))
                .text("Periodo", "Period", DiffRow::period)
                .text("Campo", "Field", DiffRow::field)
                .number("Antes", "Before", DiffRow::before)
                .number("Después", "After", DiffRow::after);
        String more = view.revisions() > view.rows().size()
                ? printer.text(
                        " (se muestran las primeras %s)",
                        " (the first %s are shown)", view.rows().size())
                : "";
        return (view.rows().isEmpty() ? "" : printer.draw(table, view.rows()) + "\n")
                + printer.text(
                        "En ambos: %s · solo en %s: %s · solo en %s: %s · revisiones: %s%s\n",
                        "In both: %s · only in %s: %s · only in %s: %s · revisions: %s%s\n",
                        view.common(),
                        view.before(),
                        view.onlyBefore(),
                        view.after(),
                        view.onlyAfter(),
                        view.revisions(),
                        more);
    }

    private static <R> Table<R> area(Class<R> rowType, Function<R, Titled> area) {
        return Table.of(rowType)
                .text("Clave", "Code", row -> area.apply(row).code())
                .text("Área", "Area", row -> area.apply(row).title());
    }
}
