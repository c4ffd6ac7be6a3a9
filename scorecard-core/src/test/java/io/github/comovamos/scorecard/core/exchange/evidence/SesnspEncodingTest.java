package io.github.comovamos.scorecard.core.exchange.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bytes in which files of the SESNSP come: encodings, line ends and spellings of the header. */
class SesnspEncodingTest {

    private static final List<String> FIGURES =
            List.of("extortion 19018 2015-01 4", "extortion 19018 2015-02 0", "extortion 19018 2015-03 7");

    private static SesnspText sample() {
        return SesnspText.municipalities().row("2015", "19018", SesnspText.EXTORTION, "4", "0", "7");
    }

    private static EvidenceFile encoded(String charset, String mark, String end) {
        return EvidenceFile.of((mark + sample().text(end)).getBytes(Charset.forName(charset)));
    }

    @ParameterizedTest(name = "{0}, mark {1}, line ends {2}")
    @CsvSource({
        "windows-1252, false, CRLF",
        "windows-1252, false, LF",
        "UTF-8, false, CRLF",
        "UTF-8, false, LF",
        "UTF-8, true, CRLF",
        "UTF-8, true, LF"
    })
    void everyEncodingGivesTheSameFigures(String charset, boolean marked, String end) {
        String lineEnd = end.equals("LF") ? "\n" : "\r\n";
        EvidenceRead read = encoded(charset, marked ? "\uFEFF" : "", lineEnd).read();
        assertThat(read.figures()).isEqualTo(FIGURES);
        assertThat(read.tally().read()).isEqualTo(1);
        assertThat(read.tally().layout()).contains(EvidenceLayout.SESNSP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Año", "Ano", "AÑO", "ANO", "año", " Año ", "\"Año\"", "An\u0303o"})
    void yearMayBeSpelledAsReleasesDo(String year) {
        assertThat(sample().headed("Año", year).inUtf8().read().figures()).isEqualTo(FIGURES);
    }

    @ParameterizedTest
    @CsvSource({
        "Cve. Municipio, Cve Municipio",
        "Cve. Municipio, CVE_MUNICIPIO",
        "Clave_Ent, Clave Ent",
        "Bien jurídico afectado, BIEN JURIDICO AFECTADO",
        "Tipo de delito, TIPO DE DELITO",
        "Enero, ENERO",
    })
    void columnsMayBeSpelledAsReleasesDo(String column, String spelling) {
        assertThat(sample().headed("," + column, "," + spelling).file().read().figures())
                .isEqualTo(FIGURES);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 30, 500})
    void accentIsUnderstoodHoweverLateItComes(int plainRows) {
        for (Charset charset : List.of(SesnspText.WINDOWS, StandardCharsets.UTF_8)) {
            SesnspText text = SesnspText.municipalities().headed("Año", "Ano").headed("jurídico", "juridico");
            for (int i = 0; i < plainRows; i++) {
                text.line("2014,19,NL,19018,Garcia,La vida,Aborto,Aborto,Aborto,1,1,1,1,1,1,1,1,1,1,1,1");
            }
            text.row("2015", "19018", SesnspText.EXTORTION, "4", "0", "7");
            EvidenceRead read =
                    EvidenceFile.of(text.text("\r\n").getBytes(charset)).read();
            assertThat(read.figures())
                    .as("%s after %s rows without accents", charset, plainRows)
                    .isEqualTo(FIGURES);
            assertThat(read.tally().leftOut().getOrDefault("not-mapped", 0L)).isEqualTo(plainRows);
        }
    }

    @Test
    void fileOfTwoEncodingsIsRefusedRatherThanReadWrong() {
        byte[] utf8 = sample().text("\n").getBytes(StandardCharsets.UTF_8);
        String more = "x".repeat(20_000).replace("x", "\n");
        byte[] windows = (more + "2015,19,Nuevo León,19018,García,,Extorsión,,,1\n").getBytes(SesnspText.WINDOWS);
        byte[] both = new byte[utf8.length + windows.length];
        System.arraycopy(utf8, 0, both, 0, utf8.length);
        System.arraycopy(windows, 0, both, utf8.length, windows.length);
        assertThat(EvidenceFile.of(both).refusal().sentence().en()).contains("is not in UTF-8");
    }
}
