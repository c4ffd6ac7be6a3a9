package io.github.comovamos.scorecard.core.domain.rating;

import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.domain.value.RuleName;
import io.github.comovamos.scorecard.core.domain.value.Score;

/**
 * What a rule gave for a rating, beside the mark that stands: an evaluator may say otherwise, with a reason.
 *
 * @param rule the rule
 * @param exact what it gave, exact, 0–10
 */
public record Computed(RuleName rule, Fraction exact) {

    /** What it gave as a rating: rounded half-up to 4 decimals. */
    public Score score() {
        return Score.from(exact);
    }
}
