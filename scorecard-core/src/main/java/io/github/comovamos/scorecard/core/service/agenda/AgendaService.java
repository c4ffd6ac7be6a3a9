package io.github.comovamos.scorecard.core.service.agenda;

import io.github.comovamos.scorecard.core.domain.agenda.Agenda;
import io.github.comovamos.scorecard.core.domain.agenda.Evaluation;
import io.github.comovamos.scorecard.core.domain.value.AgendaId;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.exchange.agenda.AgendaReader;
import io.github.comovamos.scorecard.core.exchange.agenda.AgendaWriter;
import io.github.comovamos.scorecard.core.exchange.agenda.BuiltInAgendas;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.service.change.Attempt;
import io.github.comovamos.scorecard.core.service.change.Editor;
import io.github.comovamos.scorecard.core.service.change.Seen;
import io.github.comovamos.scorecard.core.store.AgendaVersion;
import io.github.comovamos.scorecard.core.store.Session;
import io.github.comovamos.scorecard.core.store.Store;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Loads, shows and extends agendas. */
public final class AgendaService {

    /** The agenda of the programme that this scorecard comes from; it ships with the scorecard. */
    public static final AgendaId FIRST_AGENDA = BuiltInAgendas.ACV_NL_2012;

    private final Store store;
    private final Clock clock;
    private final Agendas agendas;

    public AgendaService(Store store, Clock clock, Agendas agendas) {
        this.store = store;
        this.clock = clock;
        this.agendas = agendas;
    }

    /** The agendas of the store, then those that only ship with the scorecard. */
    public List<AgendaRow> list(Language language) {
        return store.read(session -> list(session, language));
    }

    private List<AgendaRow> list(Session session, Language language) {
        List<AgendaId> stored = session.agendas().ids();
        List<AgendaRow> rows = new ArrayList<>();
        stored.forEach(id -> rows.add(row(agendas.get(session, Optional.of(id)), language)));
        BuiltInAgendas.ids().stream()
                .filter(id -> !stored.contains(id))
                .forEach(id -> rows.add(AgendaViews.row(BuiltInAgendas.get(id), Optional.empty(), language)));
        return List.copyOf(rows);
    }

    /** The ids of the agendas of the store, in their order. */
    public List<AgendaId> ids() {
        return store.read(session -> session.agendas().ids());
    }

    /**
     * An agenda, for reading.
     *
     * @throws ScorecardException NOT_FOUND where the store has none so named
     */
    public AgendaView show(Optional<AgendaId> wanted, Language language) {
        return store.read(session -> {
            Agendas.Loaded loaded = agendas.get(session, wanted);
            return AgendaViews.view(
                    row(loaded, language), loaded.agenda(), evaluations(session, loaded.agenda()), language);
        });
    }

    /**
     * An agenda as the JSON document that {@link #load} takes.
     *
     * @throws ScorecardException NOT_FOUND where the store has none so named
     */
    public AgendaDocument document(Optional<AgendaId> wanted) {
        return store.read(session -> {
            Agendas.Loaded loaded = agendas.get(session, wanted);
            return new AgendaDocument(loaded.version(), AgendaWriter.json(loaded.agenda()));
        });
    }

    /**
     * Looks at an agenda file without storing it.
     *
     * @throws ScorecardException INVALID with a finding for each fault
     */
    public static AgendaRow check(String text, Language language) {
        return AgendaViews.row(AgendaReader.read(text), Optional.empty(), language);
    }

    /**
     * The file of an agenda that ships with the scorecard.
     *
     * @throws ScorecardException NOT_FOUND where none ships under the id
     */
    public static String builtIn(AgendaId id) {
        return BuiltInAgendas.text(id);
    }

    /**
     * Stores an agenda, as the first version or the next one. The same agenda again adds no version.
     *
     * @throws ScorecardException INVALID with a finding for each fault of the file; CONFLICT where the new version
     *     would change the terms of a released evaluation, or leave a rating without its municipality or action
     */
    public AgendaRow load(String text, Editor author, Language language) {
        Agenda agenda = AgendaReader.read(text);
        return store.write(session -> load(session, agenda, author, language));
    }

    /**
     * Stores the first version of a certain agenda or the next one, if its author has seen the one that stands. Only
     * then is the document looked at.
     *
     * @return the agenda, or all agendas where it stands at another version
     * @throws ScorecardException as {@link #load}; INVALID also where the document is of another agenda
     */
    public Attempt<AgendaRow, List<AgendaRow>> loadIfSeen(
            AgendaId id, AgendaSource source, Seen seen, Editor author, Language language) {
        Supplier<Agenda> agenda = read(id, source);
        return store.write(session -> seen.attempt(
                agendas.find(session, id).map(Agendas.Loaded::version).orElse(0),
                () -> load(session, agenda.get(), author, language),
                () -> list(session, language)));
    }

    /** Reads a document before the store is held for it; what is wrong with it is said when it is asked for. */
    private static Supplier<Agenda> read(AgendaId id, AgendaSource source) {
        try {
            Agenda agenda = source.read();
            if (!agenda.id().equals(id)) {
                throw ScorecardException.invalid(
                        "el documento es de la agenda %s: aquí se admite %s",
                        "the document is of agenda %s: allowed here is %s", agenda.id(), id);
            }
            return () -> agenda;
        } catch (ScorecardException refusal) {
            return () -> {
                throw refusal;
            };
        }
    }

    private AgendaRow load(Session session, Agenda agenda, Editor author, Language language) {
        Optional<Agendas.Loaded> before = agendas.find(session, agenda.id());
        if (before.isPresent() && before.get().agenda().equals(agenda)) {
            return row(before.get(), language);
        }
        before.ifPresent(loaded -> AgendaChange.check(loaded.agenda(), agenda, session));
        return row(add(session, before, agenda, author), language);
    }

    /**
     * Stores an agenda that the store does not have yet; the same one again changes nothing.
     *
     * @throws ScorecardException INVALID with a finding for each fault of the file; CONFLICT where the store has
     *     another agenda of that id
     */
    public AgendaRow init(String text, Editor author, Language language) {
        Agenda agenda = AgendaReader.read(text);
        return store.write(session -> {
            Optional<Agendas.Loaded> before = agendas.find(session, agenda.id());
            if (before.isPresent() && !before.get().agenda().equals(agenda)) {
                throw ScorecardException.conflict(
                        "el almacén ya tiene la agenda %s, en otra versión: para cambiarla use `scorecard agenda"
                                + " import`",
                        "the store has agenda %s already, in another version: to change it use"
                                + " `scorecard agenda import`",
                        agenda.id());
            }
            return row(before.orElseGet(() -> add(session, before, agenda, author)), language);
        });
    }

    /** The evaluations of an agenda, with the number of their ratings. */
    public List<EvaluationRow> evaluations(Optional<AgendaId> wanted) {
        return store.read(
                session -> evaluations(session, agendas.get(session, wanted).agenda()));
    }

    /**
     * One evaluation, with the number of its ratings.
     *
     * @throws ScorecardException NOT_FOUND where there is no such agenda or evaluation
     */
    public EvaluationRow evaluation(Scope scope) {
        return store.read(session -> {
            Agenda agenda = agendas.get(session, scope.agenda()).agenda();
            Evaluation evaluation = Agendas.evaluation(agenda, scope);
            return evaluations(session, agenda).stream()
                    .filter(row -> row.evaluation() == evaluation.number().value())
                    .findFirst()
                    .orElseThrow();
        });
    }

    /**
     * Adds an evaluation, as a new version of the agenda.
     *
     * @throws ScorecardException CONFLICT where there is one of that number; INVALID where it lies outside the term
     */
    public EvaluationRow addEvaluation(Optional<AgendaId> wanted, EvaluationRequest request, Editor author) {
        Evaluation evaluation = request.toEvaluation();
        return store.write(session -> {
            Agendas.Loaded before = agendas.get(session, wanted);
            if (before.agenda().evaluations().stream()
                    .anyMatch(known -> known.number().equals(evaluation.number()))) {
                throw ScorecardException.conflict(
                        "la agenda %s ya tiene la evaluación %s",
                        "agenda %s has evaluation %s already", before.agenda().id(), evaluation.number());
            }
            before.agenda().checkWithinTerm(evaluation);
            add(session, Optional.of(before), before.agenda().withEvaluation(evaluation), author);
            return AgendaViews.evaluation(evaluation, 0);
        });
    }

    private Agendas.Loaded add(Session session, Optional<Agendas.Loaded> before, Agenda agenda, Editor author) {
        int version = before.map(Agendas.Loaded::version).orElse(0) + 1;
        session.agendas().add(new AgendaVersion(agenda.id(), version, AgendaWriter.json(agenda), author.now(clock)));
        return new Agendas.Loaded(version, agenda);
    }

    private static AgendaRow row(Agendas.Loaded loaded, Language language) {
        return AgendaViews.row(loaded.agenda(), Optional.of(loaded.version()), language);
    }

    private static List<EvaluationRow> evaluations(Session session, Agenda agenda) {
        var rated = session.ratings().rated(agenda.id());
        return agenda.evaluations().stream()
                .map(evaluation -> AgendaViews.evaluation(
                        evaluation,
                        rated.getOrDefault(evaluation.number(), Set.of()).size()))
                .toList();
    }
}
