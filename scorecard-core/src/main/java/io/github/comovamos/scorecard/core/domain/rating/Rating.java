package io.github.comovamos.scorecard.core.domain.rating;

import io.github.comovamos.scorecard.core.domain.value.ActionNumber;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.Score;
import java.util.Optional;

/**
 * The mark of one action of one municipality, in some evaluation.
 *
 * @param municipality the municipality's code
 * @param action the action's number
 * @param mark the score, or why there is none
 * @param backing what it rests on
 * @param computed what a rule gave, where one did
 */
public record Rating(
        AreaCode municipality, ActionNumber action, Mark mark, Backing backing, Optional<Computed> computed) {

    /** A rating that no rule gave. */
    public Rating(AreaCode municipality, ActionNumber action, Mark mark, Backing backing) {
        this(municipality, action, mark, backing, Optional.empty());
    }

    /**
     * A plain score for an action, such as {@code Rating.of("19019", 1, "9.8")}.
     *
     * @throws io.github.comovamos.scorecard.core.failure.ScorecardException INVALID for parts out of form
     */
    public static Rating of(String municipality, int action, String score) {
        return new Rating(
                AreaCode.parseMunicipality(municipality),
                ActionNumber.of(action),
                Mark.of(Score.parse(score)),
                Backing.NONE);
    }

    /** This beside what a rule gave. */
    public Rating withComputed(Optional<Computed> other) {
        return new Rating(municipality, action, mark, backing, other);
    }

    /** Whether it stands as a rule gave it. */
    public boolean isAsComputed() {
        return computed.filter(rule -> mark.equals(Mark.of(rule.score()))).isPresent();
    }

    /** Whether an evaluator says otherwise than the rule. */
    public boolean overrides() {
        return computed.isPresent() && !isAsComputed();
    }

    /** What is rated. */
    public Cell cell() {
        return new Cell(municipality, action);
    }

    /** One action of one municipality. */
    public record Cell(AreaCode municipality, ActionNumber action) {}
}
