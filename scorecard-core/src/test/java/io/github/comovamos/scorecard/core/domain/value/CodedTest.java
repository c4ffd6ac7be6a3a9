package io.github.comovamos.scorecard.core.domain.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodedTest {

    private static final Message THING = new Message("un redondeo", "a rounding");

    @ParameterizedTest
    @EnumSource(Rounding.class)
    void aConstantIsReadAsItIsWritten(Rounding rounding) {
        assertThat(Coded.parse(THING, rounding.code(), Rounding.values())).isEqualTo(rounding);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HALF_UP", "half_up", "Half-Up", "halfup", "", " half-up"})
    void anythingElseIsRefusedWithWhatIsAllowed(String text) {
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> Coded.parse(THING, text, Rounding.values()))
                .withMessage("\"%s\" is not a rounding: allowed are half-up, half-even, half-down, up, down", text)
                .satisfies(refused -> assertThat(refused.sentence().es())
                        .isEqualTo(
                                "\"%s\" no es un redondeo: se admiten half-up, half-even, half-down, up, down", text));
    }

    @Test
    void bothLanguagesAreSpoken() {
        Message message = new Message("hola", "hello");

        assertThat(Language.parse("es").of(message)).isEqualTo("hola");
        assertThat(Language.parse("en").of(message)).isEqualTo("hello");
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> Language.parse("fr"))
                .withMessage("\"fr\" is not a language: allowed are es, en");
    }
}
