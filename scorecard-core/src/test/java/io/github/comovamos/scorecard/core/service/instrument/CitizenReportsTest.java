package io.github.comovamos.scorecard.core.service.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.programme.CitizenReports;
import io.github.comovamos.scorecard.core.domain.programme.Instruments;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.exchange.agenda.BuiltInAgendas;
import io.github.comovamos.scorecard.core.service.evidence.EvidenceScope;
import io.github.comovamos.scorecard.core.service.testing.TestServices;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CitizenReportsTest {

    private static final String HEADER = "case,category,area,opened,closed\n";
    private static final Map<String, String> QUARTER = until("2013-05-31", "90");

    private final TestServices services;

    CitizenReportsTest(@TempDir Path folder) {
        this.services = TestServices.with(folder, BuiltInAgendas.text(BuiltInAgendas.ACV_NL_2012));
    }

    private static Map<String, String> until(String day, String days) {
        return Map.of("until", day, "days", days);
    }

    private List<String> rows(Map<String, String> said) {
        return rows(EvidenceScope.ALL, said);
    }

    private List<String> rows(EvidenceScope scope, Map<String, String> said) {
        return view(scope, said, Language.EN).rows().stream()
                .map(CitizenReportsTest::text)
                .toList();
    }

    private InstrumentView<CitizenReports.Row> view(EvidenceScope scope, Map<String, String> said, Language language) {
        return services.read(Instruments.REPORTS, scope, said, language);
    }

    private static String text(CitizenReports.Row row) {
        return String.format(
                "%s %s %d closed %d open mean %s median %s place %s",
                row.municipality().code(),
                row.category(),
                row.closed(),
                row.open(),
                row.meanDays(),
                row.medianDays(),
                row.place());
    }

    @Test
    void placesAreTakenWithinACategoryAndNoneWithoutAClosedReport() {
        services.evidence(
                "cic",
                HEADER
                        + "1,lights,19039,2013-05-01,2013-05-03\n"
                        + "2,lights,19039,2013-05-01,2013-05-12\n"
                        + "3,lights,19039,2013-05-01,2013-05-05\n"
                        + "4,lights,19006,2013-05-01,\n"
                        + "5,lights,19018,2013-05-01,2013-05-02\n"
                        + "6,potholes,19039,2013-05-01,2013-05-31\n"
                        + "7,potholes,19039,2013-05-01,\n");
        assertThat(rows(QUARTER))
                .containsExactly(
                        "19006 lights 0 closed 1 open mean null median null place null",
                        "19018 lights 1 closed 0 open mean 1 median 1 place 1",
                        "19039 lights 3 closed 0 open mean 17/3 median 4 place 2",
                        "19039 potholes 1 closed 1 open mean 30 median 30 place 1");
        assertThat(view(EvidenceScope.ALL, QUARTER, Language.ES).notes())
                .containsExactly("1 de 4 categorías sin reportes cerrados en el periodo: no tienen lugar.");
        assertThat(view(EvidenceScope.ALL, QUARTER, Language.EN).notes())
                .containsExactly("1 of 4 categories without closed reports in the window: they have no place.");
    }

    @Test
    void equalMeansShareAPlaceThoughTheirMediansDiffer() {
        services.evidence(
                "cic",
                HEADER
                        + "1,lights,19039,2013-05-01,2013-05-05\n"
                        + "2,lights,19006,2013-05-01,2013-05-02\n"
                        + "3,lights,19006,2013-05-01,2013-05-02\n"
                        + "4,lights,19006,2013-05-01,2013-05-11\n"
                        + "5,lights,19018,2013-05-01,2013-05-06\n");
        assertThat(rows(QUARTER))
                .containsExactly(
                        "19006 lights 3 closed 0 open mean 4 median 1 place 1",
                        "19018 lights 1 closed 0 open mean 5 median 5 place 3",
                        "19039 lights 1 closed 0 open mean 4 median 4 place 1");
    }

    @Test
    void windowBeginsAfterItsFirstEdgeAndEndsWithItsLastDay() {
        services.evidence(
                "cic",
                HEADER
                        + "1,lights,19039,2013-01-01,2013-05-21\n"
                        + "2,lights,19039,2013-05-20,2013-05-22\n"
                        + "3,lights,19039,2013-05-27,2013-05-31\n"
                        + "4,lights,19039,2013-05-31,2013-06-01\n"
                        + "5,lights,19039,2013-06-01,2013-06-01\n");
        assertThat(rows(until("2013-05-31", "10")))
                .as("closed from the 22nd to the 31st; opened on the last day is open, after it is unknown")
                .containsExactly("19039 lights 2 closed 1 open mean 3 median 3 place 1");
        assertThat(rows(until("2013-05-31", "1")))
                .containsExactly("19039 lights 1 closed 1 open mean 4 median 4 place 1");
        assertThat(rows(until("2013-05-31", "11")))
                .containsExactly("19039 lights 3 closed 1 open mean 146/3 median 4 place 1");
    }

    @Test
    void ninetyDaysAreUsual() {
        services.evidence(
                "cic", HEADER + "1,lights,19039,2013-03-01,2013-03-02\n" + "2,lights,19039,2013-03-01,2013-03-03\n");
        InstrumentView<CitizenReports.Row> usual = view(EvidenceScope.ALL, Map.of("until", "2013-05-31"), Language.EN);
        assertThat(usual.whole()).containsEntry("until", "2013-05-31").containsEntry("days", 90);
        assertThat(usual.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.closed()).isEqualTo(1));
    }

    @Test
    void laterDatasetClosesACase() {
        services.evidence("april", "2013-04-30", HEADER + "1,lights,19039,2013-04-01,\n");
        services.evidence("may", "2013-05-31", HEADER + "1,lights,19039,2013-04-01,2013-05-01\n");
        assertThat(rows(QUARTER)).containsExactly("19039 lights 1 closed 0 open mean 30 median 30 place 1");
        assertThat(rows(TestServices.asOf("2013-05-30"), QUARTER))
                .containsExactly("19039 lights 0 closed 1 open mean null median null place null");
    }

    @Test
    void laterDatasetMovesACaseToAnotherCategory() {
        services.countedBy("cic", "april", HEADER + "1,lights,19039,2013-04-01,\n");
        services.countedBy("cic", "may", HEADER + "1,potholes,19039,2013-04-01,2013-05-01\n");
        assertThat(rows(QUARTER)).containsExactly("19039 potholes 1 closed 0 open mean 30 median 30 place 1");
        assertThat(rows(Map.of("until", "2013-05-31", "category", "lights"))).isEmpty();
    }

    @Test
    void oneCategoryAndOneMunicipalityAreShownAlone() {
        services.evidence(
                "cic",
                HEADER
                        + "1,lights,19039,2013-05-01,2013-05-03\n"
                        + "2,lights,19006,2013-05-01,2013-05-02\n"
                        + "3,potholes,19039,2013-05-01,2013-05-03\n");
        assertThat(rows(Map.of("until", "2013-05-31", "category", "lights")))
                .containsExactly(
                        "19006 lights 1 closed 0 open mean 1 median 1 place 1",
                        "19039 lights 1 closed 0 open mean 2 median 2 place 2");
        assertThat(view(TestServices.of("MTY"), QUARTER, Language.EN).rows())
                .extracting(row -> row.municipality().code(), CitizenReports.Row::category)
                .extracting(Object::toString)
                .containsExactly("(\"19039\", \"lights\")", "(\"19039\", \"potholes\")");
    }

    @Test
    void nothingKnownIsSaid() {
        assertThat(view(EvidenceScope.ALL, QUARTER, Language.ES).notes())
                .containsExactly("No hay reportes abiertos hasta 2013-05-31.");
        assertThat(view(EvidenceScope.ALL, QUARTER, Language.EN).notes())
                .containsExactly("There are no reports opened until 2013-05-31.");
    }
}
