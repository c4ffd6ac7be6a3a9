package io.github.comovamos.scorecard.core.store;

import io.github.comovamos.scorecard.core.domain.rating.Rating;
import io.github.comovamos.scorecard.core.domain.review.Authorship;
import io.github.comovamos.scorecard.core.domain.value.AgendaId;
import io.github.comovamos.scorecard.core.domain.value.EvaluationNumber;
import java.time.Instant;
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
}
