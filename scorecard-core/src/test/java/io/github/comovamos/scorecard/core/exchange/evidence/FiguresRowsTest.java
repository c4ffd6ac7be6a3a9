package io.github.comovamos.scorecard.core.exchange.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.failure.Finding;
import io.github.comovamos.scorecard.core.failure.Place;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The layout of figures. */
class FiguresRowsTest {

    private static final String HEADER = "indicator,area,period,value,goal,sample\n";

    private static List<String> figures(String text) {
        EvidenceRead read = EvidenceFile.of(text).read();
        assertThat(read.findings()).isEmpty();
        return read.figures();
    }

    @Test
    void figuresGoalsAndSamplesAreTakenInAnyOrderOfColumns() {
        assertThat(figures("""
                        sample,value,period,area,goal,indicator,name
                        4951,25.1,2013-05,metropolitan,,pulse-safe,"Monterrey, zona"
                        ,61,2013-01,08037,35,homicides,
                        ,,2013,08037,240,homicides,Juárez
                        ,0,2013-06-19,19,,homicides,
                        """))
                .containsExactly(
                        "pulse-safe metropolitan 2013-05 25.1 of 4951",
                        "homicides 08037 2013-01 61 goal 35",
                        "homicides 08037 2013 - goal 240",
                        "homicides 19 2013-06-19 0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "indicator,municipality,month,value\nhomicide,19039,2013-01,5\n",
                "indicator;area;period;value\nhomicide;19039;2013-01;5\n",
                "\uFEFFindicator,area,period,value\r\nhomicide,19039,2013-01,5.000\r\n",
                " indicator , area , period , value \n homicide , 19039 , 2013-01 , 5 \n",
                "\n\nindicator,area,period,value\n\n,,,\nhomicide,19039,2013-01,5\n,,,,\n\n",
                "indicator,area,period,value\nhomicide,19039,2013-01,05\n",
            })
    void sameFigureIsReadFromEachOfThese(String text) {
        assertThat(figures(text)).containsExactly("homicide 19039 2013-01 5");
    }

    @Test
    void areaMayHaveLostItsZeroAndMayLieOutsideTheAgenda() {
        assertThat(figures(
                        HEADER + "a,2004,2013,1\na,8037,2013,2\na,9,2013,3\na,31101,2013,4\na,police-north,2013,5\n"))
                .containsExactly(
                        "a 02004 2013 1", "a 08037 2013 2", "a 09 2013 3", "a 31101 2013 4", "a police-north 2013 5");
    }

    @Test
    void figuresMayBeInEitherEncoding() {
        String text = "indicator,area,name,period,value\nhomicide,19018,García,2013-01,5\n";
        assertThat(EvidenceFile.of(text.getBytes(SesnspText.WINDOWS)).read().figures())
                .isEqualTo(EvidenceFile.of(text.getBytes(StandardCharsets.UTF_8))
                        .read()
                        .figures())
                .hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            # row                          | column    | value      | allowed (es)              | allowed (en)
            homi cide,19039,2013,1         | indicator | homi cide  | letra o dígito            | letter or digit
            ,19039,2013,1                  | indicator | ^^         | letra o dígito            | letter or digit
            unheard-of,19039,2013,1        | indicator | unheard-of | no se conoce              | is not known
            a,190,2013,1                   | area      | 190        | 5 dígitos                 | 5 digits
            a,,2013,1                      | area      | ^^         | 5 dígitos                 | 5 digits
            a,elsewhere,2013,1             | area      | elsewhere  | metropolitan, police-north | metropolitan, police-north
            a,19039,2013-13,1              | period    | 2013-13    | AAAA-MM                   | YYYY-MM
            a,19039,2013-02-29,1           | period    | 2013-02-29 | AAAA-MM-DD                | YYYY-MM-DD
            a,19039,13,1                   | period    | 13         | AAAA-MM-DD, AAAA-MM y AAAA | YYYY-MM-DD, YYYY-MM and YYYY
            a,19039,,1                     | period    | ^^         | AAAA-MM-DD                | YYYY-MM-DD
            a,19039,2013,-1                | value     | -1         | de 0 a 1000000000000000   | from 0 to 1000000000000000
            a,19039,2013,1e3               | value     | 1e3        | sin exponente             | no exponent
            a,19039,2013,"1,5"             | value     | 1,5        | con punto                 | with a point
            a,19039,2013,1.2345678         | value     | 1.2345678  | hasta 6 decimales         | at most 6 decimals
            a,19039,2013,25%               | value     | 25%        | un porcentaje se escribe como número | a percentage is written as a number
            a,19039,2013,12\u00a0               | value     | 12\u00a0        | "12\\u00A0"                | "12\\u00A0"
            a,19039,2013,NA                | value     | NA         | un decimal                | a decimal
            a,19039,2013,1,x               | goal      | x          | un decimal                | a decimal
            a,19039,2013-04-30,1,2         | goal      | 2          | es un día                 | is a day
            a,19039,2013,1,,0              | sample    | 0          | de 1 a 1000000000         | from 1 to 1000000000
            a,19039,2013,1,,1.5            | sample    | 1.5        | de 1 a 1000000000         | from 1 to 1000000000
            a,19039,2013,,2,550            | sample    | 550        | junto a un valor          | beside a value
            a,19039,2013,,,550             | sample    | 550        | junto a un valor          | beside a value
            """)
    void badCellIsAFindingWithItsRowAndColumn(String row, String column, String value, String es, String en) {
        Finding finding = EvidenceFile.of(HEADER + "a,19039,2012,1\n\n" + row + "\na,19039,2014,1\n")
                .finding();
        assertThat(finding.place()).isEqualTo(new Place.Cell(4, column));
        assertThat(finding.value()).isEqualTo(value);
        assertThat(finding.message().es()).contains(es);
        assertThat(finding.message().en()).contains(en);
    }

    @Test
    void findingNamesTheColumnAsTheFileDoes() {
        assertThat(EvidenceFile.of("indicator,municipality,month,value\na,190,2013,1\n")
                        .finding()
                        .place())
                .isEqualTo(new Place.Cell(2, "municipality"));
        assertThat(EvidenceFile.of("indicator,municipality,month,value\na,19,20130,1\n")
                        .finding()
                        .place())
                .isEqualTo(new Place.Cell(2, "month"));
    }

    @Test
    void rowWithMoreCellsThanTheHeaderIsAFinding() {
        Finding finding = EvidenceFile.of("indicator,area,period,value\na,19039,2013,1,5\n")
                .finding();
        assertThat(finding.place()).isEqualTo(new Place.Row(2));
        assertThat(finding.value()).isEqualTo("5");
    }

    @Test
    void rowWithoutValueAndGoalIsLeftOutByDeclaration() {
        EvidenceRead read = EvidenceFile.of(HEADER + "a,19039,2013,\na,19039,2014,,,\na,19039,2015,0\n")
                .read();
        assertThat(read.figures()).containsExactly("a 19039 2015 0");
        assertThat(read.tally().leftOut()).isEqualTo(Map.of("blank", 2L));
        assertThat(read.rows()).containsExactly(4L);
    }

    @Test
    void periodsThatEndAfterTheLastMonthAreLeftOutByDeclaration() {
        EvidenceRead read = EvidenceFile.of(HEADER + "a,19039,2013,1\na,19039,2013-06,2\na,19039,2013-06-30,3\n"
                        + "a,19039,2013-07,4\na,19039,2013-07-01,5\na,19039,2012,6\n")
                .until("2013-06")
                .read();
        assertThat(read.figures()).containsExactly("a 19039 2013-06 2", "a 19039 2013-06-30 3", "a 19039 2012 6");
        assertThat(read.tally().leftOut()).isEqualTo(Map.of("after-until", 3L));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            area,period,value                    | falta la columna "indicator" | column "indicator" is missing
            indicator,period,value               | falta la columna "area"      | column "area" is missing
            indicator,area,value                 | falta la columna "period"    | column "period" is missing
            indicator,area,period                | falta la columna "value"     | column "value" is missing
            indicator,area,period,value,size     | la columna "size" no se conoce | column "size" is unknown
            indicator,area,period,value,,goal    | la columna "" no se conoce   | column "" is unknown
            indicator,area,period,value,area     | la columna "area" está repetida | column "area" is repeated
            indicator,area,municipality,period,value | "municipality" está repetida | "municipality" is repeated
            INDICATOR,area,period,value          | "INDICATOR" no se conoce     | "INDICATOR" is unknown
            """)
    void headerThatDoesNotFitIsRefusedWhole(String header, String es, String en) {
        EvidenceFile file = EvidenceFile.of(header + "\na,19039,2013,1\n").as(EvidenceLayout.FIGURES);
        assertThat(file.refusal().sentence().es()).startsWith("fila 1: ").contains(es);
        assertThat(file.refusal().sentence().en()).startsWith("row 1: ").contains(en);
    }

    @Test
    void unclosedQuotationMarkIsRefusedWhole() {
        assertThat(EvidenceFile.of(HEADER + "a,19039,\"2013,1\n")
                        .refusal()
                        .sentence()
                        .en())
                .contains("row 2");
    }
}
