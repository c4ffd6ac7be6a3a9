package io.github.comovamos.scorecard.core.domain.evidence;

import io.github.comovamos.scorecard.core.domain.value.CountingMethod;
import io.github.comovamos.scorecard.core.domain.value.DatasetName;
import io.github.comovamos.scorecard.core.domain.value.PlainText;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One file of evidence as it arrived.
 *
 * @param name its name
 * @param shape what it holds
 * @param source who published it, and where
 * @param retrieved the day on which it was had from there; from that day on it is known
 * @param instrument how its figures were counted, where that was said
 * @param sha256 the SHA-256 of the file, in hexadecimal
 */
public record Dataset(
        DatasetName name,
        Shape shape,
        String source,
        LocalDate retrieved,
        Optional<CountingMethod> instrument,
        String sha256) {

    /** How many characters the source may have. */
    public static final int LONGEST_SOURCE = 2000;

    /** @throws io.github.comovamos.scorecard.core.failure.ScorecardException INVALID without a source */
    public Dataset {
        source = PlainText.check(source, LONGEST_SOURCE);
    }
}
