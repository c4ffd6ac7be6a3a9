package io.github.comovamos.scorecard.core.domain.value;

import io.github.comovamos.scorecard.core.failure.Message;

/**
 * Numbers an action within its agenda, from 1.
 *
 * @param value 1–999
 */
public record ActionNumber(int value) implements Comparable<ActionNumber> {

    /** @throws io.github.comovamos.scorecard.core.failure.ScorecardException INVALID outside 1–999 */
    public ActionNumber {
        Form.NUMBER.check(value);
    }

    /** The number. */
    public static ActionNumber of(int value) {
        return new ActionNumber(value);
    }

    /**
     * Reads the number.
     *
     * @throws io.github.comovamos.scorecard.core.failure.ScorecardException INVALID for any other text
     */
    public static ActionNumber parse(String text) {
        return new ActionNumber(Form.NUMBER.parseInt(text));
    }

    @Override
    public int compareTo(ActionNumber other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }

    private static final class Form {
        static final WholeNumber NUMBER =
                new WholeNumber(new Message("un número de acción", "the number of an action"), 1, 999);
    }
}
