package io.github.comovamos.scorecard.core.domain.value;

import io.github.comovamos.scorecard.core.failure.Allowed;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.util.Arrays;
import java.util.Locale;

/** A constant with a code for data, the same in every language: {@code HALF_UP} is written {@code half-up}. */
public interface Coded {

    /** The name of the constant. */
    String name();

    /** The word that stands for the constant in files and answers. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The constant that a code stands for.
     *
     * @param thing what the code is one of, for the message
     * @throws ScorecardException INVALID for any other text; the message lists what is allowed
     */
    static <C extends Coded> C parse(Message thing, String text, C[] constants) {
        return Arrays.stream(constants)
                .filter(constant -> constant.code().equals(text))
                .findFirst()
                .orElseThrow(() -> ScorecardException.invalid(
                        "%s no es %s: %s",
                        "%s is not %s: %s",
                        Message.quote(text),
                        thing,
                        Allowed.of(Arrays.stream(constants).map(Coded::code).toList())));
    }
}
