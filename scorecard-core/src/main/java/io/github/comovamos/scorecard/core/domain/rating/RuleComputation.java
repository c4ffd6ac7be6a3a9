package io.github.comovamos.scorecard.core.domain.rating;

import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import java.util.Set;

/** How a rule computes. */
interface RuleComputation {

    /** The names of the parameters that it knows. */
    Set<String> parameters();

    /**
     * Reads every parameter that is given, so that what is wrong with one is refused.
     *
     * @throws io.github.comovamos.scorecard.core.failure.ScorecardException INVALID for parameters out of form
     */
    void check(RuleParameters with);

    /** The indicators of which it must know the figures. */
    Set<IndicatorCode> indicators(RuleParameters with);

    /**
     * The rating.
     *
     * @throws io.github.comovamos.scorecard.core.failure.ScorecardException INVALID where a parameter is missing or out of form
     */
    RuleOutcome rate(RuleParameters with, RuleCase of);
}
