package io.github.comovamos.scorecard.core.domain.programme;

import io.github.comovamos.scorecard.core.domain.instrument.Instrument;
import io.github.comovamos.scorecard.core.failure.Allowed;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.util.List;

/** All instruments: commands, addresses, documents and rules ask here. */
public final class Instruments {

    /** Lights of crimes, and places by them. */
    public static final CrimeStoplight STOPLIGHT = new CrimeStoplight();

    /** Figures beside their goals. */
    public static final Objectives OBJECTIVES = new Objectives();

    /** So many for every N residents. */
    public static final Staffing STAFFING = new Staffing();

    /** Who passed the confidence tests. */
    public static final Vetting VETTING = new Vetting();

    /** What a survey found. */
    public static final Pulse PULSE = new Pulse();

    /** How long reports take to close. */
    public static final CitizenReports REPORTS = new CitizenReports();

    private static final List<Instrument<?>> ALL = List.of(STOPLIGHT, OBJECTIVES, STAFFING, VETTING, PULSE, REPORTS);

    private Instruments() {}

    /** All of them, in the order of the documentation. */
    public static List<Instrument<?>> all() {
        return ALL;
    }

    /**
     * The instrument of a name.
     *
     * @throws ScorecardException INVALID for any other name
     */
    public static Instrument<?> get(String name) {
        return ALL.stream()
                .filter(instrument -> instrument.name().equals(name))
                .findFirst()
                .orElseThrow(() -> ScorecardException.invalid(
                        "%s no es un instrumento: %s",
                        "%s is not an instrument: %s",
                        Message.quote(name),
                        Allowed.of(ALL.stream().map(Instrument::name).toList())));
    }
}
