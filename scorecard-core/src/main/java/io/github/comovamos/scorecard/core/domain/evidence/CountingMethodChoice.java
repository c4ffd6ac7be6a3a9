package io.github.comovamos.scorecard.core.domain.evidence;

import io.github.comovamos.scorecard.core.domain.value.CountingMethod;

/** Which counting method a series is taken from: the old and the new way of counting are not comparable. */
public sealed interface CountingMethodChoice {

    /** The code of {@link #MIXED}. */
    String MIXED_CODE = "any";

    /** The one that says something of the period in question; the others are left out. */
    CountingMethodChoice FITTING = new Fitting();

    /** Whatever there is, mixed: comparable only if somebody has made sure of it. */
    CountingMethodChoice MIXED = new Mixed();

    /**
     * Reads the name of a counting method, or {@code any}.
     *
     * @throws io.github.comovamos.scorecard.core.failure.ScorecardException INVALID for any other text
     */
    static CountingMethodChoice parse(String text) {
        return text.equals(MIXED_CODE) ? MIXED : new Named(CountingMethod.parse(text));
    }

    /** The one that says something of the period in question. */
    record Fitting() implements CountingMethodChoice {}

    /** Whatever there is. */
    record Mixed() implements CountingMethodChoice {}

    /** A certain one. */
    record Named(CountingMethod instrument) implements CountingMethodChoice {}
}
