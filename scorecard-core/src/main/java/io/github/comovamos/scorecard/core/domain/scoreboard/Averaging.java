package io.github.comovamos.scorecard.core.domain.scoreboard;

import io.github.comovamos.scorecard.core.domain.scoring.MissingPolicy;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.domain.value.Weight;
import java.util.Optional;

/**
 * A weighted mean in the making: Σ weight·value ÷ Σ weight, over what was asked. A missing value drops out with its
 * weight, or counts as 0, as the policy says; coverage is counted the same either way. Not thread-safe.
 */
final class Averaging {

    private final MissingPolicy missing;
    private final Fraction minimumCoverage;
    private Fraction sum = Fraction.ZERO;
    private Fraction ratedWeight = Fraction.ZERO;
    private Fraction missingWeight = Fraction.ZERO;
    private int asked;
    private int rated;

    Averaging(MissingPolicy missing, Fraction minimumCoverage) {
        this.missing = missing;
        this.minimumCoverage = minimumCoverage;
    }

    /** One thing that was asked, with its value if it has one. */
    void add(Weight weight, Optional<Fraction> value) {
        asked++;
        Fraction exactWeight = Fraction.from(weight.value());
        if (value.isPresent()) {
            rated++;
            ratedWeight = ratedWeight.plus(exactWeight);
            sum = sum.plus(exactWeight.times(value.get()));
        } else {
            missingWeight = missingWeight.plus(exactWeight);
        }
    }

    Average result() {
        Coverage coverage = new Coverage(asked, rated);
        int zeros = missing == MissingPolicy.ZERO ? asked - rated : 0;
        if (ratedWeight.signum() == 0 || !coverage.reaches(minimumCoverage)) {
            return new Average(Optional.empty(), coverage, zeros);
        }
        Fraction weight = switch (missing) {
            case LEFT_OUT -> ratedWeight;
            case ZERO -> ratedWeight.plus(missingWeight);
        };
        return new Average(Optional.of(sum.dividedBy(weight)), coverage, zeros);
    }
}
