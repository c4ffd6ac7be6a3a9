package io.github.comovamos.scorecard.core.domain.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.comovamos.scorecard.core.domain.value.Score;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkTest {

    @ParameterizedTest
    @CsvSource({
        "8.0, '',             8,  RATED,          true",
        "8,   rated,          8,  RATED,          true",
        "0,   rated,          0,  RATED,          true",
        "8,   late,           8,  LATE,           true",
        "'',  late,           '', LATE,           true",
        "'',  no-information, '', NO_INFORMATION, true",
        "'',  declined,       '', DECLINED,       true",
        "'',  not-applicable, '', NOT_APPLICABLE, false"
    })
    void aScoreOrAStatusOrBothAreGiven(
            String score, String status, String written, RatingStatus parsed, boolean asked) {
        Mark mark = Mark.parse(score, status);

        assertThat(mark.score().map(Score::toString).orElse("")).isEqualTo(written);
        assertThat(mark.status()).isEqualTo(parsed);
        assertThat(mark.asked()).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "'', rated"})
    void withoutAScoreAStatusIsNeeded(String score, String status) {
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> Mark.parse(score, status))
                .withMessage("the rating is missing: allowed is a decimal from 0 to 10, or a status: late,"
                        + " no-information, not-applicable, declined");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-information", "not-applicable", "declined"})
    void besideAScoreOnlyLatenessStands(String status) {
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> Mark.parse("8.50", status))
                .withMessage("rating 8.5 cannot have status %s: beside a rating, allowed is rated or late", status);
    }

    @ParameterizedTest
    @CsvSource({"11, rated", "8, Rated", "8, RATED", "' ', late", "8, ' '", "'', unknown"})
    void bothAreWellFormed(String score, String status) {
        assertThatExceptionOfType(ScorecardException.class).isThrownBy(() -> Mark.parse(score, status));
    }

    @Test
    void aMarkIsMadeOfEither() {
        assertThat(Mark.of(Score.parse("8"))).isEqualTo(Mark.parse("8", "rated"));
        assertThat(Mark.of(RatingStatus.LATE)).isEqualTo(Mark.parse("", "late"));
        assertThatExceptionOfType(ScorecardException.class).isThrownBy(() -> Mark.of(RatingStatus.RATED));
    }

    @Test
    void aStatusIsRefusedWithWhatIsAllowed() {
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> RatingStatus.parse("absent"))
                .withMessage(
                        "\"absent\" is not a status: allowed are rated, late, no-information, not-applicable, declined");
    }
}
