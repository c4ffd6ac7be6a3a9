package io.github.comovamos.scorecard.core.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.exchange.rating.RatingsFile;
import io.github.comovamos.scorecard.core.failure.Finding;
import io.github.comovamos.scorecard.core.failure.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formulas of which the file has no result, as programs write them that compute nothing. */
class WorkbookFormulasTest {

    private static RatingsFile cells(String cells) {
        return HandmadeWorkbook.withRows(HandmadeWorkbook.row(2, cells));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <c r='C2'><f>1+1</f></c>                             | =1+1
            <c r='C2'><f>1+1</f><v/></c>                         | =1+1
            <c r='C2'><f>1+1</f><v> </v></c>                     | =1+1
            <c r='C2'><v></v><f>A1&amp;"x"</f></c>               | =A1&"x"
            <c r='C2' t='str'><f>A1</f></c>                      | =A1
            <c r='C2'><f t='shared' si='0'/></c>                 | =
            """)
    void formulaWithoutResultIsRefusedAtItsCell(String cell, String value) {
        Finding finding = cells(cell).finding();
        assertThat(finding.place()).isEqualTo(new Place.Cell(2, "rating"));
        assertThat(finding.value()).isEqualTo(value);
        assertThat(finding.message().es())
                .isEqualTo("es una fórmula sin resultado guardado: abra el libro en un programa de hojas de cálculo y"
                        + " guárdelo");
        assertThat(finding.message().en())
                .isEqualTo("it is a formula without a stored result: open the workbook in a spreadsheet program and"
                        + " save it");
    }

    @Test
    void formulaThatComesToNoTextIsAnEmptyCell() {
        assertThat(cells("<c r='C2'><v>5</v></c><c r='D2' t='str'><f>\"\"</f><v></v></c>")
                        .ratings())
                .hasSize(1);
    }

    @Test
    void rowOfNothingElseIsNoEmptyRow() {
        Finding finding = HandmadeWorkbook.withRows("<row r='7'><c r='B7'><f>1</f></c></row>")
                .finding();
        assertThat(finding.place()).isEqualTo(new Place.Cell(7, "action"));
    }

    @Test
    void formulaInTheHeaderIsRefusedWithTheFile() {
        RatingsFile file = new HandmadeWorkbook()
                .with(HandmadeWorkbook.SHEET, HandmadeWorkbook.sheet("<row r='1'><c r='AB1'><f>X1</f></c></row>"))
                .file();
        assertThat(file.refusal().sentence().en()).contains("a formula without a stored result");
        assertThat(file.refusal().finding().orElseThrow().place()).isEqualTo(new Place.Cell(1, "AB"));
    }

    @Test
    void formulaBeyondTheHeaderMakesTheRowTooWideLikeAnyCell() {
        Finding finding =
                cells("<c r='C2'><v>5</v></c><c r='XFD2'><f>1</f></c>").finding();
        assertThat(finding.place()).isEqualTo(new Place.Row(2));
        assertThat(finding.message().en()).contains("more cells than the header");
    }
}
