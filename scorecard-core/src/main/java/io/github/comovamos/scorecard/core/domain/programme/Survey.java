package io.github.comovamos.scorecard.core.domain.programme;

import io.github.comovamos.scorecard.core.domain.evidence.Indicator;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.failure.Allowed;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.util.List;

/**
 * A survey: the indicators whose codes begin with its name and a hyphen; what follows is the answer.
 *
 * @param name its name
 * @param indicators the codes of its indicators
 */
record Survey(IndicatorCode name, List<IndicatorCode> indicators) {

    private static final String HYPHEN = "-";
    private static final String PERCENT = "percent";
    private static final Message NONE_YET = new Message("todavía no hay ninguna", "there are none yet");

    /** The survey of a name among the indicators that are known; one without indicators is known to nobody. */
    static Survey of(IndicatorCode name, List<Indicator> known) {
        return new Survey(
                name,
                known.stream()
                        .map(Indicator::code)
                        .filter(code -> code.code().startsWith(name.code() + HYPHEN))
                        .toList());
    }

    /** The answer that an indicator of this survey counts. */
    String answer(IndicatorCode indicator) {
        return indicator.code().substring(name.code().length() + HYPHEN.length());
    }

    /** This, with one answer only. */
    Survey withAnswer(IndicatorCode answer) {
        return new Survey(
                name,
                indicators.stream()
                        .filter(code -> answer(code).equals(answer.code()))
                        .toList());
    }

    /**
     * Refuses a survey of which there is no indicator.
     *
     * @throws ScorecardException NOT_FOUND
     */
    void checkKnown(List<Indicator> known) {
        if (indicators.isEmpty()) {
            List<String> surveys = known.stream()
                    .filter(indicator -> indicator.unit().equals(PERCENT))
                    .map(indicator -> indicator.code().code())
                    .filter(code -> code.contains(HYPHEN))
                    .map(code -> code.substring(0, code.indexOf(HYPHEN)))
                    .distinct()
                    .toList();
            throw ScorecardException.notFound(
                    "ningún indicador es de la encuesta %s: %s",
                    "no indicator is of survey %s: %s", Message.quote(name.code()), Allowed.of(surveys, NONE_YET));
        }
    }

    /**
     * Refuses an answer that this survey does not have.
     *
     * @throws ScorecardException NOT_FOUND
     */
    void checkAnswer(IndicatorCode answer) {
        if (withAnswer(answer).indicators().isEmpty()) {
            throw ScorecardException.notFound(
                    "la encuesta %s no tiene la respuesta %s: %s",
                    "survey %s has no answer %s: %s",
                    name,
                    Message.quote(answer.code()),
                    Allowed.of(indicators.stream().map(this::answer).toList(), NONE_YET));
        }
    }
}
