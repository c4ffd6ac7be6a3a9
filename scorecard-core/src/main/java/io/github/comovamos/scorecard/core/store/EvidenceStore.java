package io.github.comovamos.scorecard.core.store;

import io.github.comovamos.scorecard.core.domain.evidence.Case;
import io.github.comovamos.scorecard.core.domain.evidence.Figure;
import io.github.comovamos.scorecard.core.domain.evidence.FigureLine;
import io.github.comovamos.scorecard.core.domain.evidence.Goal;
import io.github.comovamos.scorecard.core.domain.evidence.Known;
import io.github.comovamos.scorecard.core.domain.evidence.Population;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.DatasetName;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.Vintage;
import java.util.List;
import java.util.Optional;

/**
 * What the datasets say. Of each instrument, what is in effect of an indicator, an area and a period is what the
 * dataset says that was retrieved last, and of two retrieved on one day the one that arrived last.
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
    record InEffect(List<Known<Figure>> figures, List<Goal> goals) {

        public InEffect {
            figures = List.copyOf(figures);
            goals = List.copyOf(goals);
        }
    }

    /** The figures and goals in effect. */
    InEffect inEffect(EvidenceFilter filter);

    /** The figures in effect. */
    default List<Known<Figure>> figures(EvidenceFilter filter) {
        return inEffect(filter).figures();
    }

    /** The goals in effect, over all instruments. */
    default List<Goal> goals(EvidenceFilter filter) {
        return inEffect(filter).goals();
    }

    /** The populations in effect. */
    List<Known<Population>> populations(EvidenceFilter filter);

    /** The cases in effect. */
    List<Known<Case>> cases(EvidenceFilter filter);

    /**
     * Figures and goals, page by page.
     *
     * @param after the last line of the page before; left out, the first page
     * @param limit how many lines at most
     */
    List<Known<FigureLine>> lines(EvidenceFilter filter, Optional<Known<FigureLine>> after, int limit);

    /**
     * Cases, page by page.
     *
     * @param after the key of the last case of the page before; left out, the first page
     * @param limit how many cases at most
     */
    List<Known<Case>> cases(EvidenceFilter filter, Optional<String> after, int limit);

    /** Whether any dataset says anything of an area. */
    boolean speaksOf(AreaCode area);

    /** Every area of which any dataset says anything, by its code. */
    List<AreaCode> areas();

    /** Every category that cases were ever given, in the order of the alphabet. */
    List<String> categories();

    /** Whether any dataset says of any figure of an indicator how many were asked. */
    boolean isSampled(IndicatorCode indicator);

    /** Every edition of populations, by its name. */
    List<Vintage> editions();

    /** What a dataset says otherwise than another of what both speak of, at most so many revisions. */
    DatasetDifference difference(DatasetName before, DatasetName after, int limit);
}
