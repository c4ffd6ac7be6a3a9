package io.github.comovamos.scorecard.core.store;

import io.github.comovamos.scorecard.core.domain.rating.Rating;
import io.github.comovamos.scorecard.core.domain.review.Authorship;
import io.github.comovamos.scorecard.core.domain.review.Revision;
import io.github.comovamos.scorecard.core.domain.value.AgendaId;
import io.github.comovamos.scorecard.core.domain.value.EvaluationNumber;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The ratings, each with all its revisions. */
public interface RatingStore {

    /** Every rating of an evaluation as it stands now, by municipality and action. */
    List<RevisedRating> current(AgendaId agenda, EvaluationNumber evaluation);

    /** The last change of one rating, which made it what it is now. */
    Optional<Revision> findLast(AgendaId agenda, EvaluationNumber evaluation, Rating.Cell cell);

    /** Every change of an evaluation's ratings, by municipality, action and number. */
    List<Revision> history(AgendaId agenda, EvaluationNumber evaluation);

    /** Every change of one rating, the first one first. */
    List<Revision> history(AgendaId agenda, EvaluationNumber evaluation, Rating.Cell cell);

    /** What has ratings, in each evaluation that has any. */
    Map<EvaluationNumber, Set<Rating.Cell>> rated(AgendaId agenda);

    /**
     * Adds revisions.
     *
     * @throws io.github.comovamos.scorecard.core.failure.ScorecardException CONFLICT when one of them is there already
     */
    void append(
            AgendaId agenda, EvaluationNumber evaluation, Collection<RevisedRating> revisions, Authorship authorship);
}
