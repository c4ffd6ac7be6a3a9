package io.github.comovamos.scorecard.core.service.agenda;

import io.github.comovamos.scorecard.core.domain.agenda.Evaluation;
import io.github.comovamos.scorecard.core.domain.value.EvaluationNumber;
import io.github.comovamos.scorecard.core.domain.value.Period;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.failure.Texts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * An evaluation as somebody asks for it.
 *
 * @param number its number
 * @param from its first month
 * @param to its last month
 * @param released when its results were released, if they were
 */
public record EvaluationRequest(EvaluationNumber number, YearMonth from, YearMonth to, Optional<LocalDate> released) {

    /**
     * Reads the texts {@code evaluation,from,to,released}.
     *
     * @throws ScorecardException INVALID at the text that is wrong
     */
    public static EvaluationRequest parse(Texts texts) {
        return new EvaluationRequest(
                texts.get("evaluation", EvaluationNumber::parse),
                texts.get("from", Period::parseMonth),
                texts.get("to", Period::parseMonth),
                texts.find("released", Period::parseDay));
    }

    Evaluation toEvaluation() {
        return new Evaluation(number, from, to, released);
    }
}
