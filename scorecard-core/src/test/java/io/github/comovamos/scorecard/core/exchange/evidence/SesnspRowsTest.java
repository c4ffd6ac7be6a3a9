package io.github.comovamos.scorecard.core.exchange.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.value.CountingMethod;
import io.github.comovamos.scorecard.core.failure.Finding;
import io.github.comovamos.scorecard.core.failure.Place;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The traps of files of the SESNSP: each gives the right figure, or a finding that names the line. */
class SesnspRowsTest {

    private static final String OTHER_KIND = "Aborto|Aborto|Aborto";

    private static SesnspText sample() {
        return SesnspText.municipalities();
    }

    @Test
    void rowsOfSeveralModalitiesAreSummedAndBlankMonthsAreNone() {
        EvidenceRead read = sample().row("2015", "19039", SesnspText.HOMICIDE, "7", "0", "12")
                .row("2015", "19039", SesnspText.KNIFE, "2", "0", "1")
                .row("2015", "19039", SesnspText.EXTORTION, "0", "0", "5")
                .row("2014", "19039", SesnspText.HOMICIDE, "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "3")
                .row("2015", "19006", SesnspText.KNIFE, "1", "0", "0")
                .file()
                .read();
        assertThat(read.figures())
                .containsExactly(
                        "homicide 19006 2015-01 1",
                        "homicide 19006 2015-02 0",
                        "homicide 19006 2015-03 0",
                        "homicide 19039 2014-01 1",
                        "homicide 19039 2014-02 1",
                        "homicide 19039 2014-03 1",
                        "homicide 19039 2014-04 1",
                        "homicide 19039 2014-05 1",
                        "homicide 19039 2014-06 1",
                        "homicide 19039 2014-07 1",
                        "homicide 19039 2014-08 1",
                        "homicide 19039 2014-09 1",
                        "homicide 19039 2014-10 1",
                        "homicide 19039 2014-11 1",
                        "homicide 19039 2014-12 3",
                        "homicide 19039 2015-01 9",
                        "homicide 19039 2015-02 0",
                        "homicide 19039 2015-03 13",
                        "extortion 19039 2015-01 0",
                        "extortion 19039 2015-02 0",
                        "extortion 19039 2015-03 5");
        assertThat(read.tally().read()).isEqualTo(5);
        assertThat(read.tally().taken()).isEqualTo(5);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "1.0, 1",
        "1., 1",
        "0.0, 0",
        "0, 0",
        "007, 7",
        "'1,234', 1234",
        "'1,234.0', 1234",
        "'1,234,567', 1234567"
    })
    void countsAreReadAsPeopleMeanThem(String cell, String count) {
        assertThat(sample().row("2015", "19039", SesnspText.EXTORTION, cell)
                        .file()
                        .read()
                        .figures())
                .containsExactly("extortion 19039 2015-01 " + count);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "NA", "na"})
    void monthThatIsNotPublishedIsNoFigure(String cell) {
        EvidenceRead read = sample().row("2015", "19039", SesnspText.EXTORTION, "3", cell, "4")
                .file()
                .read();
        assertThat(read.figures()).containsExactly("extortion 19039 2015-01 3", "extortion 19039 2015-03 4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-1", "-1.0", "1.5", "x", "1e3", "12,34", "1,23", "1 234", "1.234,0", "٣", "9999999999", "-"})
    void cellThatIsNoCountIsAFindingThatNamesItsLineAndMonth(String cell) {
        Finding finding = sample().row("2015", "19039", SesnspText.HOMICIDE, "1")
                .row("2015", "19006", SesnspText.HOMICIDE, "1", "2", cell)
                .inUtf8()
                .finding();
        assertThat(finding.place()).isEqualTo(new Place.Cell(3, "marzo"));
        assertThat(finding.value()).isEqualTo(cell);
        assertThat(finding.message().es()).contains(cell, "no es una cuenta de delitos", "de 0 en adelante");
        assertThat(finding.message().en()).contains(cell, "is not a count of crimes", "from 0 on");
    }

    @Test
    void monthWithACountInSomeRowsAndNoneInOthersHasNoSum() {
        SesnspText text = sample().row("2015", "19039", SesnspText.HOMICIDE, "7", "1")
                .row("2015", "19039", SesnspText.KNIFE, "2", "NA");
        Finding finding = text.file().finding();
        assertThat(finding.place()).isEqualTo(new Place.Cell(3, "febrero"));
        assertThat(finding.message().es()).contains("otras filas de homicide en 19039 de 2015 dicen lo contrario");
        assertThat(finding.message().en()).contains("other rows of homicide in 19039 of 2015 say the contrary");
        assertThat(text.file().read().figures()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"19998", "19999", "2998", "2999"})
    void pseudoMunicipalityIsLeftOutByDeclaration(String code) {
        EvidenceRead read = sample().row("2015", code, SesnspText.EXTORTION, "3")
                .row("2015", "19039", SesnspText.EXTORTION, "1")
                .file()
                .read();
        assertThat(read.figures()).containsExactly("extortion 19039 2015-01 1");
        assertThat(read.tally().leftOut()).isEqualTo(Map.of("no-municipality", 1L));
        assertThat(read.tally().refused()).isZero();
    }

    @Test
    void codesMayHaveLostTheirZero() {
        EvidenceRead read = sample().row("2015", "2004", SesnspText.EXTORTION, "3")
                .row("2015", "02004", SesnspText.EXTORTION, "4")
                .file()
                .read();
        assertThat(read.figures()).containsExactly("extortion 02004 2015-01 7");
        assertThat(SesnspText.states()
                        .row("2015", "2", SesnspText.EXTORTION, "3")
                        .file()
                        .read()
                        .figures())
                .containsExactly("extortion 02 2015-01 3");
    }

    @Test
    void kindsThatAreNotMappedAreLeftOutByDeclarationWhateverStandsInThem() {
        EvidenceRead read = sample().row("2015", "19039", OTHER_KIND, "3")
                .row("2015", "nowhere", OTHER_KIND, "-1")
                .row("2015", "19039", SesnspText.EXTORTION, "1")
                .file()
                .read();
        assertThat(read.figures()).containsExactly("extortion 19039 2015-01 1");
        assertThat(read.tally().leftOut()).isEqualTo(Map.of("not-mapped", 2L));
    }

    @Test
    void quotedCommasColumnOfTotalsAndBlankLastRowsDoNoHarm() {
        EvidenceRead read = sample().headed("Diciembre", "Diciembre,TOTAL")
                .line(
                        "2015,19,\"León, Nuevo\",19039,\"Monterrey, \"\"la Sultana\"\"\",El patrimonio,Extorsión,Extorsión,"
                                + "Extorsión,\"1,000\",2,,,,,,,,,,,1002")
                .line(",,,,,,,,,,,,,,,,,,,,,")
                .line("")
                .line("  ,  ")
                .file()
                .read();
        assertThat(read.figures()).containsExactly("extortion 19039 2015-01 1000", "extortion 19039 2015-02 2");
        assertThat(read.tally().read()).isEqualTo(1);
    }

    @Test
    void rowOfBlankMonthsOnlyIsLeftOutAndSaidToBe() {
        EvidenceRead read = sample().row("2015", "19039", SesnspText.EXTORTION)
                .row("2015", "19006", SesnspText.EXTORTION, "NA", "NA")
                .file()
                .read();
        assertThat(read.figures()).isEmpty();
        assertThat(read.tally().leftOut()).isEqualTo(Map.of("blank", 2L));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            20x5 | 19039 | Año            | 20x5  | AAAA                         | YYYY
            15   | 19039 | Año            | 15    | AAAA                         | YYYY
            2015 | 190   | Cve. Municipio | 190   | 5 dígitos                    | 5 digits
            2015 | X9039 | Cve. Municipio | X9039 | 5 dígitos                    | 5 digits
            2015 | 19    | Cve. Municipio | 19    | no es la clave de un municipio | is not the code of a municipality
            2015 | metropolitan | Cve. Municipio | metropolitan | no es la clave de un municipio | is not the code of a municipality
            """)
    void badYearOrCodeIsAFinding(String year, String area, String column, String value, String es, String en) {
        Finding finding = sample().line(year + ",19,NL," + area + ",M,B,Extorsión,Extorsión,Extorsión,1")
                .file()
                .finding();
        assertThat(finding.place()).isEqualTo(new Place.Cell(2, column));
        assertThat(finding.value()).isEqualTo(value);
        assertThat(finding.message().es()).contains(es);
        assertThat(finding.message().en()).contains(en);
    }

    @Test
    void municipalityOfAnotherStateIsAFinding() {
        Finding finding = sample().line("2015,19,NL,08037,Juárez,B,Extorsión,Extorsión,Extorsión,1")
                .file()
                .finding();
        assertThat(finding.place()).isEqualTo(new Place.Cell(2, "Clave_Ent"));
        assertThat(finding.message().es()).isEqualTo("el municipio 08037 no es del estado \"19\"");
        assertThat(finding.message().en()).isEqualTo("municipality 08037 is not of state \"19\"");
    }

    @Test
    void everyLayoutIsReadAndEachInstrumentIsItsOwn() {
        assertThat(List.of(
                        sample().row("2015", "19039", SesnspText.HOMICIDE, "1234"),
                        SesnspText.states().row("2015", "19", SesnspText.HOMICIDE, "1234"),
                        SesnspText.oldMunicipalities().row("2015", "19039", SesnspText.OLD_HOMICIDE, "1,234"),
                        SesnspText.oldStates().row("2015", "19", SesnspText.OLD_HOMICIDE, "1,234")))
                .extracting(text -> text.file().read())
                .extracting(read -> read.figures() + " "
                        + read.tally().instrument().map(CountingMethod::name).orElse("none"))
                .containsExactly(
                        "[homicide 19039 2015-01 1234] sesnsp-2015",
                        "[homicide 19 2015-01 1234] sesnsp-2015",
                        "[homicide 19039 2015-01 1234] sesnsp-2011",
                        "[homicide 19 2015-01 1234] sesnsp-2011");
    }

    @Test
    void oldFileSumsWhatWasDoneWithAndWithoutViolence() {
        assertThat(SesnspText.oldMunicipalities()
                        .row("2013", "2004", "CON VIOLENCIA|DE VEHICULOS|ROBO COMUN", "1,000", "2")
                        .row("2013", "2004", "SIN VIOLENCIA|DE VEHICULOS|ROBO COMUN", "20", "0")
                        .row("2013", "2999", "SIN VIOLENCIA|DE VEHICULOS|ROBO COMUN", "5", "5")
                        .inUtf8()
                        .read()
                        .figures())
                .containsExactly("vehicle-theft 02004 2013-01 1020", "vehicle-theft 02004 2013-02 2");
    }
}
