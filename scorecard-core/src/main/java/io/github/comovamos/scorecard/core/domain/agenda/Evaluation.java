package io.github.comovamos.scorecard.core.domain.agenda;

import io.github.comovamos.scorecard.core.domain.value.EvaluationNumber;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * One round of ratings. Its months and its release date are data, never derived.
 *
 * @param number its number
 * @param from the first month that it covers
 * @param to the last month that it covers
 * @param released when its results were released, if they were
 */
public record Evaluation(EvaluationNumber number, YearMonth from, YearMonth to, Optional<LocalDate> released) {

    /** @throws ScorecardException INVALID when it ends before it begins, or was released before it began */
    public Evaluation {
        if (to.isBefore(from)) {
            throw ScorecardException.invalid(
                    "la evaluación %s termina (%s) antes de empezar (%s)",
                    "evaluation %s ends (%s) before it begins (%s)", number, to, from);
        }
        if (released.isPresent() && released.get().isBefore(from.atDay(1))) {
            throw ScorecardException.invalid(
                    "la evaluación %s se publicó (%s) antes de empezar (%s)",
                    "evaluation %s was released (%s) before it began (%s)", number, released.get(), from);
        }
    }
}
