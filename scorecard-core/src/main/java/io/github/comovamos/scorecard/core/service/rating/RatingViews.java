package io.github.comovamos.scorecard.core.service.rating;

import io.github.comovamos.scorecard.core.domain.agenda.EvaluationTerms;
import io.github.comovamos.scorecard.core.domain.agenda.Municipality;
import io.github.comovamos.scorecard.core.domain.rating.Backing;
import io.github.comovamos.scorecard.core.domain.rating.Rating;
import io.github.comovamos.scorecard.core.domain.review.Authorship;
import io.github.comovamos.scorecard.core.domain.review.Revision;
import io.github.comovamos.scorecard.core.domain.value.Score;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Ratings as views. */
final class RatingViews {

    private RatingViews() {}

    /** A row, also where there is no rating yet: to be filled in. */
    static RatingRow row(Municipality municipality, EvaluationTerms.Asked asked, Optional<Rating> rating) {
        Backing backing = rating.map(Rating::backing).orElse(Backing.NONE);
        return new RatingRow(
                municipality.code().code(),
                municipality.name(),
                asked.number().value(),
                score(rating),
                status(rating),
                backing.evidence().orElse(null),
                backing.source().orElse(null),
                backing.note().orElse(null),
                asked.criterion().rule().code(),
                computed(rating),
                asked.criterion().reconstructed());
    }

    static RatingState state(Municipality municipality, EvaluationTerms.Asked asked, Optional<Revision> last) {
        Optional<Rating> rating = last.map(Revision::after);
        RatingRow row = row(municipality, asked, rating);
        return new RatingState(
                row.municipality(),
                row.name(),
                row.action(),
                last.map(Revision::number).orElse(0),
                row.rating(),
                row.status(),
                row.evidence(),
                row.source(),
                row.note(),
                row.rule(),
                row.computed(),
                rating.flatMap(Rating::computed)
                        .map(one -> one.exact().toString())
                        .orElse(null),
                row.reconstructed());
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
                after.computed().map(one -> one.rule().code()).orElse(null),
                computed(Optional.of(after)),
                authorship.who(),
                authorship.when().toString(),
                authorship.why().orElse(null));
    }

    private static @Nullable String score(Optional<Rating> rating) {
        return rating.flatMap(known -> known.mark().score())
                .map(Score::toString)
                .orElse(null);
    }

    private static @Nullable String computed(Optional<Rating> rating) {
        return rating.flatMap(Rating::computed)
                .map(one -> one.score().toString())
                .orElse(null);
    }

    private static @Nullable String status(Optional<Rating> rating) {
        return rating.map(known -> known.mark().status().code()).orElse(null);
    }
}
