package io.github.comovamos.scorecard.core.service.evidence;

import io.github.comovamos.scorecard.core.domain.evidence.CountingMethodChoice;
import io.github.comovamos.scorecard.core.domain.value.AgendaId;
import io.github.comovamos.scorecard.core.domain.value.Period;
import io.github.comovamos.scorecard.core.failure.PlacedText;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.failure.Texts;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which evidence is asked for.
 *
 * @param agenda the agenda whose municipalities, order and zones are meant; left out where the store has at most one
 * @param area a municipality by code, short name or name, as the agenda has it, or any other area by its code; left
 *     out, all
 * @param asOf what was known on this day; left out, all that is known
 * @param instrument the instrument, or any of them mixed; left out, the one that fits
 */
public record EvidenceScope(
        Optional<AgendaId> agenda,
        Optional<PlacedText> area,
        Optional<LocalDate> asOf,
        Optional<CountingMethodChoice> instrument) {

    /** All that is known. */
    public static final EvidenceScope ALL =
            new EvidenceScope(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Reads the texts {@code as-of,instrument}.
     *
     * @throws ScorecardException INVALID at the text that is wrong
     */
    public static EvidenceScope parse(Optional<AgendaId> agenda, Optional<PlacedText> area, Texts texts) {
        return new EvidenceScope(
                agenda,
                area,
                texts.find("as-of", Period::parseDay),
                texts.find("instrument", CountingMethodChoice::parse));
    }

    /** All that was known on a day. */
    public static EvidenceScope asOf(Optional<AgendaId> agenda, Optional<LocalDate> day) {
        return new EvidenceScope(agenda, Optional.empty(), day, Optional.empty());
    }
}
