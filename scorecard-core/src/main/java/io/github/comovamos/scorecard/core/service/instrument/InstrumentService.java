package io.github.comovamos.scorecard.core.service.instrument;

import io.github.comovamos.scorecard.core.domain.argument.Arguments;
import io.github.comovamos.scorecard.core.domain.instrument.Instrument;
import io.github.comovamos.scorecard.core.domain.instrument.Readout;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.service.agenda.Agendas;
import io.github.comovamos.scorecard.core.service.evidence.EvidenceScope;
import io.github.comovamos.scorecard.core.store.Store;

/** Lets the instruments of the programme read the evidence of a store. */
public final class InstrumentService {

    private final Store store;
    private final Agendas agendas;

    public InstrumentService(Store store, Agendas agendas) {
        this.store = store;
        this.agendas = agendas;
    }

    /**
     * What an instrument says.
     *
     * @param scope which evidence it reads
     * @param arguments what is said to it, as {@link Instrument#arguments(java.util.Map)} reads it
     * @param language the language of titles and notes
     * @throws ScorecardException INVALID for arguments that contradict what is known; NOT_FOUND for municipalities,
     *     agendas, indicators and datasets that are not there. What the evidence does not say is no value, and no fault
     */
    public <R extends Record> InstrumentView<R> read(
            Instrument<R> instrument, EvidenceScope scope, Arguments arguments, Language language) {
        return store.read(session -> {
            StoredEvidence evidence = StoredEvidence.of(session, agendas, scope, language);
            Readout<R> readout = instrument.read(evidence, arguments);
            return new InstrumentView<>(instrument, arguments, readout, evidence.areas(), language);
        });
    }
}
