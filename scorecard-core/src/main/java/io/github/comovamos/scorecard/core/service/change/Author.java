package io.github.comovamos.scorecard.core.service.change;

import io.github.comovamos.scorecard.core.domain.review.Authorship;
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
public record Author(String who, Optional<String> why, Optional<String> occasion) {

    /** Somebody with a reason, or none. */
    public Author(String who, Optional<String> why) {
        this(who, why, Optional.empty());
    }

    /** Somebody who gives no reason. */
    public static Author of(String who) {
        return new Author(who, Optional.empty());
    }

    public Authorship now(Clock clock) {
        return new Authorship(who, clock.instant().truncatedTo(ChronoUnit.MILLIS), why.or(() -> occasion));
    }
}
