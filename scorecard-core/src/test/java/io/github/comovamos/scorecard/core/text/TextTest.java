package io.github.comovamos.scorecard.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {

    private static final byte[] BROKEN = {'a', (byte) 0xF1};

    @Test
    void bytesThatAreNoTextAreRefusedAndNeverReplaced() throws IOException {
        assertThat(Encoded.utf8("año".getBytes(StandardCharsets.UTF_8))).isEqualTo("año");
        assertThatExceptionOfType(CharacterCodingException.class).isThrownBy(() -> Encoded.utf8(BROKEN));
        try (Reader reader = Encoded.reader(new ByteArrayInputStream(BROKEN), StandardCharsets.UTF_8)) {
            assertThatExceptionOfType(CharacterCodingException.class)
                    .isThrownBy(() -> reader.transferTo(new StringWriter()));
        }
    }

    @ParameterizedTest
    @CsvSource({"García,garcia", "GARCÍA,garcia", "' San \u00A0Pedro ',san pedro", "Ñ,n", "'',''", "İ,i"})
    void namesAreFolded(String name, String folded) {
        assertThat(Folded.of(name)).isEqualTo(folded);
    }

    @Test
    void hashIsInHexadecimal() {
        assertThat(Sha256.of("")).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(Sha256.of("año")).isEqualTo(Sha256.of("año".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void resourceThatDoesNotShipIsAFaultOfTheBuild() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Resources.text(TextTest.class, "nothing.txt"))
                .withMessageContaining("nothing.txt");
    }
}
