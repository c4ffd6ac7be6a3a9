package io.github.comovamos.scorecard.core.domain.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.comovamos.scorecard.core.failure.ScorecardException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @Test
    void whiteSpaceAroundATextDoesNotCount() {
        assertThat(PlainText.check(" \t¿Cómo vamos?\u2003\n", 20)).isEqualTo("¿Cómo vamos?");
        assertThat(PlainText.check("two\n\tlines\r\n😀", 20)).isEqualTo("two\n\tlines\r\n😀");
    }

    @Test
    void aCharacterBeyondTheFirstPlaneIsOneCharacter() {
        assertThat(PlainText.check("😀😀😀", 3)).isEqualTo("😀😀😀");
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> PlainText.check("😀😀😀😀", 3))
                .withMessage("\"😀😀😀😀\" has 4 characters: allowed are at most 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "\u2003"})
    void aTextIsNotEmpty(String text) {
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> PlainText.check(text, 20))
                .withMessage("the text is empty: allowed is 1 to 20 characters");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 0x1B, 0x7F, 0x85, 0x9F, 0xD800, 0xDFFF})
    void controlCharactersAndBrokenOnesAreRefused(int character) {
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> PlainText.check("a" + (char) character + "b", 20))
                .withMessageContaining(String.format("\"a\\u%04Xb\"", character));
    }

    @Test
    void aTextInBothLanguagesIsGivenInEither() {
        LocalizedText text = new LocalizedText(" sí ", "yes");

        assertThat(text.in(Language.ES)).isEqualTo("sí");
        assertThat(text.in(Language.EN)).isEqualTo("yes");
        assertThatExceptionOfType(ScorecardException.class).isThrownBy(() -> new LocalizedText("sí", " "));
        assertThatExceptionOfType(ScorecardException.class).isThrownBy(() -> new LocalizedText("\u0000", "yes"));
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> new LocalizedText("sí", "y".repeat(LocalizedText.LONGEST + 1)))
                .withMessageContaining("has 2001 characters: allowed are at most 2000");
    }
}
