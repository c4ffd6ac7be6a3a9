package io.github.comovamos.scorecard.core.service.evidence;

import java.util.List;

/**
 * What one dataset says otherwise than another of what both speak of.
 *
 * @param before the first dataset
 * @param after the second dataset
 * @param common how many figures, cases or populations both have
 * @param onlyBefore how many only the first has
 * @param onlyAfter how many only the second has
 * @param rows the revisions, at most the first thousand
 * @param revisions how many revisions there are
 */
public record DiffView(
        String before,
        String after,
        long common,
        long onlyBefore,
        long onlyAfter,
        List<DiffRow> rows,
        long revisions) {}
