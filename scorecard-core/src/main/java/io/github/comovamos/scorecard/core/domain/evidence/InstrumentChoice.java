package io.github.comovamos.scorecard.core.domain.evidence;

import io.github.comovamos.scorecard.core.domain.value.Instrument;

/** Which instrument a series is taken from: the old and the new way of counting are not comparable. */
public sealed interface InstrumentChoice {

    /** The code of {@link #MIXED}. */
    String MIXED_CODE = "any";

    /** The one that says something of the period in question; the others are left out. */
    InstrumentChoice FITTING = new Fitting();

    /** Whatever there is, mixed: comparable only if somebody has made sure of it. */
    InstrumentChoice MIXED = new Mixed();

    /**
     * Reads the name of an instrument, or {@code any}.
     *
     * @throws io.github.comovamos.scorecard.core.failure.ScorecardException INVALID for any other text
     */
    static InstrumentChoice parse(String text) {
        return text.equals(MIXED_CODE) ? MIXED : new Named(Instrument.parse(text));
    }

    /** The one that says something of the period in question. */
    record Fitting() implements InstrumentChoice {}

    /** Whatever there is. */
    record Mixed() implements InstrumentChoice {}

    /** A certain one. */
    record Named(Instrument instrument) implements InstrumentChoice {}
}
