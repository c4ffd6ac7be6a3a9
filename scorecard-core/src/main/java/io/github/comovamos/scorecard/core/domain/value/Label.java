package io.github.comovamos.scorecard.core.domain.value;

import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.util.regex.Pattern;

/** The form of names that people give to data; safe in files, addresses and command lines. */
final class Label {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,79}");

    private Label() {}

    static String check(Message thing, String text) {
        if (!FORM.matcher(text).matches()) {
            throw ScorecardException.invalid(
                    "%s no es %s: se admiten hasta 80 letras sin acento, dígitos, puntos, guiones y guiones bajos, con"
                            + " letra o dígito al inicio",
                    "%s is not %s: allowed are up to 80 plain letters, digits, points, hyphens and underscores,"
                            + " a letter or digit first",
                    Message.quote(text),
                    thing);
        }
        return text;
    }
}
