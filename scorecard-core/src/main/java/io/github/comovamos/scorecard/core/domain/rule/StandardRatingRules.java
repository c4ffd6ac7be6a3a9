package io.github.comovamos.scorecard.core.domain.rule;

import java.util.List;

/**
 * The rules that agendas may name, in the order of the documentation. None of their formulas was published by the
 * programme: they are our own reading of the actions, and an agenda that uses one marks its criterion as reconstructed
 * unless its group has decided on it.
 */
final class StandardRatingRules {

    static final List<RatingRule> ALL = List.of(
            new Judged(), new Attainment(), new GreenCount(), new Bands(), new ProgressToGoal(), new ObjectiveShare());

    private StandardRatingRules() {}
}
