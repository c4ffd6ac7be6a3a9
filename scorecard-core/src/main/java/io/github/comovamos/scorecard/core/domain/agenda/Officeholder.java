package io.github.comovamos.scorecard.core.domain.agenda;

import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.Period;
import io.github.comovamos.scorecard.core.domain.value.PlainText;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A dated spell in which a person holds office. What is rated is the municipality in an evaluation; persons come and
 * go. Where only the month of a change is known, the spell says only the month.
 *
 * @param municipality the municipality's code
 * @param name the person
 * @param party the party, if any
 * @param from when the spell begins
 * @param to when it ends, inclusive
 */
public record Officeholder(AreaCode municipality, String name, Optional<String> party, Period from, Period to) {

    /** How many characters a name may have. */
    public static final int LONGEST_NAME = 120;

    /** @throws ScorecardException INVALID when the spell ends before it begins, or a name is out of form */
    public Officeholder {
        name = PlainText.check(name, LONGEST_NAME);
        party = party.map(text -> PlainText.check(text, LONGEST_NAME));
        if (to.last().isBefore(from.first())) {
            throw ScorecardException.invalid(
                    "el encargo termina (%s) antes de empezar (%s)",
                    "the spell ends (%s) before it begins (%s)", to, from);
        }
    }

    /** Whether the person held office on some day of these months. */
    public boolean during(YearMonth first, YearMonth last) {
        return !from.first().isAfter(last.atEndOfMonth()) && !to.last().isBefore(first.atDay(1));
    }

    /** Whether both are spells in one municipality that share a day; a change within a month shares none. */
    boolean overlaps(Officeholder other) {
        return municipality.equals(other.municipality)
                && from.last().isBefore(other.to.first())
                && other.from.last().isBefore(to.first());
    }
}
