package io.github.comovamos.scorecard.core.store;

import io.github.comovamos.scorecard.core.domain.evidence.Case;
import io.github.comovamos.scorecard.core.domain.evidence.FigureLine;
import io.github.comovamos.scorecard.core.domain.evidence.Population;

/**
 * Takes what a dataset says, row by row, in batches. Rows that say again what a row before them said are not taken, and
 * their numbers are told at the latest in {@link #flush}. Not thread-safe.
 */
public interface DatasetWriter extends AutoCloseable {

    /** Takes a figure or a goal. */
    void add(long row, FigureLine line);

    /** Takes a case. */
    void add(long row, Case one);

    /** Takes a population. */
    void add(long row, Population population);

    /** Writes what was not written yet. */
    void flush();

    /** Makes the dataset whole, after {@link #flush}. */
    void finish(StoredDataset dataset);

    @Override
    void close();
}
