package io.github.comovamos.scorecard.core.exchange.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.failure.Finding;
import io.github.comovamos.scorecard.core.failure.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers of files of the SESNSP. */
class SesnspHeaderTest {

    @ParameterizedTest(name = "{0} instead of {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ,Marzo                  |                | falta la columna "marzo"        | column "marzo" is missing
            Año,                    |                | falta la columna "ano"          | column "ano" is missing
            ,Clave_Ent              |                | falta la columna "claveent"     | column "claveent" is missing
            ,Modalidad              |                | falta la columna "modalidad"    | column "modalidad" is missing
            ,Subtipo de delito      |                | falta la columna "subtipodedelito" | column "subtipodedelito" is missing
            ,Marzo                  | ,Enero         | la columna "Enero" está repetida | column "Enero" is repeated
            ,Diciembre              | ,Diciembre,Sum | la columna "Sum" no se conoce   | column "Sum" is unknown
            ,Municipio              | ,              | la columna "" no se conoce      | column "" is unknown
            """)
    void headerThatDoesNotFitIsRefusedWhole(String text, String instead, String es, String en) {
        EvidenceFile file = SesnspText.municipalities()
                .headed(text, instead == null ? "" : instead)
                .row("2015", "19039", SesnspText.EXTORTION, "1")
                .file()
                .as(EvidenceLayout.SESNSP);
        assertThat(file.refusal().sentence().es()).startsWith("fila 1: ").contains(es);
        assertThat(file.refusal().sentence().en()).startsWith("row 1: ").contains(en);
    }

    @Test
    void columnsForPeopleMayBeMissing() {
        assertThat(SesnspText.municipalities()
                        .headed(",Entidad", "")
                        .headed(",Municipio", "")
                        .headed(",Bien jurídico afectado", "")
                        .line("2015,19,19039,Extorsión,Extorsión,Extorsión,4")
                        .file()
                        .read()
                        .figures())
                .containsExactly("extortion 19039 2015-01 4");
    }

    @ParameterizedTest(name = "{0} in a file with the column {1}")
    @CsvSource({"19, 19039, INEGI, true", "1903, 19, INEGI, false"})
    void findingNamesTheColumnOfTheOldLayout(String bad, String good, String column, boolean municipalities) {
        SesnspText text = municipalities ? SesnspText.oldMunicipalities() : SesnspText.oldStates();
        Finding finding = text.row("2013", good, SesnspText.OLD_EXTORTION, "1")
                .row("2013", bad, SesnspText.OLD_EXTORTION, "1")
                .file()
                .finding();
        assertThat(finding.place()).isEqualTo(new Place.Cell(3, column));
        assertThat(finding.value()).isEqualTo(bad);
        assertThat(finding.message().en())
                .contains("is not the code of a " + (municipalities ? "municipality" : "state"));
    }

    @Test
    void findingNamesTheColumnOfAStateFile() {
        assertThat(SesnspText.states()
                        .row("2015", "19039", SesnspText.EXTORTION, "1")
                        .file()
                        .finding()
                        .place())
                .isEqualTo(new Place.Cell(2, "Clave_Ent"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", ",,,\n"})
    void emptyFileIsRefusedWithTheColumnsOfItsLayout(String text) {
        assertThat(EvidenceFile.of(text)
                        .as(EvidenceLayout.SESNSP)
                        .refusal()
                        .sentence()
                        .es())
                .contains("está vacío", "Año, Clave_Ent", "Modalidad");
    }

    @Test
    void fileWithoutRowsSaysNothing() {
        EvidenceRead read = SesnspText.municipalities().file().read();
        assertThat(read.figures()).isEmpty();
        assertThat(read.tally().read()).isZero();
    }
}
