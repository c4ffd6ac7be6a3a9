package io.github.comovamos.scorecard.core.service.agenda;

import io.github.comovamos.scorecard.core.domain.agenda.Action;
import io.github.comovamos.scorecard.core.domain.agenda.Agenda;
import io.github.comovamos.scorecard.core.domain.agenda.Axis;
import io.github.comovamos.scorecard.core.domain.agenda.Criterion;
import io.github.comovamos.scorecard.core.domain.agenda.Evaluation;
import io.github.comovamos.scorecard.core.domain.agenda.Municipality;
import io.github.comovamos.scorecard.core.domain.agenda.Officeholder;
import io.github.comovamos.scorecard.core.domain.value.EvaluationNumber;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.failure.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Agendas as views. */
public final class AgendaViews {

    private AgendaViews() {}

    public static AgendaRow row(Agenda agenda, Optional<Integer> version, Language language) {
        return new AgendaRow(
                agenda.id().code(),
                version.orElse(null),
                agenda.title().in(language),
                agenda.term().from().toString(),
                agenda.term().to().toString(),
                agenda.municipalities().size(),
                agenda.axes().size(),
                agenda.actions().size(),
                agenda.evaluations().size());
    }

    public static AgendaView view(AgendaRow row, Agenda agenda, List<EvaluationRow> evaluations, Language language) {
        return new AgendaView(
                row,
                agenda.scoring().overall().code(),
                agenda.scoring().missing().code(),
                agenda.scoring().minimumCoverage().toString(),
                agenda.scoring().display().decimals(),
                agenda.scoring().display().rounding().code(),
                agenda.municipalities().stream()
                        .map(municipality -> municipality(agenda, municipality))
                        .toList(),
                agenda.axes().stream().map(axis -> axis(axis, language)).toList(),
                agenda.actions().stream()
                        .flatMap(action ->
                                action.criteria().stream().map(criterion -> action(action, criterion, language)))
                        .toList(),
                evaluations);
    }

    public static AxisRow axis(Axis axis, Language language) {
        return new AxisRow(
                axis.id().code(), axis.title().in(language), axis.weight().toString());
    }

    /** The actions that are asked in an evaluation, with the criterion that holds in it. */
    public static List<ActionRow> asked(Agenda agenda, EvaluationNumber evaluation, Language language) {
        return agenda.actions().stream()
                .flatMap(action ->
                        action.criterionAt(evaluation).stream().map(criterion -> action(action, criterion, language)))
                .toList();
    }

    public static EvaluationRow evaluation(Evaluation evaluation, int ratings) {
        return new EvaluationRow(
                evaluation.number().value(),
                evaluation.from().toString(),
                evaluation.to().toString(),
                evaluation.released().map(LocalDate::toString).orElse(null),
                ratings);
    }

    /** What is said of actions whose criteria nobody published; nothing where there are none. */
    public static Optional<Message> reconstructed(Stream<Integer> actions) {
        List<Integer> numbers = actions.distinct().sorted().toList();
        Message which = numbers.size() == 1 ? new Message("acción", "action") : new Message("acciones", "actions");
        return numbers.isEmpty()
                ? Optional.empty()
                : Optional.of(Message.of(
                        "Criterios reconstruidos, no publicados por el programa: %s %s.",
                        "Criteria reconstructed, not published by the programme: %s %s.",
                        which,
                        numbers.stream().map(String::valueOf).collect(Collectors.joining(", "))));
    }

    private static ActionRow action(Action action, Criterion criterion, Language language) {
        return new ActionRow(
                action.number().value(),
                action.axis().code(),
                action.weight().toString(),
                action.title().in(language),
                criterion.fromEvaluation().value(),
                criterion.rule().code(),
                criterion.reconstructed(),
                criterion.text().in(language));
    }

    private static MunicipalityRow municipality(Agenda agenda, Municipality municipality) {
        return new MunicipalityRow(
                municipality.code().code(),
                municipality.name(),
                municipality.shortName(),
                municipality.group().orElse(null),
                agenda.officeholders().stream()
                        .filter(holder -> holder.municipality().equals(municipality.code()))
                        .map(AgendaViews::spell)
                        .collect(Collectors.joining("; ")));
    }

    private static String spell(Officeholder holder) {
        String party = holder.party().map(name -> " (" + name + ")").orElse("");
        return holder.name() + party + " " + holder.from() + " – " + holder.to();
    }
}
