package io.github.comovamos.scorecard.core.exchange.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.failure.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A bad row leaves a hole where its figures would be, and never a sum that is silently too low. */
class SesnspSpoiledTest {

    private static SesnspText sample() {
        return SesnspText.municipalities();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void badCellSpoilsItsYearOfItsIndicatorAndAreaAndNothingElse(boolean badFirst) {
        SesnspText text = sample();
        if (badFirst) {
            text.row("2015", "19039", SesnspText.KNIFE, "5", "-1");
        }
        text.row("2015", "19039", SesnspText.HOMICIDE, "7", "1");
        if (!badFirst) {
            text.row("2015", "19039", SesnspText.KNIFE, "5", "-1");
        }
        text.row("2015", "19006", SesnspText.HOMICIDE, "3", "0")
                .row("2014", "19039", SesnspText.HOMICIDE, "4")
                .row("2015", "19039", SesnspText.EXTORTION, "6", "0");
        EvidenceRead read = text.file().read();
        assertThat(read.figures())
                .containsExactlyInAnyOrder(
                        "homicide 19006 2015-01 3",
                        "homicide 19006 2015-02 0",
                        "homicide 19039 2014-01 4",
                        "extortion 19039 2015-01 6",
                        "extortion 19039 2015-02 0");
        assertThat(read.tally().refused()).isEqualTo(1);
    }

    @Test
    void badCellSpoilsEveryIndicatorForWhichItsKindCounts() {
        String map = "type,subtype,modality,indicator\nHomicidio,,,homicide\nHomicidio,,Con arma de fuego,shot\n";
        assertThat(sample().row("2015", "19039", SesnspText.HOMICIDE, "x")
                        .row("2015", "19039", SesnspText.KNIFE, "5")
                        .file()
                        .mappedBy(map)
                        .read()
                        .figures())
                .isEmpty();
        assertThat(sample().row("2015", "19039", SesnspText.HOMICIDE, "4")
                        .row("2015", "19039", SesnspText.KNIFE, "x")
                        .file()
                        .mappedBy(map)
                        .read()
                        .figures())
                .containsExactly("shot 19039 2015-01 4");
    }

    @Test
    void rowWithMoreCellsThanTheHeaderSpoilsItsYearOfItsArea() {
        EvidenceRead read = sample().row("2015", "19039", SesnspText.HOMICIDE, "7")
                .line("2015,19,NL,19039,Monterrey,La vida, y la integridad,Homicidio,Homicidio doloso,Con arma blanca,"
                        + "1,2,3,4,5,6,7,8,9,10,11,12")
                .row("2015", "19006", SesnspText.HOMICIDE, "3")
                .row("2014", "19039", SesnspText.HOMICIDE, "2")
                .file()
                .read();
        assertThat(read.findings()).hasSize(1);
        assertThat(read.findings().get(0).place()).isEqualTo(new Place.Row(3));
        assertThat(read.findings().get(0).message().es()).contains("más celdas que el encabezado");
        assertThat(read.findings().get(0).message().en()).contains("more cells than the header");
        assertThat(read.figures()).containsExactly("homicide 19006 2015-01 3", "homicide 19039 2014-01 2");
    }

    @ParameterizedTest(name = "year {0}, area {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2015 | 1903 9 | homicide 19039 2014-01 2, extortion 19006 2015-01 4
            2015 | 08037  | homicide 19039 2014-01 2, extortion 19006 2015-01 4
            2O15 | 19039  | extortion 19006 2015-01 4
            """)
    void rowOfNobodyKnowsWhereIsLostToEveryArea(String year, String area, String left) {
        EvidenceRead read = sample().row("2015", "19039", SesnspText.HOMICIDE, "7")
                .row("2014", "19039", SesnspText.HOMICIDE, "2")
                .line(year + ",19,NL," + area + ",M,La vida,Homicidio,Homicidio doloso,Con arma blanca,5")
                .row("2015", "19006", SesnspText.EXTORTION, "4")
                .file()
                .read();
        assertThat(read.tally().refused()).isEqualTo(1);
        assertThat(String.join(", ", read.figures())).isEqualTo(left);
    }

    @Test
    void shiftedRowOfNobodyKnowsWhereIsLostToEveryAreaAndIndicator() {
        EvidenceRead read = sample().row("2015", "19039", SesnspText.HOMICIDE, "7")
                .row("2015", "19006", SesnspText.EXTORTION, "4")
                .row("2014", "19006", SesnspText.EXTORTION, "1")
                .line("2015,30,Veracruz, de Ignacio de la Llave,30001,Acajete,La vida,Extorsión,Extorsión,Extorsión,"
                        + "1,2,3,4,5,6,7,8,9,10,11,12")
                .file()
                .read();
        assertThat(read.findings()).hasSize(1);
        assertThat(read.figures()).containsExactly("extortion 19006 2014-01 1");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"999999999, 1", "999999999, 5"})
    void sumBeyondAllReasonIsAFindingAndNoCrash(String count, int times) {
        SesnspText text = sample();
        for (int i = 0; i < times; i++) {
            text.row("2015", "19039", SesnspText.HOMICIDE, count);
        }
        EvidenceRead read = text.file().read();
        assertThat(read.tally().refused() > 0).isEqualTo(read.figures().isEmpty());
        assertThat(read.figures().isEmpty()).isEqualTo(times > 2);
    }
}
