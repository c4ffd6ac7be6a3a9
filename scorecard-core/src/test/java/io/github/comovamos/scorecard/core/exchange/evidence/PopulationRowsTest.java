package io.github.comovamos.scorecard.core.exchange.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.evidence.Population;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.Vintage;
import io.github.comovamos.scorecard.core.failure.Finding;
import io.github.comovamos.scorecard.core.failure.Place;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The layout of populations. */
class PopulationRowsTest {

    private static Population of(String area, int year, String vintage, long residents) {
        return new Population(new AreaCode(area), Year.of(year), new Vintage(vintage), residents);
    }

    @Test
    void vintageIsThatOfTheRowOrElseThatOfTheFile() {
        EvidenceRead read = EvidenceFile.of("""
                        area,year,residents,vintage,name
                        19018,2013,174767,census-2010,García
                        19018,2013,205455,,
                        2004,2013,1600000
                        """).read();
        assertThat(read.populations())
                .containsExactly(
                        of("19018", 2013, "census-2010", 174_767),
                        of("19018", 2013, "conapo-2012", 205_455),
                        of("02004", 2013, "conapo-2012", 1_600_000));
        assertThat(read.tally().layout()).contains(EvidenceLayout.POPULATION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"municipality,period,population", "area;year;residents", "residents,year,area"})
    void columnsMayHaveOtherNamesAndPlaces(String header) {
        String row = header.startsWith("residents") ? "5,2013,19" : header.contains(";") ? "19;2013;5" : "19,2013,5";
        assertThat(EvidenceFile.of(header + "\n" + row + "\n").read().populations())
                .containsExactly(of("19", 2013, "conapo-2012", 5));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            1901,2013-01,5,x     | year      | 2013-01     | AAAA, como 2013         | YYYY, such as 2013
            x9018,2013,5,x       | area      | x9018       | no está declarada       | is not declared
            19018,2013,0,x       | residents | 0           | de 1 a 10000000000      | from 1 to 10000000000
            19018,2013,-5,x      | residents | -5          | un número entero de 1   | a whole number from 1
            19018,2013,"1,000",x | residents | 1,000       | un número entero de 1   | a whole number from 1
            19018,2013,10000000001,x | residents | 10000000001 | de 1 a 10000000000  | from 1 to 10000000000
            19018,2013,,x        | residents | ^^          | de 1 a 10000000000      | from 1 to 10000000000
            19018,2013,5,a b     | vintage   | a b         | letra o dígito          | letter or digit
            """)
    void badCellIsAFindingWithItsRowAndColumn(String row, String column, String value, String es, String en) {
        Finding finding = EvidenceFile.of("area,year,residents,vintage\n" + row + "\n19,2013,1\n")
                .finding();
        assertThat(finding.place()).isEqualTo(new Place.Cell(2, column));
        assertThat(finding.value()).isEqualTo(value);
        assertThat(finding.message().es()).contains(es);
        assertThat(finding.message().en()).contains(en);
    }

    @ParameterizedTest
    @ValueSource(strings = {"area", "year", "residents"})
    void headerWithoutARequiredColumnIsRefused(String column) {
        EvidenceFile file = EvidenceFile.of("area,year,residents,vintage\n".replace(column + ",", ""))
                .as(EvidenceLayout.POPULATION);
        assertThat(file.refusal().sentence().en()).contains("column \"" + column + "\" is missing");
    }

    @Test
    void largestPopulationIsTaken() {
        assertThat(EvidenceFile.of("area,year,residents\n19,2013,10000000000\n")
                        .read()
                        .populations())
                .containsExactly(of("19", 2013, "conapo-2012", 10_000_000_000L));
    }
}
