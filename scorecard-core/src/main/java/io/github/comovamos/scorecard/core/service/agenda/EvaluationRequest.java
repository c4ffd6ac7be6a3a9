package io.github.comovamos.scorecard.core.service.agenda;

import io.github.comovamos.scorecard.core.domain.agenda.Evaluation;
import io.github.comovamos.scorecard.core.domain.value.EvaluationNumber;
import io.github.comovamos.scorecard.core.domain.value.Period;
import java.util.Optional;

/**
 * An evaluation as somebody asks for it, in texts.
 *
 * @param number its number
 * @param from its first month
 * @param to its last month
 * @param released when its results were released, if they were
 */
public record EvaluationRequest(String number, String from, String to, Optional<String> released) {

    Evaluation toEvaluation() {
        return new Evaluation(
                EvaluationNumber.parse(number),
                Period.parseMonth(from),
                Period.parseMonth(to),
                released.map(Period::parseDay));
    }
}
