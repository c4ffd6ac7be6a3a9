package io.github.comovamos.scorecard.core.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.comovamos.scorecard.core.testing.Draw;
import io.github.comovamos.scorecard.core.testing.Seeded;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EitherEncodingReaderTest {

    private static final int BLOCK = 8192;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static String read(InputStream input) throws IOException {
        StringWriter text = new StringWriter();
        try (EitherEncodingReader reader = new EitherEncodingReader(input)) {
            reader.transferTo(text);
        }
        return text.toString();
    }

    private static String read(byte[] bytes) throws IOException {
        return read(new ByteArrayInputStream(bytes));
    }

    /** A stream that gives its bytes in bits and pieces, as one from a network does. */
    private static InputStream dripping(byte[] bytes, Draw draw) {
        return new FilterInputStream(new ByteArrayInputStream(bytes)) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                return super.read(buffer, offset, Math.min(length, draw.between(1, 7)));
            }
        };
    }

    static List<Integer> aroundTheEndsOfBlocks() {
        return List.of(
                0,
                1,
                BLOCK - 5,
                BLOCK - 4,
                BLOCK - 3,
                BLOCK - 2,
                BLOCK - 1,
                BLOCK,
                BLOCK + 1,
                2 * BLOCK - 1,
                3 * BLOCK);
    }

    @ParameterizedTest
    @MethodSource("aroundTheEndsOfBlocks")
    void characterAcrossTheEndOfABlockIsWhole(int before) throws IOException {
        for (String accented : List.of("ñ", "€", "🌳", "ñ€🌳", "éé")) {
            for (String after : List.of("", "o", "os y años".repeat(2000))) {
                String text = "a".repeat(before) + accented + after;
                assertThat(read(text.getBytes(StandardCharsets.UTF_8)))
                        .as("%s after %s letters", accented, before)
                        .isEqualTo(text);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("aroundTheEndsOfBlocks")
    void accentOfWindows1252AtTheEndOfABlockIsNoBeginningOfUtf8(int before) throws IOException {
        for (String accented : List.of("ñ", "Ó", "é", "ñé", "ð", "ñ€", "ñ€€", "é€")) {
            for (String after : List.of("", "o", "os y años".repeat(2000))) {
                String text = "a".repeat(before) + accented + after;
                assertThat(read(text.getBytes(WINDOWS)))
                        .as("%s after %s letters", accented, before)
                        .isEqualTo(text);
            }
        }
    }

    @Test
    void nothingIsNothing() throws IOException {
        assertThat(read(new byte[0])).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ñ", "€", "🌳"})
    void characterThatIsCutOffByTheEndOfTheFileIsNotUtf8(String character) {
        byte[] whole = ("día " + character).getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(whole, whole.length - 1);
        assertThat(catching(cut)).isNotEqualTo("día " + character).doesNotContain("\uFFFD");
    }

    private static String catching(byte[] bytes) {
        try {
            return read(bytes);
        } catch (CharacterCodingException refused) {
            return "refused";
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void byteThatNoEncodingHasIsAnErrorAndNoQuestionMark() {
        byte[] bytes = {'a', (byte) 0x81, 'b'};
        assertThatThrownBy(() -> read(bytes)).isInstanceOf(CharacterCodingException.class);
    }

    @Test
    void whatDoesNotFitLaterIsAnError() {
        byte[] utf8 = ("ñ" + "a".repeat(3 * BLOCK)).getBytes(StandardCharsets.UTF_8);
        utf8[utf8.length - 2] = (byte) 0xF1;
        assertThatThrownBy(() -> read(utf8)).isInstanceOf(CharacterCodingException.class);
    }

    @Seeded
    void anyTextIsReadAsItWasWritten(long seed) throws IOException {
        Draw draw = new Draw(seed);
        StringBuilder text = new StringBuilder("a".repeat(draw.between(0, 2 * BLOCK)));
        for (String part : draw.list(1, 3000, () -> draw.oneOf("a", "\n", "ñ", "Á", "€", "plain text"))) {
            text.append(part);
        }
        String whole = text + "ño";
        assertThat(read(dripping(whole.getBytes(StandardCharsets.UTF_8), draw))).isEqualTo(whole);
        assertThat(read(dripping(whole.getBytes(WINDOWS), draw))).isEqualTo(whole);
    }
}
