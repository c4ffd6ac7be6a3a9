package io.github.comovamos.scorecard.core.domain.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.testing.Draw;
import io.github.comovamos.scorecard.core.testing.OddTexts;
import io.github.comovamos.scorecard.core.testing.Seeded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectTest {

    @Test
    void anAxisAnActionAndTheOverallAverageAreSubjects() {
        assertThat(Subject.parse("security")).isEqualTo(new Subject.OfAxis(new AxisId("security")));
        assertThat(Subject.parse("action:4")).isEqualTo(new Subject.OfAction(ActionNumber.of(4)));
        assertThat(Subject.parse("overall")).isEqualTo(Subject.OVERALL);
        assertThat(Subject.parse("action")).isEqualTo(new Subject.OfAxis(new AxisId("action")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"security", "action:4", "action:999", "overall"})
    void aSubjectIsReadAsItIsWritten(String code) {
        assertThat(Subject.parse(code).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Overall", "action:", "action:0", "action:x", "action: 4", "axis:security", "4"})
    void anythingElseIsRefused(String code) {
        assertThatExceptionOfType(ScorecardException.class).isThrownBy(() -> Subject.parse(code));
    }

    @Seeded
    void anyTextIsASubjectOrRefused(long seed) {
        OddTexts texts = new OddTexts(new Draw(seed));
        for (int i = 0; i < 500; i++) {
            String text = (i % 2 == 0 ? "action:" : "") + texts.next();
            try {
                assertThat(Subject.parse(text).code()).as("seed %s", seed).isEqualTo(text);
            } catch (ScorecardException refused) {
                assertThat(refused.findings()).as("seed %s", seed).isEmpty();
            }
        }
    }
}
