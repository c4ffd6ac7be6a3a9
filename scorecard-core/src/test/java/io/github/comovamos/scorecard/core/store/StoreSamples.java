package io.github.comovamos.scorecard.core.store;

import io.github.comovamos.scorecard.core.domain.rating.Backing;
import io.github.comovamos.scorecard.core.domain.rating.Mark;
import io.github.comovamos.scorecard.core.domain.rating.Rating;
import io.github.comovamos.scorecard.core.domain.rating.RatingStatus;
import io.github.comovamos.scorecard.core.domain.review.Authorship;
import io.github.comovamos.scorecard.core.domain.value.ActionNumber;
import io.github.comovamos.scorecard.core.domain.value.AgendaId;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.EvaluationNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Values that the contract tests of the stores share. */
final class StoreSamples {

    static final AgendaId AGENDA = new AgendaId("sample");
    static final EvaluationNumber THIRD = EvaluationNumber.of(3);
    static final Instant NOON = Instant.parse("2013-06-19T12:00:00.123Z");
    static final Authorship ANA = new Authorship("Ana", NOON, Optional.empty());
    static final Authorship EVA =
            new Authorship("Eva «la 🌳»", NOON.plusMillis(1), Optional.of("new evidence, \"seen\"\nin person"));

    private StoreSamples() {}

    static AgendaVersion version(int version) {
        return new AgendaVersion(AGENDA, version, "{\"version\":" + version + "}", ANA);
    }

    static RevisedRating revised(int revision, String municipality, int action, String score) {
        return new RevisedRating(revision, Rating.of(municipality, action, score));
    }

    static List<Rating> ratingsOfEveryKind() {
        Backing backing = new Backing(
                Optional.of("https://example.org/a?b=c#d"),
                Optional.of("'; DROP TABLE x; --"),
                Optional.of("a\n\t\"🌳\" ñ"));
        AreaCode code = new AreaCode("02004");
        return List.of(
                Rating.of("02004", 1, "9.8"),
                Rating.of("02004", 999, "0.0001"),
                Rating.of("02004", 1, "10"),
                new Rating(code, ActionNumber.of(1), Mark.parse("0", "late"), backing),
                new Rating(code, ActionNumber.of(1), Mark.of(RatingStatus.LATE), Backing.NONE),
                new Rating(code, ActionNumber.of(1), Mark.of(RatingStatus.NO_INFORMATION), backing),
                new Rating(code, ActionNumber.of(1), Mark.of(RatingStatus.NOT_APPLICABLE), Backing.NONE),
                new Rating(code, ActionNumber.of(1), Mark.of(RatingStatus.DECLINED), Backing.NONE));
    }
}
