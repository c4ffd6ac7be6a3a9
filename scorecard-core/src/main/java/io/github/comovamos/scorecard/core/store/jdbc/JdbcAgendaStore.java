package io.github.comovamos.scorecard.core.store.jdbc;

import io.github.comovamos.scorecard.core.domain.value.AgendaId;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.store.AgendaStore;
import io.github.comovamos.scorecard.core.store.AgendaVersion;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The tables {@code agenda} and {@code agenda_version}. */
final class JdbcAgendaStore implements AgendaStore {

    private final Handle handle;

    JdbcAgendaStore(Handle handle) {
        this.handle = handle;
    }

    @Override
    public List<AgendaId> ids() {
        return handle.createQuery("SELECT id FROM agenda ORDER BY id")
                .map((row, context) -> new AgendaId(row.getString("id")))
                .list();
    }

    @Override
    public Optional<AgendaVersion> latest(AgendaId id) {
        return handle.createQuery("""
                        SELECT agenda, version, document, changed_by, changed_at, reason
                        FROM agenda_version
                        WHERE agenda = :agenda
                        ORDER BY version DESC
                        LIMIT 1
                        """)
                .bind("agenda", id.code())
                .map((row, context) -> new AgendaVersion(
                        new AgendaId(row.getString("agenda")),
                        row.getInt("version"),
                        row.getString("document"),
                        Rows.authorship(row)))
                .findOne();
    }

    @Override
    public void add(AgendaVersion version) {
        int latest = latest(version.id()).map(AgendaVersion::version).orElse(0);
        if (version.version() != latest + 1) {
            throw ScorecardException.conflict(
                    "la agenda %s va en la versión %s: no se puede agregar la %s",
                    "agenda %s is at version %s: version %s cannot be added", version.id(), latest, version.version());
        }
        handle.createUpdate("INSERT INTO agenda (id) VALUES (:id) ON CONFLICT DO NOTHING")
                .bind("id", version.id().code())
                .execute();
        handle.createUpdate("""
                        INSERT INTO agenda_version (agenda, version, document, changed_by, changed_at, reason)
                        VALUES (:agenda, :version, :document, :changed_by, :changed_at, :reason)
                        """)
                .bind("agenda", version.id().code())
                .bind("version", version.version())
                .bind("document", version.document())
                .bindMap(Rows.columns(version.authorship()))
                .execute();
    }
}
