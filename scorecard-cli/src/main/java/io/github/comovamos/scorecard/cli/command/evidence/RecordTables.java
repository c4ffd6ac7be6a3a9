package io.github.comovamos.scorecard.cli.command.evidence;

import io.github.comovamos.scorecard.cli.output.Printer;
import io.github.comovamos.scorecard.core.service.evidence.CaseRow;
import io.github.comovamos.scorecard.core.service.evidence.DiffRow;
import io.github.comovamos.scorecard.core.service.evidence.DiffView;
import io.github.comovamos.scorecard.core.service.evidence.FigureRow;
import io.github.comovamos.scorecard.core.service.evidence.PopulationRow;
import io.github.comovamos.scorecard.core.service.indicator.IndicatorView;
import io.github.comovamos.scorecard.core.table.Table;
import io.github.comovamos.scorecard.core.table.Value;
import java.util.List;

/** Records of datasets as tables, which say what areas are called. */
final class RecordTables {

    private final Titles titles;

    RecordTables(Titles titles) {
        this.titles = titles;
    }

    Table<FigureRow> figures() {
        return Table.of(FigureRow.class)
                .text("Indicador", "Indicator", FigureRow::indicator)
                .and(area(FigureRow.class, FigureRow::area))
                .text("Periodo", "Period", FigureRow::period)
                .number("Valor", "Value", FigureRow::value)
                .number("Meta", "Goal", FigureRow::goal)
                .number("Muestra", "Sample", FigureRow::sample)
                .text("Conjunto", "Dataset", FigureRow::dataset)
                .text("Instrumento", "Instrument", FigureRow::instrument);
    }

    String indicator(Printer printer, IndicatorView view) {
        return printer.draw(EvidenceTables.INDICATORS, List.of(view.indicator()))
                + "\n"
                + printer.draw(figures(), view.figures())
                + Printer.notes(view.notes());
    }

    Table<CaseRow> cases() {
        return Table.of(CaseRow.class)
                .text("Caso", "Case", CaseRow::case_)
                .text("Categoría", "Category", CaseRow::category)
                .and(area(CaseRow.class, CaseRow::area))
                .text("Abierto", "Opened", CaseRow::opened)
                .text("Cerrado", "Closed", CaseRow::closed)
                .text("Resultado", "Outcome", CaseRow::outcome)
                .text("Responsable", "Responsible", CaseRow::responsible)
                .text("Conjunto", "Dataset", CaseRow::dataset);
    }

    Table<PopulationRow> populations() {
        return area(PopulationRow.class, PopulationRow::area)
                .number("Año", "Year", PopulationRow::year)
                .text("Edición", "Vintage", PopulationRow::vintage)
                .number("Habitantes", "Residents", PopulationRow::residents)
                .text("Conjunto", "Dataset", PopulationRow::dataset);
    }

    String diff(Printer printer, DiffView view) {
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

    private <R> Table<R> area(Class<R> rowType, Value<R, String> area) {
        return Table.of(rowType)
                .text("Clave", "Code", area::of)
                .text("Área", "Area", row -> titles.areas().get(area.of(row)));
    }
}
