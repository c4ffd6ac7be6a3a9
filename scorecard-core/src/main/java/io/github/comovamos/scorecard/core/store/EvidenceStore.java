package io.github.comovamos.scorecard.core.store;

import io.github.comovamos.scorecard.core.domain.evidence.Goal;
import io.github.comovamos.scorecard.core.domain.evidence.KnownCase;
import io.github.comovamos.scorecard.core.domain.evidence.KnownFigure;
import io.github.comovamos.scorecard.core.domain.evidence.KnownLine;
import io.github.comovamos.scorecard.core.domain.evidence.KnownPopulation;
import io.github.comovamos.scorecard.core.domain.value.DatasetName;
import java.util.List;
import java.util.Optional;

/**
 * What the datasets say. Of each instrument, what is in effect of an indicator, an area and a period is what the dataset
 * says that was retrieved last, and of two retrieved on one day the one that arrived last.
 */
public interface EvidenceStore {

    /** How many rows a page may have at most. */
    int LARGEST_PAGE = 10_000;

    /**
     * Figures and goals that were read together.
     *
     * @param figures the figures in effect, of each instrument
     * @param goals the goals in effect, over all instruments
     */
    record Known(List<KnownFigure> figures, List<Goal> goals) {

        /** Nothing. */
        public static final Known NOTHING = new Known(List.of(), List.of());

        public Known {
            figures = List.copyOf(figures);
            goals = List.copyOf(goals);
        }
    }

    /** The figures and goals in effect. */
    Known known(EvidenceFilter filter);

    /** The figures in effect. */
    default List<KnownFigure> figures(EvidenceFilter filter) {
        return known(filter).figures();
    }

    /** The goals in effect, over all instruments. */
    default List<Goal> goals(EvidenceFilter filter) {
        return known(filter).goals();
    }

    /** The populations in effect. */
    List<KnownPopulation> populations(EvidenceFilter filter);

    /** The cases in effect. */
    List<KnownCase> cases(EvidenceFilter filter);

    /**
     * Figures and goals, page by page.
     *
     * @param after the last line of the page before; left out, the first page
     * @param limit how many lines at most
     */
    List<KnownLine> lines(EvidenceFilter filter, Optional<KnownLine> after, int limit);

    /**
     * Cases, page by page.
     *
     * @param after the key of the last case of the page before; left out, the first page
     * @param limit how many cases at most
     */
    List<KnownCase> cases(EvidenceFilter filter, Optional<String> after, int limit);

    /** What a dataset says otherwise than another of what both speak of, at most so many revisions. */
    DatasetDifference difference(DatasetName before, DatasetName after, int limit);
}
