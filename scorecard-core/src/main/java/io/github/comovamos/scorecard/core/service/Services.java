package io.github.comovamos.scorecard.core.service;

import io.github.comovamos.scorecard.core.store.Store;
import java.time.Clock;

/** All services over one store. Thread-safe. */
public final class Services implements AutoCloseable {

    private final Store store;
    private final AgendaService agendas;
    private final RatingService ratings;
    private final RatingImportService imports;
    private final ScoreboardService scoreboards;
    private final DemoService demo;

    /** The services over a store, which they close. */
    public Services(Store store, Clock clock) {
        this.store = store;
        Agendas known = new Agendas();
        this.agendas = new AgendaService(store, clock, known);
        this.ratings = new RatingService(store, clock, known);
        this.imports = new RatingImportService(store, clock, known);
        this.scoreboards = new ScoreboardService(store, known);
        this.demo = new DemoService(store, agendas, imports);
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

    /** Fills a store with what was published. */
    public DemoService demo() {
        return demo;
    }

    @Override
    public void close() {
        store.close();
    }
}
