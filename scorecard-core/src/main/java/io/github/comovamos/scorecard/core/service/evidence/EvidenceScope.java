package io.github.comovamos.scorecard.core.service.evidence;

import io.github.comovamos.scorecard.core.domain.value.AgendaId;
import java.util.Optional;

/**
 * Which evidence is asked for, in texts as they were given.
 *
 * @param agenda the agenda whose municipalities, order and zones are meant; left out where the store has at most one
 * @param municipality a municipality by code, short name or name, or any other area by its code; left out, all
 * @param asOf what was known on this day; left out, all that is known
 * @param instrument the instrument, or {@code any} to mix them; left out, the one that fits
 */
public record EvidenceScope(
        Optional<AgendaId> agenda, Optional<String> municipality, Optional<String> asOf, Optional<String> instrument) {

    /** All that is known. */
    public static final EvidenceScope ALL =
            new EvidenceScope(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
