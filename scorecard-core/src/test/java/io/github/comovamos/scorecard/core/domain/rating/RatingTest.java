package io.github.comovamos.scorecard.core.domain.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.comovamos.scorecard.core.domain.value.ActionNumber;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatingTest {

    @Test
    void aPlainScoreRestsOnNothing() {
        Rating rating = Rating.of("19019", 1, "9.8");

        assertThat(rating.cell()).isEqualTo(new Rating.Cell(AreaCode.parse("19019"), ActionNumber.of(1)));
        assertThat(rating.mark()).isEqualTo(Mark.parse("9.8", "rated"));
        assertThat(rating.backing()).isEqualTo(Backing.NONE).isEqualTo(Backing.parse("", " ", "\t"));
    }

    @ParameterizedTest
    @CsvSource({"19, 1, 9", "19019, 0, 9", "19019, 1000, 9", "19019, 1, 10.5", "metropolitan, 1, 9"})
    void itsPartsAreWellFormed(String municipality, int action, String score) {
        assertThatExceptionOfType(ScorecardException.class).isThrownBy(() -> Rating.of(municipality, action, score));
    }

    @Test
    void aBackingIsPlainText() {
        assertThat(Backing.parse(" https://example.org ", "", "a\nb"))
                .isEqualTo(new Backing(Optional.of("https://example.org"), Optional.empty(), Optional.of("a\nb")));
        assertThat(Backing.parse("", "x".repeat(Backing.LONGEST), "").source()).isPresent();
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> Backing.parse("", "x".repeat(Backing.LONGEST + 1), ""))
                .withMessageContaining("has 2001 characters: allowed are at most 2000");
        assertThatExceptionOfType(ScorecardException.class).isThrownBy(() -> Backing.parse("\u0000", "", ""));
        assertThatExceptionOfType(ScorecardException.class).isThrownBy(() -> Backing.parse("", "", "\uD800"));
    }
}
