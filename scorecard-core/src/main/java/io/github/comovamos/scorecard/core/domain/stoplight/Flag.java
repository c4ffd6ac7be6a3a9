package io.github.comovamos.scorecard.core.domain.stoplight;

import io.github.comovamos.scorecard.core.domain.value.Coded;
import io.github.comovamos.scorecard.core.failure.Message;
import java.util.Optional;

/** What must be known of a light beside its colour. */
@SuppressWarnings("ImmutableEnumChecker") // a message is a record of two texts
public enum Flag implements Coded {
    /** Nobody has counted the month, or has not said so yet. */
    NO_COUNT("sin la cuenta del mes", "without the count of the month"),
    /** No month of the baseline was counted. */
    NO_BASELINE("sin línea base", "without a baseline"),
    /** Fewer months of the baseline were counted than are asked for. */
    FEW_MONTHS("con muy pocos meses de línea base", "with too few months of the baseline"),
    /** The mean is so small that the colour is mostly chance. */
    SMALL_NUMBERS("números pequeños", "small numbers") {
        @Override
        public Optional<Message> ofMany() {
            return Optional.of(new Message(
                    "con media menor que 5, donde el color es casi azar",
                    "with a mean below 5, where the colour is mostly chance"));
        }
    },
    /** Some months of the baseline were not counted; the mean is of the others. */
    GAPS("faltan meses de la línea base", "months of the baseline are missing") {
        @Override
        public Optional<Message> ofMany() {
            return Optional.of(
                    new Message("con meses sin cifra en la línea base", "with months of the baseline not counted"));
        }
    },
    /** Nothing was counted in the whole baseline: any count is more. */
    ZERO_MEAN("en la línea base no hubo ninguno", "there was none in the baseline"),
    /** Some months were counted by another method only; they were left out. */
    OTHER_INSTRUMENT("se dejó fuera otro instrumento", "another instrument was left out") {
        @Override
        public Optional<Message> ofMany() {
            return Optional.of(new Message(
                    "con meses de otro instrumento, que no se mezclan",
                    "with months of another instrument, which are not mixed in"));
        }
    };

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

    /** What follows the number of lights that have it, where that is worth a note. */
    public Optional<Message> ofMany() {
        return Optional.empty();
    }

    /** What it says to people. */
    public Message words() {
        return words;
    }
}
