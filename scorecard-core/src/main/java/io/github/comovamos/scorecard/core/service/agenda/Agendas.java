package io.github.comovamos.scorecard.core.service.agenda;

import io.github.comovamos.scorecard.core.domain.agenda.Agenda;
import io.github.comovamos.scorecard.core.domain.agenda.Evaluation;
import io.github.comovamos.scorecard.core.domain.value.AgendaId;
import io.github.comovamos.scorecard.core.exchange.agenda.AgendaReader;
import io.github.comovamos.scorecard.core.failure.Allowed;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.store.AgendaVersion;
import io.github.comovamos.scorecard.core.store.Session;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the agenda that is meant. The last version of each that was read is kept, since reading one takes time. */
public final class Agendas {

    private static final Message NONE_YET = new Message("todavía no tiene ninguna", "it has none yet");

    private final Map<AgendaId, Loaded> loaded = new ConcurrentHashMap<>();

    /** An agenda with its version in the store. */
    public record Loaded(int version, Agenda agenda) {}

    public Optional<Loaded> find(Session session, AgendaId id) {
        return session.agendas().latest(id).map(this::load);
    }

    public Loaded get(Session session, Optional<AgendaId> wanted) {
        AgendaId id = wanted.orElseGet(() -> only(session));
        return find(session, id)
                .orElseThrow(() -> ScorecardException.notFound(
                        "no hay agenda %s en el almacén: %s",
                        "there is no agenda %s in the store: %s",
                        Message.quote(id.code()),
                        Allowed.of(session.agendas().ids(), NONE_YET)));
    }

    /** As {@link #get}, but nothing where the store has no agenda at all. */
    public Optional<Loaded> findAny(Session session, Optional<AgendaId> wanted) {
        return wanted.isEmpty() && session.agendas().ids().isEmpty()
                ? Optional.empty()
                : Optional.of(get(session, wanted));
    }

    /** All agendas of a store, in the order of their ids. */
    public List<Agenda> all(Session session) {
        return session.agendas().ids().stream()
                .flatMap(id -> find(session, id).stream())
                .map(Loaded::agenda)
                .toList();
    }

    /** The evaluation that is meant, of an agenda at hand. */
    public static Evaluation evaluation(Agenda agenda, Scope scope) {
        return scope.evaluation().map(agenda::evaluation).orElseGet(agenda::latestEvaluation);
    }

    private static AgendaId only(Session session) {
        List<AgendaId> ids = session.agendas().ids();
        if (ids.size() > 1) {
            throw ScorecardException.invalid(
                    "el almacén tiene varias agendas: diga cuál: %s",
                    "the store has several agendas: say which one: %s", Allowed.listed(ids));
        }
        return ids.stream()
                .findFirst()
                .orElseThrow(() -> ScorecardException.notFound(
                        "el almacén no tiene agenda todavía: cargue una con `scorecard init`",
                        "the store has no agenda yet: load one with `scorecard init`"));
    }

    private Loaded load(AgendaVersion version) {
        Loaded known = loaded.get(version.id());
        if (known != null && known.version() == version.version()) {
            return known;
        }
        Loaded read = new Loaded(version.version(), AgendaReader.readStored(version.document()));
        loaded.put(version.id(), read);
        return read;
    }
}
