package io.github.comovamos.scorecard.core.service;

import io.github.comovamos.scorecard.core.domain.agenda.Municipality;
import io.github.comovamos.scorecard.core.domain.rating.Backing;
import io.github.comovamos.scorecard.core.domain.rating.Rating;
import io.github.comovamos.scorecard.core.domain.review.Authorship;
import io.github.comovamos.scorecard.core.domain.review.Revision;
import io.github.comovamos.scorecard.core.domain.value.Score;
import io.github.comovamos.scorecard.core.service.view.RatingRow;
import io.github.comovamos.scorecard.core.service.view.RatingState;
import io.github.comovamos.scorecard.core.service.view.RevisionRow;
import io.github.comovamos.scorecard.core.store.RevisedRating;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Ratings as views. */
final class RatingViews {

    private RatingViews() {}

    static RatingRow row(Rating rating, Municipality municipality) {
        return rowToFillIn(municipality, rating.cell(), Optional.of(rating));
    }

    static RatingRow rowToFillIn(Municipality municipality, Rating.Cell cell, Optional<Rating> rating) {
        Backing backing = rating.map(Rating::backing).orElse(Backing.NONE);
        return new RatingRow(
                municipality.code().code(),
                municipality.name(),
                cell.action().value(),
                score(rating),
                status(rating),
                backing.evidence().orElse(null),
                backing.source().orElse(null),
                backing.note().orElse(null));
    }

    static RatingState state(Municipality municipality, Rating.Cell cell, Optional<RevisedRating> revised) {
        RatingRow row = rowToFillIn(municipality, cell, revised.map(RevisedRating::rating));
        return new RatingState(
                row.municipality(),
                row.name(),
                row.action(),
                revised.map(RevisedRating::revision).orElse(0),
                row.rating(),
                row.status(),
                row.evidence(),
                row.source(),
                row.note());
    }

    static RevisionRow revision(Revision revision, Municipality municipality) {
        Rating after = revision.after();
        Authorship authorship = revision.authorship();
        return new RevisionRow(
                municipality.code().code(),
                municipality.name(),
                after.action().value(),
                revision.number(),
                score(revision.before()),
                status(revision.before()),
                score(Optional.of(after)),
                after.mark().status().code(),
                after.backing().evidence().orElse(null),
                after.backing().source().orElse(null),
                after.backing().note().orElse(null),
                authorship.who(),
                authorship.when().toString(),
                authorship.why().orElse(null));
    }

    private static @Nullable String score(Optional<Rating> rating) {
        return rating.flatMap(known -> known.mark().score())
                .map(Score::toString)
                .orElse(null);
    }

    private static @Nullable String status(Optional<Rating> rating) {
        return rating.map(known -> known.mark().status().code()).orElse(null);
    }
}
