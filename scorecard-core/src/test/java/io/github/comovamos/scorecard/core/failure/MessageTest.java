package io.github.comovamos.scorecard.core.failure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.testing.Draw;
import io.github.comovamos.scorecard.core.testing.OddTexts;
import io.github.comovamos.scorecard.core.testing.Seeded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageTest {

    @Test
    void anArgumentThatIsAMessageSpeaksItsOwnLanguage() {
        Message message = Message.of(
                "%s no es %s", "%s is not %s", Message.quote("x"), new Message("una calificación", "a rating"));

        assertThat(message.es()).isEqualTo("\"x\" no es una calificación");
        assertThat(message.en()).isEqualTo("\"x\" is not a rating");
        assertThat(message).hasToString(message.en());
    }

    @Test
    void numbersHaveNoThousandsMarks() {
        assertThat(Message.of("%s filas", "%s rows", 1234567).en()).isEqualTo("1234567 rows");
    }

    @Test
    void whatAnArgumentSaysIsNotReadAsAFormat() {
        assertThat(Message.of("%s", "%s", Message.quote("100 %d %n")).en()).isEqualTo("\"100 %d %n\"");
    }

    @ParameterizedTest
    @CsvSource({
        "0000", "0007", "000A", "001B", "007F", "0085", "00AD", "200B", "200E", "202E", "2028", "2029", "FEFF", "D800",
        "DFFF", "00A0", "2007", "202F", "3000"
    })
    void anInvisibleCharacterIsMadeVisible(String code) {
        String text = "a" + (char) Integer.parseInt(code, 16) + "b";

        assertThat(Message.quote(text)).isEqualTo("\"a\\u" + code + "b\"");
    }

    @Test
    void whatIsPrintableStays() {
        assertThat(Message.quote("")).isEqualTo("\"\"");
        assertThat(Message.quote("¿Cómo vamos, Peñón? 😀 ñ")).isEqualTo("\"¿Cómo vamos, Peñón? 😀 ñ\"");
    }

    @Test
    void onlyTheFirstEightyCharactersAreQuoted() {
        assertThat(Message.quote("😀".repeat(80))).isEqualTo("\"" + "😀".repeat(80) + "\"");
        assertThat(Message.quote("😀".repeat(81))).isEqualTo("\"" + "😀".repeat(80) + "…\"");
        assertThat(Message.quote("x".repeat(1_000_000))).hasSize(83);
    }

    @Seeded
    void aQuotationIsOneWholeLine(long seed) {
        OddTexts texts = new OddTexts(new Draw(seed));
        for (int i = 0; i < 500; i++) {
            String quoted = Message.quote(texts.next());

            assertThat(quoted)
                    .as("seed %s", seed)
                    .startsWith("\"")
                    .endsWith("\"")
                    .doesNotContainPattern("\\R");
            assertThat(quoted.codePoints())
                    .as("seed %s: %s", seed, quoted)
                    .noneMatch(character ->
                            Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE);
        }
    }
}
