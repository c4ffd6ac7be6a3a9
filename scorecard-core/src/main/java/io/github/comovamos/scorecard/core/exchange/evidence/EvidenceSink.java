package io.github.comovamos.scorecard.core.exchange.evidence;

import io.github.comovamos.scorecard.core.domain.evidence.Case;
import io.github.comovamos.scorecard.core.domain.evidence.FigureLine;
import io.github.comovamos.scorecard.core.domain.evidence.Population;

/** Takes what a file of evidence says, row by row. */
public interface EvidenceSink {

    /**
     * Takes a figure or a goal.
     *
     * @param row the row that says it; where several together do, the last of them
     */
    void figure(long row, FigureLine line);

    /** Takes a case. */
    void oneCase(long row, Case one);

    /** Takes a population. */
    void population(long row, Population population);
}
