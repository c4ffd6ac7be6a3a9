package io.github.comovamos.scorecard.cli.command.agenda;

import io.github.comovamos.scorecard.cli.output.Printer;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.service.agenda.ActionRow;
import io.github.comovamos.scorecard.core.service.agenda.AgendaRow;
import io.github.comovamos.scorecard.core.service.agenda.AgendaView;
import io.github.comovamos.scorecard.core.service.agenda.EvaluationRow;
import io.github.comovamos.scorecard.core.service.agenda.MunicipalityRow;
import io.github.comovamos.scorecard.core.table.Table;
import java.util.List;

/** Agendas as tables. */
final class AgendaTables {

    /** Agendas of the store, and those that ship. */
    static final Table<AgendaRow> AGENDAS = agendas("incluida", "built in");

    /** An agenda that was only looked at. */
    static final Table<AgendaRow> CHECKED = agendas("sin guardar", "not stored");

    static final Table<EvaluationRow> EVALUATIONS = Table.of(EvaluationRow.class)
            .number("Evaluación", "Evaluation", EvaluationRow::evaluation)
            .text("Desde", "From", EvaluationRow::from)
            .text("Hasta", "To", EvaluationRow::to)
            .text("Publicada", "Released", EvaluationRow::released)
            .number("Calificaciones", "Ratings", EvaluationRow::ratings);

    private static final Table<ActionRow> ACTIONS = Table.of(ActionRow.class)
            .number("Acción", "Action", ActionRow::action)
            .text("Eje", "Axis", ActionRow::axis)
            .number("Peso", "Weight", ActionRow::weight)
            .text("Título", "Title", ActionRow::title)
            .number("Desde ev.", "From ev.", ActionRow::fromEvaluation)
            .text("Regla", "Rule", ActionRow::rule)
            .text("Criterio", "Criterion", AgendaTables::criterion);

    private static final Table<MunicipalityRow> MUNICIPALITIES = Table.of(MunicipalityRow.class)
            .text("Clave", "Code", MunicipalityRow::municipality)
            .text("Corto", "Short", MunicipalityRow::shortName)
            .text("Municipio", "Municipality", MunicipalityRow::name)
            .text("Grupo", "Group", MunicipalityRow::group)
            .text("Alcaldía", "Mayor", MunicipalityRow::officeholders);

    private AgendaTables() {}

    /** Agendas, and what is said of one without a version. */
    private static Table<AgendaRow> agendas(String withoutVersion, String withoutVersionEn) {
        return Table.of(AgendaRow.class)
                .text("Agenda", "Agenda", AgendaRow::agenda)
                .number("Versión", "Version", AgendaRow::version)
                .orElse(withoutVersion, withoutVersionEn)
                .text("Título", "Title", AgendaRow::title)
                .text("Periodo", "Term", row -> row.from() + " – " + row.to())
                .number("Municipios", "Municipalities", AgendaRow::municipalities)
                .number("Ejes", "Axes", AgendaRow::axes)
                .number("Acciones", "Actions", AgendaRow::actions)
                .number("Evaluaciones", "Evaluations", AgendaRow::evaluations);
    }

    static String agenda(Printer printer, AgendaView view) {
        String settings = printer.text(
                "Promedio general: %s · faltantes: %s · cobertura mínima: %s · decimales: %s (%s)\n",
                "Overall average: %s · missing: %s · minimum coverage: %s · decimals: %s (%s)\n",
                view.overall(),
                view.missing(),
                view.minimumCoverage(),
                view.decimals(),
                view.rounding());
        return String.join(
                "\n",
                printer.draw(AGENDAS, List.of(view.agenda())),
                settings,
                printer.draw(ACTIONS, view.actions()),
                printer.draw(MUNICIPALITIES, view.municipalities()),
                printer.draw(EVALUATIONS, view.evaluations()));
    }

    /** A criterion, marked where it is our own reading. */
    private static Object criterion(ActionRow row) {
        return row.reconstructed()
                ? Message.of("[reconstruido] %s", "[reconstructed] %s", row.criterion())
                : row.criterion();
    }
}
