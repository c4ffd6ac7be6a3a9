package io.github.comovamos.scorecard.core.domain.measure;

import io.github.comovamos.scorecard.core.domain.value.Coded;
import io.github.comovamos.scorecard.core.failure.Message;

/** What must be known of a light beside its colour. */
@SuppressWarnings("ImmutableEnumChecker") // a message is a record of two texts
public enum Flag implements Coded {
    /** Nobody has counted the month, or has not said so yet. */
    NO_COUNT("sin la cuenta del mes", "without the count of the month"),
    /** No month of the baseline was counted. */
    NO_BASELINE("sin línea base", "without a baseline"),
    /** Fewer months of the baseline were counted than are asked for. */
    FEW_MONTHS("con muy pocos meses de línea base", "with too few months of the baseline"),
    /** Some months of the baseline were not counted; the mean is of the others. */
    GAPS("faltan meses de la línea base", "months of the baseline are missing"),
    /** Nothing was counted in the whole baseline: any count is more. */
    ZERO_MEAN("en la línea base no hubo ninguno", "there was none in the baseline"),
    /** The mean is so small that the colour is mostly chance. */
    SMALL_NUMBERS("números pequeños", "small numbers"),
    /** Some months were counted by another method only; they were left out. */
    OTHER_INSTRUMENT("se dejó fuera otro instrumento", "another instrument was left out");

    private final Message words;

    Flag(String es, String en) {
        this.words = new Message(es, en);
    }

    /**
     * Reads a code such as {@code small-numbers}.
     *
     * @throws io.github.comovamos.scorecard.core.failure.ScorecardException INVALID for any other text
     */
    public static Flag parse(String text) {
        return Coded.parse(new Message("una señal", "a flag"), text, values());
    }

    /** What it says to people. */
    public Message words() {
        return words;
    }
}
