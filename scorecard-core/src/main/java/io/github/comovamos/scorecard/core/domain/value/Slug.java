package io.github.comovamos.scorecard.core.domain.value;

import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.util.regex.Pattern;

/** The form of identifiers: a small letter, then small letters, digits and hyphens, at most 40 in all. */
final class Slug {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    private Slug() {}

    static String check(Message thing, String text) {
        if (!FORM.matcher(text).matches()) {
            throw ScorecardException.invalid(
                    "%s no es %s: se admiten hasta 40 minúsculas sin acento, dígitos y guiones, con una letra"
                            + " al inicio",
                    "%s is not %s: allowed are up to 40 small letters, digits and hyphens, a letter first",
                    Message.quote(text),
                    thing);
        }
        return text;
    }
}
