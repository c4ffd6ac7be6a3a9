package io.github.comovamos.scorecard.core.service.agenda;

import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.failure.Finding;

/**
 * Something that is wrong with an input.
 *
 * @param place where it stands, in words
 * @param value what stands there
 * @param message what is wrong with it, and what is allowed
 */
public record FindingRow(String place, String value, String message) {

    /** A finding, as it is told in a language. */
    public static FindingRow of(Finding finding, Language language) {
        return new FindingRow(language.of(finding.place().describe()), finding.value(), language.of(finding.message()));
    }
}
