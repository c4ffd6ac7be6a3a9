package io.github.comovamos.scorecard.core.service.change;

import io.github.comovamos.scorecard.core.domain.review.Authorship;
import io.github.comovamos.scorecard.core.domain.value.PlainText;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.failure.Texts;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Who asks for a change, and why.
 *
 * @param who the person or program
 * @param why the reason, where one is given
 * @param occasion what stands for the reason where none is given, such as {@code ratings import}
 */
public record Editor(String who, Optional<String> why, Optional<String> occasion) {

    /** @throws ScorecardException INVALID for empty or endless texts, also where nothing is stored in the end */
    public Editor {
        who = PlainText.check(who, Authorship.LONGEST_NAME);
        why = why.map(text -> PlainText.check(text, Authorship.LONGEST_REASON));
    }

    /**
     * Reads the texts {@code author,why}.
     *
     * @param unnamed who it is where nobody is named
     * @throws ScorecardException INVALID at the text that is wrong
     */
    public static Editor parse(String unnamed, Texts texts) {
        return new Editor(
                texts.find("author", text -> PlainText.check(text, Authorship.LONGEST_NAME))
                        .orElse(unnamed),
                texts.find("why", text -> PlainText.check(text, Authorship.LONGEST_REASON)));
    }

    /** Somebody with a reason, or none. */
    public Editor(String who, Optional<String> why) {
        this(who, why, Optional.empty());
    }

    /** Somebody who gives no reason. */
    public static Editor of(String who) {
        return new Editor(who, Optional.empty());
    }

    public Authorship now(Clock clock) {
        return new Authorship(who, clock.instant().truncatedTo(ChronoUnit.MILLIS), why.or(() -> occasion));
    }
}
