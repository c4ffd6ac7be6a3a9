package io.github.comovamos.scorecard.core.domain.agenda;

import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.time.LocalDate;

/**
 * The term of office that an agenda covers.
 *
 * @param from its first day
 * @param to its last day
 */
public record Term(LocalDate from, LocalDate to) {

    /** @throws ScorecardException INVALID when it ends before it begins */
    public Term {
        if (to.isBefore(from)) {
            throw ScorecardException.invalid(
                    "el periodo termina (%s) antes de empezar (%s)",
                    "the term ends (%s) before it begins (%s)", to, from);
        }
    }
}
