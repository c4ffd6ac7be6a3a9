package io.github.comovamos.scorecard.core.service;

import io.github.comovamos.scorecard.core.service.agenda.AgendaService;
import io.github.comovamos.scorecard.core.service.agenda.Agendas;
import io.github.comovamos.scorecard.core.service.compute.ComputeService;
import io.github.comovamos.scorecard.core.service.evidence.EvidenceService;
import io.github.comovamos.scorecard.core.service.indicator.IndicatorService;
import io.github.comovamos.scorecard.core.service.instrument.InstrumentService;
import io.github.comovamos.scorecard.core.service.intake.EvidenceImportService;
import io.github.comovamos.scorecard.core.service.rating.RatingImportService;
import io.github.comovamos.scorecard.core.service.rating.RatingService;
import io.github.comovamos.scorecard.core.service.scoreboard.ScoreboardService;
import io.github.comovamos.scorecard.core.store.Store;
import java.time.Clock;

/** All services over one store. Thread-safe. */
public final class Services implements AutoCloseable {

    private final Store store;
    private final AgendaService agendas;
    private final RatingService ratings;
    private final RatingImportService imports;
    private final ScoreboardService scoreboards;
    private final IndicatorService indicators;
    private final EvidenceService evidence;
    private final EvidenceImportService evidenceImports;
    private final InstrumentService instruments;
    private final ComputeService computing;
    private final DemoService demo;

    /** The services over a store, which they close. */
    public Services(Store store, Clock clock) {
        this.store = store;
        Agendas known = new Agendas();
        this.agendas = new AgendaService(store, clock, known);
        this.ratings = new RatingService(store, clock, known);
        this.imports = new RatingImportService(store, clock, known);
        this.scoreboards = new ScoreboardService(store, known);
        this.indicators = new IndicatorService(store, clock, known);
        this.evidence = new EvidenceService(store, known);
        this.evidenceImports = new EvidenceImportService(store, clock, known);
        this.instruments = new InstrumentService(store, known);
        this.computing = new ComputeService(store, clock, known);
        this.demo = new DemoService(store, agendas, imports, evidenceImports);
    }

    /** Loads, shows and extends agendas. */
    public AgendaService agendas() {
        return agendas;
    }

    /** Rates, lists and tells the history. */
    public RatingService ratings() {
        return ratings;
    }

    /** Takes ratings from files. */
    public RatingImportService imports() {
        return imports;
    }

    /** Averages and places. */
    public ScoreboardService scoreboards() {
        return scoreboards;
    }

    /** Lists, shows and adds indicators. */
    public IndicatorService indicators() {
        return indicators;
    }

    /** Lists datasets and what they say. */
    public EvidenceService evidence() {
        return evidence;
    }

    /** Takes evidence from files. */
    public EvidenceImportService evidenceImports() {
        return evidenceImports;
    }

    /** The stoplight, the objectives, staffing, vetting, the Pulse and citizens' reports. */
    public InstrumentService instruments() {
        return instruments;
    }

    /** Rates by the rules of the agenda. */
    public ComputeService computing() {
        return computing;
    }

    /** Fills a store with what was published. */
    public DemoService demo() {
        return demo;
    }

    @Override
    public void close() {
        store.close();
    }
}
