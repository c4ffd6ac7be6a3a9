package io.github.comovamos.scorecard.core.domain.agenda;

import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.EvaluationNumber;
import io.github.comovamos.scorecard.core.domain.value.PlainText;
import io.github.comovamos.scorecard.core.domain.value.Score;
import io.github.comovamos.scorecard.core.domain.value.Subject;

/**
 * An average that a source printed: kept beside the computed one, never mixed with it.
 *
 * @param evaluation the evaluation it was printed for
 * @param subject the axis it was printed for, or the overall average
 * @param municipality the municipality's code
 * @param average what was printed
 * @param source where it was printed
 */
public record PublishedAverage(
        EvaluationNumber evaluation, Subject subject, AreaCode municipality, Score average, String source) {

    /** How many characters a source may have. */
    public static final int LONGEST_SOURCE = 500;

    /** @throws io.github.comovamos.scorecard.core.failure.ScorecardException INVALID without a source */
    public PublishedAverage {
        source = PlainText.check(source, LONGEST_SOURCE);
    }
}
