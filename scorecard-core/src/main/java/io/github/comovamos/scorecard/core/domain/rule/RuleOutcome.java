package io.github.comovamos.scorecard.core.domain.rule;

import io.github.comovamos.scorecard.core.domain.rating.RatingStatus;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.domain.value.Score;
import io.github.comovamos.scorecard.core.failure.Message;

/** What a rule came to: a rating, or a status with its reason; never a guess. */
public sealed interface RuleOutcome {

    /**
     * A rating.
     *
     * @param exact what the rule gives, 0–10
     * @param how how it came to it
     */
    record Rated(Fraction exact, Message how) implements RuleOutcome {

        /** The rating: rounded half-up to 4 decimals, which is a part of every rule. */
        public Score score() {
            return Score.from(exact);
        }
    }

    /**
     * No rating.
     *
     * @param status the status that says so
     * @param why what is missing
     */
    record Unrated(RatingStatus status, Message why) implements RuleOutcome {

        static Unrated noInformation(Message why) {
            return new Unrated(RatingStatus.NO_INFORMATION, why);
        }
    }
}
