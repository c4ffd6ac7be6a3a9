package io.github.comovamos.scorecard.core.store;

/** The contents of a store within one transaction; not to be kept beyond it. */
public interface Session {

    /** The agendas. */
    AgendaStore agendas();

    /** The ratings. */
    RatingStore ratings();

    /** The indicators. */
    IndicatorStore indicators();

    /** The datasets. */
    DatasetStore datasets();

    /** What the datasets say. */
    EvidenceStore evidence();

    /** What the store says of itself. */
    PropertyStore properties();
}
