package io.github.comovamos.scorecard.core.exchange.rating;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.agenda.Municipality;
import io.github.comovamos.scorecard.core.domain.rating.Backing;
import io.github.comovamos.scorecard.core.domain.rating.Mark;
import io.github.comovamos.scorecard.core.domain.rating.Rating;
import io.github.comovamos.scorecard.core.domain.rating.RatingStatus;
import io.github.comovamos.scorecard.core.domain.value.ActionNumber;
import io.github.comovamos.scorecard.core.domain.value.Score;
import io.github.comovamos.scorecard.core.exchange.agenda.SampleAgenda;
import io.github.comovamos.scorecard.core.exchange.answer.Csv;
import io.github.comovamos.scorecard.core.service.rating.RatingRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is exported as CSV is read back equal. */
class RatingsRoundTripTest {

    private static final String ODD = "a,;|:\"'`\\/#=+-@ \t\n\r\u00A0\u2028\u3000\u200B\uFEFFéñÑ¿🌳𝟗{}[]%_~0.\u202E";

    private static final List<RatingStatus> UNRATED =
            List.of(RatingStatus.LATE, RatingStatus.NO_INFORMATION, RatingStatus.NOT_APPLICABLE, RatingStatus.DECLINED);

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void exportedRatingsAreReadBackEqual(long seed) {
        Random random = new Random(seed);
        List<Rating> ratings = new ArrayList<>();
        List<RatingRow> rows = new ArrayList<>();
        for (Municipality municipality : SampleAgenda.agenda().municipalities()) {
            for (int action = 1; action <= 2; action++) {
                Rating rating = new Rating(municipality.code(), ActionNumber.of(action), mark(random), backing(random));
                ratings.add(rating);
                rows.add(row(rating, oddText(random)));
            }
        }
        String csv = Csv.write(RatingRow.class, rows);
        assertThat(RatingsFile.of(csv).ratings())
                .as("seed %s, read from\n%s", seed, csv)
                .isEqualTo(ratings);
    }

    private static RatingRow row(Rating rating, String name) {
        return new RatingRow(
                rating.municipality().code(),
                name,
                rating.action().value(),
                rating.mark().score().map(Score::toString).orElse(null),
                rating.mark().status().code(),
                rating.backing().evidence().orElse(null),
                rating.backing().source().orElse(null),
                rating.backing().note().orElse(null),
                "judged",
                null,
                true);
    }

    private static Mark mark(Random random) {
        Score score = new Score(BigDecimal.valueOf(random.nextInt(100_001), 4));
        return switch (random.nextInt(4)) {
            case 0 -> new Mark(Optional.of(score), RatingStatus.LATE);
            case 1 -> Mark.of(UNRATED.get(random.nextInt(UNRATED.size())));
            default -> Mark.of(score);
        };
    }

    private static Backing backing(Random random) {
        return Backing.parse(oddText(random), oddText(random), oddText(random));
    }

    private static String oddText(Random random) {
        int[] characters = ODD.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(12); length > 0; length--) {
            text.appendCodePoint(characters[random.nextInt(characters.length)]);
        }
        return text.toString();
    }
}
