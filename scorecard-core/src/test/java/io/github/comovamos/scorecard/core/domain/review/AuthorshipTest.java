package io.github.comovamos.scorecard.core.domain.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorshipTest {

    private static final Instant WHEN = Instant.parse("2013-06-19T12:00:00Z");

    @Test
    void somebodyDidItAndMayHaveSaidWhy() {
        Authorship authorship = new Authorship(" Ana Ñ ", WHEN, Optional.of(" a\nb "));

        assertThat(authorship).isEqualTo(new Authorship("Ana Ñ", WHEN, Optional.of("a\nb")));
        assertThat(new Authorship("x".repeat(120), WHEN, Optional.of("x".repeat(2000))).why())
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "a\u0000b", "\uD800"})
    void theNameIsPlainText(String who) {
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> new Authorship(who, WHEN, Optional.empty()));
        assertThatExceptionOfType(ScorecardException.class)
                .as("a reason that says nothing is no reason")
                .isThrownBy(() -> new Authorship("x", WHEN, Optional.of(who)));
    }

    @Test
    void nameAndReasonAreBounded() {
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> new Authorship("x".repeat(121), WHEN, Optional.empty()))
                .withMessageContaining("allowed are at most 120");
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> new Authorship("x", WHEN, Optional.of("x".repeat(2001))))
                .withMessageContaining("allowed are at most 2000");
    }
}
