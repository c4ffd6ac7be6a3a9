package io.github.comovamos.scorecard.core.store;

import java.util.List;
import java.util.Optional;

/**
 * What one dataset says otherwise than another.
 *
 * @param common how many figures, cases or populations both have
 * @param onlyBefore how many only the first has
 * @param onlyAfter how many only the second has
 * @param revisions the first of the revisions
 * @param count how many revisions there are
 */
public record DatasetDifference(long common, long onlyBefore, long onlyAfter, List<Revised> revisions, long count) {

    public DatasetDifference {
        revisions = List.copyOf(revisions);
    }

    /**
     * One revision.
     *
     * @param name the indicator, the case or the edition
     * @param area the area
     * @param period the period, or the day on which the case was opened
     * @param field what was revised
     * @param before what the first dataset says
     * @param after what the second says
     */
    public record Revised(
            String name, String area, String period, String field, Optional<String> before, Optional<String> after) {}
}
