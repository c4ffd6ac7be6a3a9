package io.github.comovamos.scorecard.core.store;

import io.github.comovamos.scorecard.core.domain.value.AgendaId;
import java.util.List;
import java.util.Optional;

/** The versions of agendas. */
public interface AgendaStore {

    /** The ids of all agendas, in their order. */
    List<AgendaId> ids();

    /** The latest version of an agenda. */
    Optional<AgendaVersion> latest(AgendaId id);

    /**
     * Adds a version.
     *
     * @throws io.github.comovamos.scorecard.core.failure.ScorecardException CONFLICT when it is there already
     */
    void add(AgendaVersion version);
}
