package io.github.comovamos.scorecard.core.domain.stoplight;

import io.github.comovamos.scorecard.core.domain.value.Coded;
import io.github.comovamos.scorecard.core.failure.Message;

/** A light. */
@SuppressWarnings("ImmutableEnumChecker") // a message is a record of two texts
public enum Colour implements Coded {
    /** At or below the goal. */
    GREEN("verde", "green"),
    /** Below the mean or at it, but not as far as the goal. */
    YELLOW("amarillo", "yellow"),
    /** Above the mean. */
    RED("rojo", "red"),
    /** There is no count, or not enough to compare it with. */
    NONE("sin color", "no colour");

    private final Message words;

    Colour(String es, String en) {
        this.words = new Message(es, en);
    }

    /**
     * Reads a code such as {@code green}.
     *
     * @throws io.github.comovamos.scorecard.core.failure.ScorecardException INVALID for any other text
     */
    public static Colour parse(String text) {
        return Coded.parse(new Message("un color", "a colour"), text, values());
    }

    /** How people call it. */
    public Message words() {
        return words;
    }
}
