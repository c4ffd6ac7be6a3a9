package io.github.comovamos.scorecard.core.service.rating;

import static io.github.comovamos.scorecard.core.service.testing.TestServices.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.exchange.agenda.SampleAgenda;
import io.github.comovamos.scorecard.core.exchange.answer.Csv;
import io.github.comovamos.scorecard.core.exchange.workbook.HandmadeWorkbook;
import io.github.comovamos.scorecard.core.failure.FailureReason;
import io.github.comovamos.scorecard.core.failure.Finding;
import io.github.comovamos.scorecard.core.failure.Place;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.service.agenda.FindingRow;
import io.github.comovamos.scorecard.core.service.testing.TestServices;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RatingImportServiceTest {

    private static final String HEADER = "municipality,action,rating\n";
    private static final String GOOD = HEADER + "APO,1,9.8\nAPO,2,5\nTIJ,1,7\n";
    private static final String MIXED = HEADER + "APO,1,9.8\nAPO,2,11\nTIJ,1,7\nMTY,1,5\n";

    private final TestServices services;

    RatingImportServiceTest(@TempDir Path folder) {
        this.services = TestServices.with(folder, SampleAgenda.TEXT);
    }

    private static RatingImportService.Options options(boolean partial, boolean dryRun, Language language) {
        return new RatingImportService.Options(partial, dryRun, row -> {}, language);
    }

    private static ImportView view(int added, int changed, int unchanged, boolean stored) {
        return new ImportView(3, added, changed, unchanged, 0, stored, List.of(), List.of());
    }

    private List<String> stored() {
        return services.ratings().list(TestServices.evaluation(3)).stream()
                .map(row -> row.municipality() + " " + row.action() + " " + row.rating())
                .toList();
    }

    @Test
    void goodFileIsStoredWhole() {
        assertThat(services.importRatings(3, GOOD)).isEqualTo(view(3, 0, 0, true));
        assertThat(stored()).containsExactly("19006 1 9.8", "19006 2 5", "02004 1 7");
    }

    @Test
    void importOfAWorkbookSaysWhichSheetWasReadWhereThereAreOthers() {
        String rated = HandmadeWorkbook.sheetOf(
                List.of(List.of("municipality", "action", "rating"), List.of("19006", "1", "5")));
        Map<String, String> sheets = new TreeMap<>(Map.of("first", rated, "second", rated));
        ImportView view = services.services()
                .imports()
                .importRatings(
                        TestServices.evaluation(3),
                        new ByteArrayInputStream(
                                new HandmadeWorkbook().withSheets(sheets).bytes()),
                        options(false, false, Language.EN),
                        TestServices.ANA);
        assertThat(view.notes()).containsExactly("Sheet \"first\" was read; not read: \"second\".");
        assertThat(stored()).containsExactly("19006 1 5");
    }

    @Test
    void equalRowsAddNoRevisionAndOthersOneEach() {
        services.importRatings(3, GOOD);
        assertThat(services.importRatings(3, GOOD)).isEqualTo(view(0, 0, 3, true));
        String more = HEADER + "19006,1,9.80\nApodaca,2,6\nTIJ,1,7.0\nTIJ,2,1\n";
        assertThat(services.importRatings(3, more)).isEqualTo(view(1, 1, 2, true));
        assertThat(services.ratings().history(TestServices.evaluation(3), Optional.empty(), Optional.empty()))
                .extracting(RevisionRow::municipality, RevisionRow::action, RevisionRow::revision, RevisionRow::before)
                .containsExactly(
                        tuple("19006", 1, 1, null),
                        tuple("19006", 2, 1, null),
                        tuple("19006", 2, 2, "5"),
                        tuple("02004", 1, 1, null),
                        tuple("02004", 2, 1, null));
    }

    @Test
    void oneBadRowKeepsAllOut() {
        ScorecardException refusal = refused(
                FailureReason.INVALID,
                "no se guardó nada: 2 filas tienen errores y 2 están bien",
                "nothing was stored: 2 rows have faults and 2 are good",
                () -> services.importRatings(3, MIXED));
        assertThat(refusal.findings())
                .extracting(Finding::place)
                .containsExactly(new Place.Cell(3, "rating"), new Place.Cell(5, "municipality"));
        assertThat(refusal.findingCount()).isEqualTo(2);
        assertThat(stored()).isEmpty();
    }

    @Test
    void partialImportStoresTheGoodRowsAndTellsOfTheOthersInTheLanguageAskedFor() {
        ImportView spanish = services.importRatings(3, MIXED, options(true, false, Language.ES));
        assertThat(spanish.added()).isEqualTo(2);
        assertThat(spanish.refused()).isEqualTo(2);
        assertThat(spanish.stored()).isTrue();
        assertThat(spanish.findings().get(0))
                .isEqualTo(new FindingRow(
                        "fila 3, columna rating",
                        "11",
                        "\"11\" no es una calificación: se admite un decimal de 0 a 10 con hasta 4 decimales, con punto"
                                + " y sin exponente"));
        assertThat(stored()).containsExactly("19006 1 9.8", "02004 1 7");
        ImportView english = services.importRatings(3, MIXED, options(true, false, Language.EN));
        assertThat(english.unchanged()).isEqualTo(2);
        assertThat(english.findings().get(1).place()).isEqualTo("row 5, column municipality");
        assertThat(english.findings().get(1).message()).startsWith("there is no municipality \"MTY\"");
    }

    @Test
    void partialImportCountsAllFindingsAndListsTheFirstThousand() {
        ImportView view = services.importRatings(
                3, HEADER + "MTY,1,5\n".repeat(1500) + "APO,1,5\n", options(true, false, Language.ES));
        assertThat(view.refused()).isEqualTo(1500);
        assertThat(view.findings()).hasSize(1000);
        assertThat(view.added()).isEqualTo(1);
    }

    @Test
    void dryRunTellsWhatWouldChangeAndStoresNothing() {
        services.importRatings(3, HEADER + "APO,1,9.8\nAPO,2,4\n");
        assertThat(services.importRatings(3, GOOD, options(false, true, Language.ES)))
                .isEqualTo(view(1, 1, 1, false));
        ImportView partial = services.importRatings(3, MIXED, options(true, true, Language.ES));
        assertThat(partial.stored()).isFalse();
        assertThat(partial.refused()).isEqualTo(2);
        refused(
                FailureReason.INVALID,
                "no se guardó nada",
                "nothing was stored",
                () -> services.importRatings(3, MIXED, options(false, true, Language.ES)));
        assertThat(stored()).containsExactly("19006 1 9.8", "19006 2 4");
    }

    @Test
    void fileThatIsNoTableIsRefusedEvenInPart() {
        refused(
                FailureReason.INVALID,
                "la columna \"city\" no se conoce",
                "column \"city\" is unknown",
                () -> services.importRatings(3, "city,action,rating\nAPO,1,5\n", options(true, false, Language.ES)));
    }

    @Test
    void unknownEvaluationIsNotFoundBeforeTheFileIsRead() {
        refused(
                FailureReason.NOT_FOUND,
                "no hay evaluación 9",
                "no evaluation 9",
                () -> services.importRatings(9, GOOD));
    }

    @Test
    void progressIsToldWhileTheFileIsRead() {
        List<Long> rows = new ArrayList<>();
        services.importRatings(3, GOOD, new RatingImportService.Options(false, false, rows::add, Language.ES));
        assertThat(rows).containsExactly(2L, 3L, 4L);
    }

    @Test
    void whatIsExportedChangesNothingWhenItIsImported() {
        String note = """
                municipality,action,rating,status,note
                APO,1,9.8,late,"dijo ""sí"",
                y firmó"
                TIJ,2,,declined,
                """;
        services.importRatings(3, note);
        String exported = Csv.write(RatingRow.class, services.ratings().list(TestServices.evaluation(3)));
        assertThat(services.importRatings(3, exported)).isEqualTo(view(0, 0, 2, true));
    }

    @Test
    void filledInTemplateIsImported() {
        String template = Csv.write(RatingRow.class, services.ratings().template(TestServices.evaluation(3)));
        assertThat(services.importRatings(3, template, options(true, false, Language.ES))
                        .refused())
                .as("rows that nobody filled in are findings")
                .isEqualTo(4);
        assertThat(services.importRatings(3, template.replace(",,,,,", ",8,,,,"))
                        .added())
                .isEqualTo(4);
    }
}
