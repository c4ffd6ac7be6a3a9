package io.github.comovamos.scorecard.core.domain.value;

import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.util.regex.Pattern;

/** A kind of whole number from 1 to a greatest one, written without sign or leading zeros. */
record WholeNumber(Message thing, int greatest) {

    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{0,8}");

    int parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw refusal(text);
        }
        return check(Integer.parseInt(text));
    }

    int check(int value) {
        if (value < 1 || value > greatest) {
            throw refusal(Integer.toString(value));
        }
        return value;
    }

    private ScorecardException refusal(String text) {
        return ScorecardException.invalid(
                "%s no es %s: se admite un número entero de 1 a %s",
                "%s is not %s: allowed is a whole number from 1 to %s", Message.quote(text), thing, greatest);
    }
}
