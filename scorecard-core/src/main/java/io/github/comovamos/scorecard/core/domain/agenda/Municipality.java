package io.github.comovamos.scorecard.core.domain.agenda;

import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.PlainText;
import java.util.Optional;

/**
 * A municipality that is rated.
 *
 * @param code its five-digit INEGI code
 * @param name its name
 * @param shortName a short name, unique in the agenda
 * @param group the group within which it may be ranked, if it has one
 */
public record Municipality(AreaCode code, String name, String shortName, Optional<String> group) {

    /** How many characters a name may have. */
    public static final int LONGEST_NAME = 120;

    /** How many characters a short name may have. */
    public static final int LONGEST_SHORT_NAME = 20;

    /** @throws io.github.comovamos.scorecard.core.failure.ScorecardException INVALID for codes and names out of form */
    public Municipality {
        AreaCode.parseMunicipality(code.code());
        name = PlainText.check(name, LONGEST_NAME);
        shortName = PlainText.check(shortName, LONGEST_SHORT_NAME);
        group = group.map(text -> PlainText.check(text, LONGEST_NAME));
    }
}
