package io.github.comovamos.scorecard.core.service.rating;

import io.github.comovamos.scorecard.core.service.agenda.FindingRow;
import java.util.List;

/**
 * What an import of ratings came to.
 *
 * @param evaluation the number of the evaluation
 * @param added how many ratings are new
 * @param changed how many were changed
 * @param unchanged how many were there already
 * @param refused how many rows were refused
 * @param stored whether anything was stored, rather than only tried
 * @param notes what must be said beside the ratings
 * @param findings what is wrong with the refused rows, at most the first thousand
 */
public record ImportView(
        int evaluation,
        int added,
        int changed,
        int unchanged,
        long refused,
        boolean stored,
        List<String> notes,
        List<FindingRow> findings) {}
