package io.github.comovamos.scorecard.core.exchange.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.exchange.workbook.HandmadeWorkbook;
import io.github.comovamos.scorecard.core.failure.Place;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** Evidence from Excel workbooks. */
class WorkbookEvidenceTest {

    private static EvidenceFile workbook(List<List<Object>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("evidence");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    write(sheet, row, column, rows.get(row).get(column));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return EvidenceFile.of(bytes.toByteArray());
    }

    private static void write(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (!value.toString().isEmpty()) {
            sheet.value(row, column, value.toString());
        }
    }

    @Test
    void figuresAreTakenWhetherCellsAreNumbersOrTexts() {
        EvidenceRead read = workbook(List.of(
                        List.of("indicator", "municipality", "month", "value", "goal", "sample"),
                        List.of("pulse-safe", "metropolitan", "2013-05", 25.1, "", 4951),
                        List.of("homicides", 8037, 2013, "61", 35, ""),
                        List.of("homicides", "08037", "2013-02", "", 35.5, ""),
                        List.of(),
                        List.of("homicides", 19, "2013-02", 1234567, "", "")))
                .read();
        assertThat(read.findings()).isEmpty();
        assertThat(read.figures())
                .containsExactly(
                        "pulse-safe metropolitan 2013-05 25.1 of 4951",
                        "homicides 08037 2013 61 goal 35",
                        "homicides 08037 2013-02 - goal 35.5",
                        "homicides 19 2013-02 1234567");
        assertThat(read.rows()).containsExactly(2L, 3L, 4L, 6L);
    }

    @Test
    void findingNamesTheRowAsTheSheetShowsIt() {
        assertThat(workbook(List.of(
                                List.of("indicator", "area", "period", "value"),
                                List.of(),
                                List.of("a", "19", "2013", 5),
                                List.of("a", "19", "2014", -5)))
                        .finding()
                        .place())
                .isEqualTo(new Place.Cell(4, "value"));
    }

    @Test
    void casesAndPopulationsComeInWorkbooksToo() {
        assertThat(workbook(List.of(
                                List.of("case", "category", "area", "opened", "closed"),
                                List.of(17, "lights", 19039, "2013-04-01", "2013-04-03")))
                        .read()
                        .cases())
                .extracting(one -> one.id() + " " + one.daysToClose().orElseThrow())
                .containsExactly("17 2");
        assertThat(workbook(List.of(List.of("area", "year", "residents"), List.of(2004, 2013, 1_600_000)))
                        .read()
                        .populations())
                .extracting(population -> population.area() + " " + population.residents())
                .containsExactly("02004 1600000");
    }

    @Test
    void fileOfTheSesnspMayBeAWorkbook() {
        assertThat(workbook(List.of(
                                List.of(
                                        "Año",
                                        "Clave_Ent",
                                        "Entidad",
                                        "Cve. Municipio",
                                        "Municipio",
                                        "Bien jurídico afectado",
                                        "Tipo de delito",
                                        "Subtipo de delito",
                                        "Modalidad",
                                        "Enero",
                                        "Febrero",
                                        "Marzo",
                                        "Abril",
                                        "Mayo",
                                        "Junio",
                                        "Julio",
                                        "Agosto",
                                        "Septiembre",
                                        "Octubre",
                                        "Noviembre",
                                        "Diciembre"),
                                List.of(
                                        2015,
                                        2,
                                        "Baja California",
                                        2004,
                                        "Tijuana",
                                        "El patrimonio",
                                        "Extorsión",
                                        "Extorsión",
                                        "Extorsión",
                                        4,
                                        0,
                                        "",
                                        1.0)))
                        .read()
                        .figures())
                .containsExactly("extortion 02004 2015-01 4", "extortion 02004 2015-02 0", "extortion 02004 2015-04 1");
    }

    @Test
    void figuresBesideAFormulaWithoutResultAreNotSummedAsIfItWereNothing() {
        SesnspText text = SesnspText.municipalities();
        text.row("2015", "19039", SesnspText.HOMICIDE, "4", "1")
                .row("2015", "19039", SesnspText.KNIFE, "FORMULA", "2")
                .row("2015", "19006", SesnspText.HOMICIDE, "4", "1");
        List<List<String>> rows = text.text("\n")
                .lines()
                .map(line -> List.of(line.split(",", -1)))
                .toList();
        String sheet = HandmadeWorkbook.sheetOf(rows)
                .replace("<c t=\"inlineStr\"><is><t>FORMULA</t></is></c>", "<c><f>1+1</f></c>");
        EvidenceRead read = EvidenceFile.of(new HandmadeWorkbook()
                        .with(HandmadeWorkbook.SHEET, sheet)
                        .bytes())
                .read();
        assertThat(read.findings())
                .extracting(finding -> finding.place() + " " + finding.value())
                .containsExactly(new Place.Cell(3, "J") + " =1+1");
        assertThat(read.figures()).containsExactly("homicide 19006 2015-01 4", "homicide 19006 2015-02 1");
    }
}
