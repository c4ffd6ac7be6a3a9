package io.github.comovamos.scorecard.core.service.intake;

import static io.github.comovamos.scorecard.core.service.testing.TestServices.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.exchange.agenda.SampleAgenda;
import io.github.comovamos.scorecard.core.failure.FailureReason;
import io.github.comovamos.scorecard.core.failure.Finding;
import io.github.comovamos.scorecard.core.failure.Place;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.failure.Texts;
import io.github.comovamos.scorecard.core.service.agenda.FindingRow;
import io.github.comovamos.scorecard.core.service.evidence.DatasetRow;
import io.github.comovamos.scorecard.core.service.indicator.IndicatorRow;
import io.github.comovamos.scorecard.core.service.testing.EvidenceCalls;
import io.github.comovamos.scorecard.core.service.testing.TestServices;
import io.github.comovamos.scorecard.core.text.Sha256;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceImportServiceTest {

    private static final String HEADER = "indicator,area,period,value,goal\n";
    private static final String GOOD = HEADER + "homicide,19039,2013-01,5,4\nhomicide,19006,2013-01,0,\n";
    private static final String MIXED = HEADER
            + "homicide,19039,2013-01,5,4\nhomicide,19039,2013-02,-1,4\nhomicide,190,2013-03,1,\n"
            + "homicide,19039,2013-04,,\nhomicide,19039,2013-01,6,\n";

    private final EvidenceCalls evidence;

    EvidenceImportServiceTest(@TempDir Path folder) {
        this.evidence =
                new EvidenceCalls(TestServices.with(folder, SampleAgenda.TEXT).services());
    }

    @Test
    void goodFileIsStoredWholeWithWhereItComesFrom() {
        EvidenceImportView view = evidence.add("mesa", GOOD);
        assertThat(view.stored()).isTrue();
        assertThat(view.known()).isFalse();
        assertThat(view.layout()).isEqualTo("figures");
        assertThat(List.of(view.read(), view.taken(), view.refused(), view.leftOut(), view.records()))
                .containsExactly(2L, 2L, 0L, 0L, 2L);
        assertThat(view.notes()).containsExactly("Indicadores nuevos: homicide.");
        assertThat(evidence.figures())
                .containsExactly("homicide 19006 2013-01 0 null null", "homicide 19039 2013-01 5 4 null");
        DatasetRow row = evidence.services().evidence().datasets().get(0);
        assertThat(row)
                .isEqualTo(new DatasetRow(
                        "mesa",
                        "figures",
                        "test",
                        "2013-06-19",
                        null,
                        2,
                        Sha256.of(GOOD),
                        "Ana",
                        "2013-06-19T12:00:00.123Z",
                        null));
    }

    @Test
    void oneBadRowKeepsAllOut() {
        ScorecardException refusal = refused(
                FailureReason.INVALID,
                "no se guardó nada: 3 filas tienen errores y 1 está bien",
                "nothing was stored: 3 rows have faults and 1 is good",
                () -> evidence.add("mesa", MIXED));
        assertThat(refusal.findings())
                .extracting(Finding::place)
                .containsExactly(new Place.Cell(3, "value"), new Place.Cell(4, "area"), new Place.Row(6));
        assertThat(evidence.datasets()).isEmpty();
        assertThat(evidence.figures()).isEmpty();
        assertThat(evidence.services().indicators().list(Language.ES))
                .as("not even the indicator stays")
                .isEmpty();
    }

    @Test
    void partialImportStoresTheGoodRowsAndAccountsForTheOthers() {
        EvidenceImportView view = evidence.add(EvidenceCalls.request("mesa", "test"), MIXED, EvidenceCalls.PARTIAL);
        assertThat(List.of(view.read(), view.taken(), view.refused(), view.leftOut(), view.records()))
                .containsExactly(5L, 1L, 3L, 1L, 1L);
        assertThat(view.exclusions()).containsExactly(new ExclusionRow("blank", 1));
        assertThat(view.findings())
                .extracting(FindingRow::place, FindingRow::value)
                .containsExactlyInAnyOrder(
                        tuple("fila 3, columna value", "-1"),
                        tuple("fila 4, columna area", "190"),
                        tuple("fila 6", ""));
        assertThat(evidence.figures()).containsExactly("homicide 19039 2013-01 5 4 null");
        assertThat(evidence.datasets()).containsExactly("mesa 1");
    }

    @Test
    void onlyRowsThatAreTakenBringTheirIndicators() {
        String file = HEADER + "typo,19039,2013-01,-1,\nblank,19039,2013-01,,\nlate,19039,2013-01,x,\n"
                + "good,19039,2013-01,1,\nlate,19039,2013-02,1,\n";
        EvidenceImportView view = evidence.add(EvidenceCalls.request("mesa", "test"), file, EvidenceCalls.PARTIAL);
        assertThat(view.refused()).isEqualTo(2);
        assertThat(view.notes()).containsExactly("Indicadores nuevos: good, late.");
        assertThat(evidence.services().indicators().list(Language.ES))
                .extracting(IndicatorRow::indicator)
                .containsExactly("good", "late");
    }

    @Test
    void partialImportOfNothingGoodIsRefused() {
        refused(
                FailureReason.INVALID,
                "no tiene nada que guardar: 1 fila leída, 1 con errores",
                "has nothing to store: 1 row read, 1 with faults",
                () -> evidence.add(
                        EvidenceCalls.request("mesa", "test"), HEADER + "a,19,2013,x\n", EvidenceCalls.PARTIAL));
        refused(
                FailureReason.INVALID,
                "no tiene nada que guardar: 0 filas leídas",
                "has nothing to store: 0 rows read",
                () -> evidence.add("mesa", HEADER));
        refused(FailureReason.INVALID, "está vacío", "is empty", () -> evidence.add("mesa", ""));
        assertThat(evidence.datasets()).isEmpty();
    }

    @Test
    void dryRunTellsWhatWouldBeStoredAndStoresNothing() {
        EvidenceImportView view = evidence.add(EvidenceCalls.request("mesa", "test"), GOOD, EvidenceCalls.DRY);
        assertThat(view.stored()).isFalse();
        assertThat(view.records()).isEqualTo(2);
        assertThat(evidence.datasets()).isEmpty();
        assertThat(evidence.services().indicators().list(Language.ES)).isEmpty();
        refused(
                FailureReason.INVALID,
                "no se guardó nada",
                "nothing was stored",
                () -> evidence.add(EvidenceCalls.request("mesa", "test"), MIXED, EvidenceCalls.DRY));
        assertThat(evidence.add("mesa", GOOD).stored()).isTrue();
    }

    @Test
    void findingsComeInTheOrderOfTheRows() {
        String file = HEADER + "a,19,2013,1,\na,19,2013,2,\na,19,2014,x,\na,19,2013,3,\na,190,2013,3,\n";
        assertThat(evidence.add(EvidenceCalls.request("mesa", "test"), file, EvidenceCalls.PARTIAL)
                        .findings())
                .extracting(FindingRow::place)
                .containsExactly("fila 3", "fila 4, columna value", "fila 5", "fila 6, columna area");
    }

    @Test
    void unknownIndicatorIsAFindingUnlessNewOnesAreAllowed() {
        ScorecardException refusal = refused(
                FailureReason.INVALID,
                "2 filas tienen errores",
                "2 rows have faults",
                () -> evidence.add(EvidenceCalls.request("mesa", "test"), GOOD, EvidenceCalls.WHOLE));
        assertThat(refusal.findings().get(0).place()).isEqualTo(new Place.Cell(2, "indicator"));
        assertThat(refusal.findings().get(0).message().es())
                .contains("\"homicide\" no se conoce", "--create-indicators");
        assertThat(refusal.findings().get(0).message().en()).contains("\"homicide\" is not known", "`indicator add`");
    }

    @Test
    void newIndicatorIsWhatTheListThatShipsKnowsOfItOrElseOnlyItsCode() {
        evidence.add("mesa", HEADER + "homicide,19,2013,1,\nmine,19,2013,1,\n");
        assertThat(evidence.services().indicators().list(Language.EN))
                .containsExactly(
                        new IndicatorRow("homicide", "Intentional homicide", "crimes", "lower", "monthly", "SESNSP"),
                        new IndicatorRow("mine", "mine", "count", "neutral", "monthly", null));
    }

    @Test
    void zonesAreThoseThatTheAgendaDeclares() {
        assertThat(evidence.add("pulse", HEADER + "safe,metropolitan,2013-05,25.1,\n")
                        .stored())
                .isTrue();
        ScorecardException refusal = refused(
                FailureReason.INVALID,
                "1 fila tiene errores",
                "1 row has faults",
                () -> evidence.add("other", HEADER + "safe,elsewhere,2013-05,25.1,\n"));
        assertThat(refusal.findings().get(0).message().es())
                .contains("\"elsewhere\" no está declarada", "metropolitan");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            retrieved | 2013-06-21 | está en el futuro     | lies in the future
            retrieved | 19/6/2013  | AAAA-MM-DD            | YYYY-MM-DD
            layout    | xlsx       | figures, cases        | figures, cases
            until     | 2013       | AAAA-MM               | YYYY-MM
            instrument | a b       | letra o dígito        | letter or digit
            vintage   | a b        | letra o dígito        | letter or digit
            dataset   | a b        | letra o dígito        | letter or digit
            source    | ' '        | el texto está vacío   | the text is empty
            """)
    void badArgumentIsRefusedByItsName(String name, String value, String es, String en) {
        ScorecardException refusal = refused(
                FailureReason.INVALID, es, en, () -> evidence.add(request(name, value), GOOD, EvidenceCalls.CREATING));
        assertThat(refusal.findings()).extracting(Finding::place).containsExactly(new Place.Argument(name));
    }

    private static EvidenceImportRequest request(String name, String value) {
        return EvidenceImportRequest.parse(Texts.at(Place.Argument::new)
                .and("dataset", "mesa")
                .and("source", "test")
                .and(name, value));
    }

    @Test
    void tomorrowIsTodaySomewhere() {
        assertThat(evidence.add("mesa", "2013-06-20", GOOD).stored()).isTrue();
    }
}
