package io.github.comovamos.scorecard.core.domain.value;

import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.util.regex.Pattern;

/**
 * A kind of whole number within bounds, written without sign or leading zeros.
 *
 * @param thing what it is called, for messages
 * @param least the least one, 0 or above
 * @param greatest the greatest one, below 10¹²
 */
public record WholeNumber(Message thing, long least, long greatest) {

    private static final Pattern FORM = Pattern.compile("0|[1-9][0-9]{0,11}");

    /**
     * Reads a number of this kind.
     *
     * @throws ScorecardException INVALID for any other text
     */
    public long parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw refusal(text);
        }
        return check(Long.parseLong(text));
    }

    /** As {@link #parse}, of a kind whose greatest is an {@code int}. */
    public int parseInt(String text) {
        return Math.toIntExact(parse(text));
    }

    /**
     * A number that must be of this kind.
     *
     * @throws ScorecardException INVALID for any other number
     */
    public long check(long value) {
        if (value < least || value > greatest) {
            throw refusal(Long.toString(value));
        }
        return value;
    }

    private ScorecardException refusal(String text) {
        return ScorecardException.invalid(
                "%s no es %s: se admite un número entero de %s a %s",
                "%s is not %s: allowed is a whole number from %s to %s", Message.quote(text), thing, least, greatest);
    }
}
