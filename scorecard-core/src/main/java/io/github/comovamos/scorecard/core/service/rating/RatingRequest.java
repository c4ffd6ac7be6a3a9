package io.github.comovamos.scorecard.core.service.rating;

import io.github.comovamos.scorecard.core.domain.agenda.Municipality;
import io.github.comovamos.scorecard.core.domain.rating.Backing;
import io.github.comovamos.scorecard.core.domain.rating.Mark;
import io.github.comovamos.scorecard.core.domain.rating.Rating;
import io.github.comovamos.scorecard.core.domain.rating.RatingStatus;
import io.github.comovamos.scorecard.core.domain.value.ActionNumber;
import io.github.comovamos.scorecard.core.domain.value.PlainText;
import io.github.comovamos.scorecard.core.domain.value.Score;
import io.github.comovamos.scorecard.core.failure.Finding;
import io.github.comovamos.scorecard.core.failure.Place;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A rating as somebody asks for it, in texts; those that are not given are empty.
 *
 * @param municipality the municipality by code, short name or name
 * @param action the number of the action
 * @param score the score; empty where only a status is given
 * @param status the status; empty beside a plain score
 * @param evidence where the evidence is
 * @param source who says so
 * @param note what the evaluator adds
 */
public record RatingRequest(
        String municipality, String action, String score, String status, String evidence, String source, String note) {

    /** A plain score. */
    public static RatingRequest of(String municipality, int action, String score) {
        return new RatingRequest(municipality, Integer.toString(action), score, "", "", "", "");
    }

    /** The texts in the order of {@link io.github.comovamos.scorecard.core.exchange.rating.RatingsReader#COLUMNS}. */
    public List<String> inColumns() {
        return List.of(municipality, action, score, status, evidence, source, note);
    }

    public Rating toRating(Municipality meant, ActionNumber number) {
        Optional<Score> given = score.isEmpty() ? Optional.empty() : Optional.of(read("rating", score, Score::parse));
        RatingStatus stands = status.isEmpty() ? RatingStatus.RATED : read("status", status, RatingStatus::parse);
        Mark mark = read(given.isPresent() ? "status" : "rating", score, text -> new Mark(given, stands));
        Backing backing = new Backing(text("evidence", evidence), text("source", source), text("note", note));
        return new Rating(meant.code(), number, mark, backing);
    }

    private static Optional<String> text(String field, String value) {
        return value.isBlank()
                ? Optional.empty()
                : Optional.of(read(field, value, text -> PlainText.check(text, Backing.LONGEST)));
    }

    /** A refusal names the field. */
    private static <T> T read(String field, String value, Function<String, T> parse) {
        try {
            return parse.apply(value);
        } catch (ScorecardException refused) {
            Finding finding = new Finding(new Place.Pointer("/" + field), value, refused.sentence());
            throw new ScorecardException(refused.reason(), refused.sentence(), List.of(finding), 1);
        }
    }
}
