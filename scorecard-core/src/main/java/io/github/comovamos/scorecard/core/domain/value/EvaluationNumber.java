package io.github.comovamos.scorecard.core.domain.value;

import io.github.comovamos.scorecard.core.failure.Message;

/**
 * Numbers an evaluation within its agenda, from 1. Numbers, months and release dates are data; none is derived from
 * another.
 *
 * @param value 1–9999
 */
public record EvaluationNumber(int value) implements Comparable<EvaluationNumber> {

    /** @throws io.github.comovamos.scorecard.core.failure.ScorecardException INVALID outside 1–9999 */
    public EvaluationNumber {
        Form.NUMBER.check(value);
    }

    /** The number. */
    public static EvaluationNumber of(int value) {
        return new EvaluationNumber(value);
    }

    /**
     * Reads the number.
     *
     * @throws io.github.comovamos.scorecard.core.failure.ScorecardException INVALID for any other text
     */
    public static EvaluationNumber parse(String text) {
        return new EvaluationNumber(Form.NUMBER.parseInt(text));
    }

    @Override
    public int compareTo(EvaluationNumber other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }

    private static final class Form {
        static final WholeNumber NUMBER =
                new WholeNumber(new Message("un número de evaluación", "the number of an evaluation"), 1, 9999);
    }
}
