package io.github.comovamos.scorecard.core.exchange.rating;

import io.github.comovamos.scorecard.core.domain.rating.Backing;
import io.github.comovamos.scorecard.core.domain.rating.Mark;
import io.github.comovamos.scorecard.core.domain.rating.RatingStatus;
import io.github.comovamos.scorecard.core.domain.value.PlainText;
import io.github.comovamos.scorecard.core.domain.value.Score;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.failure.Texts;
import java.util.Optional;
import java.util.function.Function;

/** A mark and its backing as they are given everywhere: {@code rating,status,evidence,source,note}. */
public final class RatingTexts {

    private RatingTexts() {}

    /**
     * The mark: a score, a status, or both.
     *
     * @throws ScorecardException INVALID at the text that is wrong
     */
    public static Mark mark(Texts texts) {
        Optional<Score> score = find(texts, "rating", Score::parse);
        RatingStatus status = find(texts, "status", RatingStatus::parse).orElse(RatingStatus.RATED);
        return texts.get(score.isPresent() ? "status" : "rating", text -> new Mark(score, status));
    }

    /**
     * What the mark rests on; a blank text says nothing.
     *
     * @throws ScorecardException INVALID at the text that is wrong
     */
    public static Backing backing(Texts texts) {
        return new Backing(text(texts, "evidence"), text(texts, "source"), text(texts, "note"));
    }

    private static Optional<String> text(Texts texts, String name) {
        return texts.text(name).isBlank()
                ? Optional.empty()
                : Optional.of(texts.get(name, text -> PlainText.check(text, Backing.LONGEST)));
    }

    private static <T> Optional<T> find(Texts texts, String name, Function<String, T> parser) {
        return texts.text(name).isEmpty() ? Optional.empty() : Optional.of(texts.get(name, parser));
    }
}
