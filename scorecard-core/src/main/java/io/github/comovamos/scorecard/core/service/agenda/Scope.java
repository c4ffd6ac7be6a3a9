package io.github.comovamos.scorecard.core.service.agenda;

import io.github.comovamos.scorecard.core.domain.value.AgendaId;
import io.github.comovamos.scorecard.core.domain.value.EvaluationNumber;
import java.util.Optional;

/**
 * Which evaluation of which agenda is meant.
 *
 * @param agenda the agenda; may be left out where the store has only one
 * @param evaluation the evaluation; left out, it is the latest
 */
public record Scope(Optional<AgendaId> agenda, Optional<EvaluationNumber> evaluation) {

    /** The latest evaluation of the only agenda. */
    public static final Scope LATEST = new Scope(Optional.empty(), Optional.empty());

    /** A certain evaluation of a certain agenda. */
    public static Scope of(AgendaId agenda, EvaluationNumber evaluation) {
        return new Scope(Optional.of(agenda), Optional.of(evaluation));
    }
}
