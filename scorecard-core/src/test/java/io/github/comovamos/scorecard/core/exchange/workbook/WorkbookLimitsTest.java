package io.github.comovamos.scorecard.core.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.architecture.SourceTree;
import io.github.comovamos.scorecard.core.exchange.rating.RatingsFile;
import io.github.comovamos.scorecard.core.exchange.table.TableLimit;
import io.github.comovamos.scorecard.core.failure.Finding;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.Place;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How far a workbook may go, and what is said of one that goes farther. */
class WorkbookLimitsTest {

    static List<SwollenFile> workbooks() {
        return SwollenFile.workbooks();
    }

    static List<SwollenFile> csv() {
        return SwollenFile.csv();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"workbooks", "csv"})
    void swollenFileIsRefusedInBothLanguages(SwollenFile file) {
        Message refusal = RatingsFile.of(file.content().get()).refusal().sentence();
        assertThat(refusal.es()).as(file.name()).contains(file.es()).hasSizeLessThan(400);
        assertThat(refusal.en()).as(file.name()).contains(file.en()).hasSizeLessThan(400);
    }

    @ParameterizedTest
    @EnumSource
    void documentsTellEachLimit(TableLimit limit) {
        String most = String.format(Locale.ROOT, "%,d", limit.most());
        assertThat(SourceTree.text(SourceTree.module(WorkbookLimitsTest.class).resolveSibling("docs/evidence.md")))
                .as("docs/evidence.md, under 'How far a file may go', must tell %s of %s", most, limit)
                .containsPattern("[^0-9,.]" + most + "[^0-9,.]");
    }

    @Test
    void rowOfAMillionCellsIsOneSmallFinding() {
        Finding finding = HandmadeWorkbook.withRows("<row r=\"2\">" + "<c><v>1</v></c>".repeat(1_000_000) + "</row>")
                .finding();
        assertThat(finding.place()).isEqualTo(new Place.Row(2));
        assertThat(finding.value()).hasSize(81).endsWith("…");
        assertThat(finding.message().en()).contains("more cells than the header, which has 3");
    }

    @Test
    void cellFarBeyondTheHeaderIsNotLost() {
        Finding finding = HandmadeWorkbook.withRows(
                        HandmadeWorkbook.row(2, "<c r=\"C2\"><v>5</v></c>" + HandmadeWorkbook.text("XFD2", "far")))
                .finding();
        assertThat(finding.place()).isEqualTo(new Place.Row(2));
    }

    @Test
    void longestCellIsAFindingOfItsOwnAndToldShortened() {
        String longest = HandmadeWorkbook.text("C2", "9".repeat(TableLimit.CELL.most()));
        Finding finding =
                HandmadeWorkbook.withRows(HandmadeWorkbook.row(2, longest)).finding();
        assertThat(finding.place()).isEqualTo(new Place.Cell(2, "rating"));
        assertThat(finding.value()).isEqualTo("9".repeat(80) + "…");
        assertThat(finding.message().en()).hasSizeLessThan(300);
    }

    @Test
    void smallWorkbookMayUnpackToManyTimesItsSize() {
        String empty = "<row/>".repeat(1_000_000);
        assertThat(HandmadeWorkbook.withRows(HandmadeWorkbook.row(2, "<c r=\"C2\"><v>5</v></c>") + empty)
                        .ratings())
                .hasSize(1);
    }
}
