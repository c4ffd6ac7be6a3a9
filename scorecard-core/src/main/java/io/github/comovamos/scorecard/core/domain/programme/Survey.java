package io.github.comovamos.scorecard.core.domain.programme;

import io.github.comovamos.scorecard.core.domain.evidence.Indicator;
import io.github.comovamos.scorecard.core.domain.instrument.EvidenceInEffect;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.failure.Allowed;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.util.List;
import java.util.Optional;

/**
 * A survey: its name is what stands before the first hyphen of the codes of its indicators, and each of them counts the
 * answer that follows. They are shares of those who were asked, so their unit is {@value #PERCENT} or they have a
 * sample; where no figure of any has one, nobody was asked, and it is no survey.
 *
 * @param name its name
 * @param indicators the codes of its indicators
 */
record Survey(IndicatorCode name, List<IndicatorCode> indicators) {

    private static final String HYPHEN = "-";
    private static final String PERCENT = "percent";
    private static final Message NONE_YET = new Message("todavía no hay ninguna", "there are none yet");

    /** The survey of a name among the indicators that are known; one without indicators is known to nobody. */
    static Survey of(IndicatorCode name, EvidenceInEffect evidence) {
        return new Survey(
                name,
                evidence.indicators().stream()
                        .filter(indicator -> nameOf(indicator.code())
                                .filter(name.code()::equals)
                                .isPresent())
                        .filter(indicator -> indicator.unit().equals(PERCENT) || evidence.isSampled(indicator.code()))
                        .map(Indicator::code)
                        .toList());
    }

    private static Optional<String> nameOf(IndicatorCode indicator) {
        String code = indicator.code();
        return Optional.of(code.indexOf(HYPHEN)).filter(end -> end > 0).map(end -> code.substring(0, end));
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
     * Refuses a survey of which no figure has a sample.
     *
     * @throws ScorecardException NOT_FOUND
     */
    void checkKnown(EvidenceInEffect evidence) {
        if (indicators.stream().noneMatch(evidence::isSampled)) {
            List<String> surveys = evidence.indicators().stream()
                    .map(Indicator::code)
                    .filter(evidence::isSampled)
                    .flatMap(code -> nameOf(code).stream())
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
