package io.github.comovamos.scorecard.core.service.measure;

import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.service.agenda.Agendas;
import io.github.comovamos.scorecard.core.service.evidence.EvidenceReading;
import io.github.comovamos.scorecard.core.service.evidence.EvidenceScope;
import io.github.comovamos.scorecard.core.store.Store;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads the instruments of the programme off the evidence. Each method refuses arguments out of form as INVALID, and
 * municipalities, agendas and datasets that are not there as NOT_FOUND; what the evidence does not say is no value.
 */
public final class InstrumentService {

    private final Store store;
    private final Agendas agendas;

    public InstrumentService(Store store, Agendas agendas) {
        this.store = store;
        this.agendas = agendas;
    }

    /**
     * The crime stoplight of a month or a year.
     *
     * @throws ScorecardException INVALID also where not exactly one of month and year is given
     */
    public StoplightView stoplight(EvidenceScope scope, StoplightRequest request, Language language) {
        return reading(scope, reading -> new StoplightBoard(reading, request, language).view());
    }

    /** The percentage of the objective through a year, of what is in effect or of what one dataset says. */
    public ObjectivesView objectives(EvidenceScope scope, String year, Optional<String> dataset, Language language) {
        return reading(scope, reading -> new ObjectiveTable(reading, year, dataset, language).view());
    }

    /** So many for every N residents. */
    public StaffingView staffing(EvidenceScope scope, StaffingRequest request, Language language) {
        return reading(scope, reading -> new StaffingTable(reading, request, language).view());
    }

    /** The share of police who passed the confidence tests. */
    public VettingView vetting(EvidenceScope scope, String month, Optional<String> baseline, Language language) {
        return reading(scope, reading -> new VettingTable(reading, month, baseline, language).view());
    }

    /** The answers of a survey, whose indicators are named {@code SURVEY-ANSWER}; left out, it is {@code pulse}. */
    public PulseView pulse(
            EvidenceScope scope, String period, Optional<String> against, Optional<String> survey, Language language) {
        return reading(scope, reading -> new PulseTable(reading, survey, language).view(period, against));
    }

    /** How long citizens' reports take to close. */
    public ReportsView reports(EvidenceScope scope, ReportsRequest request, Language language) {
        return reading(scope, reading -> new ReportTable(reading, request, language).view());
    }

    private <T> T reading(EvidenceScope scope, Function<EvidenceReading, T> work) {
        return store.read(session -> work.apply(EvidenceReading.of(session, agendas, scope)));
    }
}
