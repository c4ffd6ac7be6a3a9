package io.github.comovamos.scorecard.core.domain.rating;

import io.github.comovamos.scorecard.core.domain.value.Score;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.util.Optional;

/**
 * A score, or why there is none.
 *
 * @param score the score, if there is one
 * @param status what stands beside it, or in its place
 */
public record Mark(Optional<Score> score, RatingStatus status) {

    /** @throws ScorecardException INVALID for {@code rated} without a score, and for a score beside another status */
    public Mark {
        if (score.isEmpty() && !status.standsAlone()) {
            throw ScorecardException.invalid(
                    "falta la calificación: se admite un decimal de 0 a 10, o un estado: late, no-information,"
                            + " not-applicable, declined",
                    "the rating is missing: allowed is a decimal from 0 to 10, or a status: late, no-information,"
                            + " not-applicable, declined");
        }
        if (score.isPresent() && !status.standsBesideScore()) {
            throw ScorecardException.invalid(
                    "la calificación %s no puede llevar el estado %s: junto a una calificación se admite rated o late",
                    "rating %s cannot have status %s: beside a rating, allowed is rated or late",
                    score.get(),
                    status.code());
        }
    }

    /** A plain score. */
    public static Mark of(Score score) {
        return new Mark(Optional.of(score), RatingStatus.RATED);
    }

    /**
     * No score, and why.
     *
     * @throws ScorecardException INVALID for {@code rated}
     */
    public static Mark of(RatingStatus status) {
        return new Mark(Optional.empty(), status);
    }

    /**
     * Reads a mark; both texts may be empty, but not at once.
     *
     * @param score a score, or empty
     * @param status a status, or empty; empty beside a score means {@code rated}
     * @throws ScorecardException INVALID for any other combination
     */
    public static Mark parse(String score, String status) {
        Optional<Score> parsed = score.isEmpty() ? Optional.empty() : Optional.of(Score.parse(score));
        return new Mark(parsed, status.isEmpty() ? RatingStatus.RATED : RatingStatus.parse(status));
    }

    /** Whether the action was asked of the municipality at all. */
    public boolean asked() {
        return status != RatingStatus.NOT_APPLICABLE;
    }
}
