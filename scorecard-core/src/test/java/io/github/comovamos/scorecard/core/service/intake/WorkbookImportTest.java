package io.github.comovamos.scorecard.core.service.intake;

import static io.github.comovamos.scorecard.core.exchange.workbook.HandmadeWorkbook.sheetOf;
import static io.github.comovamos.scorecard.core.service.testing.TestServices.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.exchange.agenda.SampleAgenda;
import io.github.comovamos.scorecard.core.exchange.workbook.HandmadeWorkbook;
import io.github.comovamos.scorecard.core.failure.FailureReason;
import io.github.comovamos.scorecard.core.service.testing.EvidenceCalls;
import io.github.comovamos.scorecard.core.service.testing.TestServices;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a workbook beside its figures. */
class WorkbookImportTest {

    private static final List<String> HEADER = List.of("indicator", "area", "period", "value");

    private final EvidenceCalls evidence;

    WorkbookImportTest(@TempDir Path folder) {
        this.evidence =
                new EvidenceCalls(TestServices.with(folder, SampleAgenda.TEXT).services());
    }

    private static String figure(String value) {
        return sheetOf(List.of(HEADER, List.of("homicide", "19039", "2013-04", value)));
    }

    private EvidenceImportView add(String first, String second, String empty) {
        Map<String, String> sheets = new LinkedHashMap<>();
        sheets.put("2013", first);
        sheets.put("2012", second);
        sheets.put("notes", empty);
        return evidence.services()
                .evidenceImports()
                .importEvidence(
                        EvidenceCalls.request("mesa", "test"),
                        new ByteArrayInputStream(
                                new HandmadeWorkbook().withSheets(sheets).bytes()),
                        EvidenceCalls.CREATING,
                        TestServices.ANA);
    }

    @Test
    void importSaysWhichSheetWasReadWhereThereAreOthers() {
        EvidenceImportView view = add(figure("5"), figure("6"), sheetOf(List.of()));
        assertThat(view.notes())
                .containsExactly("Se leyó la hoja \"2013\"; no se leyeron: \"2012\".", "Indicadores nuevos: homicide.");
        assertThat(evidence.figures()).containsExactly("homicide 19039 2013-04 5 null null");
    }

    @Test
    void importOfAWorkbookOfOneSheetSaysNothingOfIt() {
        assertThat(add(figure("5"), sheetOf(List.of()), sheetOf(List.of())).notes())
                .containsExactly("Indicadores nuevos: homicide.");
    }

    @Test
    void emptyFirstSheetIsToldByItsName() {
        refused(
                FailureReason.INVALID,
                "la hoja \"2013\", la primera visible, está vacía",
                "sheet \"2013\", the first visible one, is empty",
                () -> add(sheetOf(List.of()), figure("6"), sheetOf(List.of())));
    }
}
