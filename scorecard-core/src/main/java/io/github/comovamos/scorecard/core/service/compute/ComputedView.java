package io.github.comovamos.scorecard.core.service.compute;

import java.util.List;

/**
 * What the rules of an evaluation came to.
 *
 * @param evaluation the number of the evaluation
 * @param set how many ratings were set
 * @param unchanged how many stood so already
 * @param kept how many ratings of an evaluator were kept
 * @param none how many the rules could not give
 * @param stored whether anything was stored, rather than only tried
 * @param rows each action with a rule, in the order of the agenda
 * @param notes what must be said beside them
 */
public record ComputedView(
        int evaluation,
        int set,
        int unchanged,
        int kept,
        int none,
        boolean stored,
        List<ComputedRow> rows,
        List<String> notes) {}
