package io.github.comovamos.scorecard.core.domain.review;

import io.github.comovamos.scorecard.core.domain.value.PlainText;
import java.time.Instant;
import java.util.Optional;

/**
 * Who changed something, when and why.
 *
 * @param who the person or program
 * @param when the instant
 * @param why the reason, where one was given
 */
public record Authorship(String who, Instant when, Optional<String> why) {

    /** How many characters the name may have. */
    public static final int LONGEST_NAME = 120;

    /** How many characters the reason may have. */
    public static final int LONGEST_REASON = 2000;

    /** @throws io.github.comovamos.scorecard.core.failure.ScorecardException INVALID without a name */
    public Authorship {
        who = PlainText.check(who, LONGEST_NAME);
        why = why.map(text -> PlainText.check(text, LONGEST_REASON));
    }
}
