package io.github.comovamos.scorecard.core.domain.value;

import io.github.comovamos.scorecard.core.failure.Allowed;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.util.List;

/** How yes and no are written in files and addresses: {@code true} and {@code false}. */
public final class YesNo {

    private static final List<String> ALLOWED = List.of("true", "false");

    private YesNo() {}

    /**
     * Whether a text says yes.
     *
     * @throws ScorecardException INVALID where it says neither yes nor no
     */
    public static boolean parse(String text) {
        if (!ALLOWED.contains(text)) {
            throw ScorecardException.invalid(
                    "%s no es un sí o no: %s", "%s is not a yes or no: %s", Message.quote(text), Allowed.of(ALLOWED));
        }
        return Boolean.parseBoolean(text);
    }
}
