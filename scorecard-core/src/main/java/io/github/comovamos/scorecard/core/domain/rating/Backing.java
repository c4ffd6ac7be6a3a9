package io.github.comovamos.scorecard.core.domain.rating;

import io.github.comovamos.scorecard.core.domain.value.PlainText;
import java.util.Optional;

/**
 * What a rating rests on.
 *
 * @param evidence where the evidence is: a link or a reference
 * @param source who says so
 * @param note what the evaluator wants to add
 */
public record Backing(Optional<String> evidence, Optional<String> source, Optional<String> note) {

    /** Nothing is said. */
    public static final Backing NONE = new Backing(Optional.empty(), Optional.empty(), Optional.empty());

    /** How many characters each text may have. */
    public static final int LONGEST = 2000;

    /** @throws io.github.comovamos.scorecard.core.failure.ScorecardException INVALID for endless or broken texts */
    public Backing {
        evidence = evidence.map(text -> PlainText.check(text, LONGEST));
        source = source.map(text -> PlainText.check(text, LONGEST));
        note = note.map(text -> PlainText.check(text, LONGEST));
    }

    /** Reads three texts, each of which may be empty. */
    public static Backing parse(String evidence, String source, String note) {
        return new Backing(given(evidence), given(source), given(note));
    }

    private static Optional<String> given(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }
}
