package io.github.comovamos.scorecard.core.exchange.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.evidence.Case;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.failure.Finding;
import io.github.comovamos.scorecard.core.failure.Place;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The layout of cases. */
class CasesRowsTest {

    private static final String HEADER = "case,category,area,opened,closed,outcome,responsible\n";

    @Test
    void casesAreTakenWithAndWithoutTheirEnd() {
        EvidenceRead read = EvidenceFile.of("""
                        opened,case,municipality,category,closed,responsible,outcome,name
                        2013-04-01,17,2004,alumbrado,2013-04-03,"Obras, S.A.","reparó ""todo\""",Tijuana
                        2013-04-02,18,metropolitan,baches,,,,
                        """).read();
        assertThat(read.cases())
                .containsExactly(
                        new Case(
                                "17",
                                "alumbrado",
                                new AreaCode("02004"),
                                LocalDate.of(2013, 4, 1),
                                Optional.of(LocalDate.of(2013, 4, 3)),
                                Optional.of("reparó \"todo\""),
                                Optional.of("Obras, S.A.")),
                        new Case(
                                "18",
                                "baches",
                                new AreaCode("metropolitan"),
                                LocalDate.of(2013, 4, 2),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()));
        assertThat(read.rows()).containsExactly(2L, 3L);
        assertThat(read.tally().layout()).contains(EvidenceLayout.CASES);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            # row                                  | column   | value      | said (es)              | said (en)
            ,light,19039,2013-04-01                | case     | ^^         | el texto está vacío    | the text is empty
            1,,19039,2013-04-01                    | category | ^^         | el texto está vacío    | the text is empty
            1,light,,2013-04-01                    | area     | ^^         | 5 dígitos              | 5 digits
            1,light,elsewhere,2013-04-01           | area     | elsewhere  | no está declarada      | is not declared
            1,light,19039,                         | opened   | ^^         | AAAA-MM-DD             | YYYY-MM-DD
            1,light,19039,2013-04                  | opened   | 2013-04    | AAAA-MM-DD             | YYYY-MM-DD
            1,light,19039,01/04/2013               | opened   | 01/04/2013 | AAAA-MM-DD             | YYYY-MM-DD
            1,light,19039,2013-04-01,2013-04-31    | closed   | 2013-04-31 | AAAA-MM-DD             | YYYY-MM-DD
            1,light,19039,2013-04-01,2013-03-31    | closed   | 2013-03-31 | antes de abrirse       | before it was opened
            1,light,19039,2013-04-01,NA            | closed   | NA         | AAAA-MM-DD             | YYYY-MM-DD
            """)
    void badCellIsAFindingWithItsRowAndColumn(String row, String column, String value, String es, String en) {
        Finding finding = EvidenceFile.of(HEADER + "0,a,19,2012-01-01\n\n" + row + "\n2,b,19,2013-01-01\n")
                .finding();
        assertThat(finding.place()).isEqualTo(new Place.Cell(4, column));
        assertThat(finding.value()).isEqualTo(value);
        assertThat(finding.message().es()).contains(es);
        assertThat(finding.message().en()).contains(en);
    }

    @ParameterizedTest(name = "{0} of at most {1}")
    @CsvSource({"case, 120", "category, 120", "outcome, 500", "responsible, 500"})
    void textsAreBounded(String column, int most) {
        String row = "case,category,19039,2013-01-01,,outcome,responsible\n";
        assertThat(EvidenceFile.of(HEADER + row.replace(column, "ñ".repeat(most)))
                        .read()
                        .cases())
                .hasSize(1);
        Finding finding = EvidenceFile.of(HEADER + row.replace(column, "ñ".repeat(most + 1)))
                .finding();
        assertThat(finding.place()).isEqualTo(new Place.Cell(2, column));
        assertThat(finding.message().en()).contains("at most " + most);
    }

    @Test
    void caseClosedOnTheDayItWasOpenedIsGood() {
        assertThat(EvidenceFile.of(HEADER + "1,a,19,2013-01-01,2013-01-01\n")
                        .read()
                        .cases())
                .extracting(Case::daysToClose)
                .containsExactly(Optional.of(0L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"case", "category", "area", "opened"})
    void headerWithoutARequiredColumnIsRefused(String column) {
        EvidenceFile file = EvidenceFile.of(HEADER.replace(column + ",", "")).as(EvidenceLayout.CASES);
        assertThat(file.refusal().sentence().es()).contains("falta la columna \"" + column + "\"");
        assertThat(file.refusal().sentence().en()).contains("column \"" + column + "\" is missing");
    }

    @Test
    void emptyFileIsRefusedWithTheColumnsOfItsLayout() {
        EvidenceFile file = EvidenceFile.of("").as(EvidenceLayout.CASES);
        assertThat(file.refusal().sentence().en()).contains("is empty", "case, category, area, opened");
    }
}
