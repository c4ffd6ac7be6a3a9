package io.github.comovamos.scorecard.core.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no table, told as what they are. */
class TableFileTest {

    private static final String TEXT = "indicator,area,period,value\nhomicide,19039,2013-04,5\n";

    /** What is said of a file, which must be the same wherever a table is read. */
    private static Message refusal(byte[] file) {
        List<Message> refusals = Arrays.asList(
                catchThrowableOfType(
                                ScorecardException.class,
                                () -> TableFile.of(new ByteArrayInputStream(file))
                                        .forEachRow((row, cells) -> {}))
                        .sentence(),
                catchThrowableOfType(
                                ScorecardException.class,
                                () -> TableFile.inEitherEncoding(new ByteArrayInputStream(file))
                                        .forEachRow((row, cells) -> {}))
                        .sentence());
        assertThat(refusals.get(0)).isEqualTo(refusals.get(1));
        return refusals.get(0);
    }

    @Test
    void oldOrEncryptedWorkbookIsToldAsOne() {
        byte[] file = Arrays.copyOf(HexFormat.of().parseHex("d0cf11e0a1b11ae1"), 2000);
        assertThat(refusal(file))
                .isEqualTo(new Message(
                        "el archivo es un .xls antiguo o un libro con contraseña: guárdelo como .xlsx sin contraseña, o"
                                + " como CSV UTF-8",
                        "the file is an old .xls or a workbook with a password: save it as .xlsx without one, or as CSV"
                                + " UTF-8"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "x-UTF-16LE-BOM"})
    void textInUtf16IsToldToBe(String charset) {
        assertThat(refusal(TEXT.getBytes(Charset.forName(charset))))
                .isEqualTo(new Message(
                        "el archivo está en UTF-16, que Excel llama texto Unicode: guárdelo como CSV UTF-8",
                        "the file is in UTF-16, which Excel calls Unicode text: save it as CSV UTF-8"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "ab", "abc", "abcd", "\u0000\u0000\u0000\u0000"})
    void shortFileIsCsv(String text) throws Exception {
        byte[] file = text.getBytes(StandardCharsets.UTF_8);
        assertThat(TableFile.of(new ByteArrayInputStream(file))).isNotInstanceOf(WorkbookSource.class);
    }
}
