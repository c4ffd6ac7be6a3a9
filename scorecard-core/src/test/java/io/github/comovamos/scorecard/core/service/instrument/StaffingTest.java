package io.github.comovamos.scorecard.core.service.instrument;

import static io.github.comovamos.scorecard.core.service.testing.TestServices.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.programme.Instruments;
import io.github.comovamos.scorecard.core.domain.programme.Staffing;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.exchange.agenda.BuiltInAgendas;
import io.github.comovamos.scorecard.core.failure.FailureReason;
import io.github.comovamos.scorecard.core.service.evidence.EvidenceScope;
import io.github.comovamos.scorecard.core.service.testing.TestServices;
import io.github.comovamos.scorecard.core.testing.FigureText;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaffingTest {

    private static final Map<String, String> POLICE = Map.of("year", "2013");

    private final TestServices services;

    StaffingTest(@TempDir Path folder) {
        this.services = TestServices.with(folder, BuiltInAgendas.text(BuiltInAgendas.ACV_NL_2012));
    }

    private InstrumentView<Staffing.Row> staffing(EvidenceScope scope, Map<String, String> said) {
        return services.read(Instruments.STAFFING, scope, said, Language.EN);
    }

    private static Map<String, String> by(String vintage) {
        return Map.of("year", "2013", "population", vintage);
    }

    private static List<String> rows(InstrumentView<Staffing.Row> view) {
        return view.rows().stream().map(StaffingTest::text).toList();
    }

    private static String text(Staffing.Row row) {
        return String.format(
                "%s %s %s %s %s %s %s",
                row.municipality().code(),
                row.population(),
                row.vintage(),
                row.officers(),
                row.rate(),
                row.needed(),
                row.short_());
    }

    /** The two figures of García 2013; the names of the editions are the test's own. */
    private void twoVintages() {
        services.evidence(
                "populations", "area,year,residents,vintage\n19018,2013,174767,earlier\n19018,2013,205455,later\n");
    }

    @Test
    void garciaNeedsOfficersByTheEditionThatIsNamed() {
        twoVintages();
        services.evidence("officers", new FigureText().figure("police-officers", "19018", "2013", "500") + "");
        assertThat(rows(staffing(EvidenceScope.ALL, by("earlier"))))
                .containsExactly("19018 174767 earlier 500 500000/174767 525 25");
        assertThat(rows(staffing(EvidenceScope.ALL, by("later"))))
                .containsExactly("19018 205455 later 500 100000/41091 617 117");
        InstrumentView<Staffing.Row> said = staffing(EvidenceScope.ALL, by("later"));
        assertThat(said.whole()).containsEntry("per", "1000").containsEntry("target", "3");
        assertThat(said.notes()).isEmpty();
    }

    @Test
    void severalEditionsOfWhichNoneIsNamedAreRefusedWithTheirNames() {
        twoVintages();
        refused(
                FailureReason.INVALID,
                "la población de 2013 tiene varias ediciones: diga cuál (population): earlier, later",
                "the population of 2013 has several editions: say which (population): earlier, later",
                () -> staffing(EvidenceScope.ALL, POLICE));
        refused(
                FailureReason.NOT_FOUND,
                "no hay población de 2013 de la edición census: se admiten earlier, later",
                "there is no population of 2013 of the edition census: allowed are earlier, later",
                () -> staffing(EvidenceScope.ALL, by("census")));
    }

    @Test
    void theOnlyEditionNeedsNoName() {
        services.evidence("conapo", "area,year,residents\n19018,2013,1000\n");
        services.evidence("officers", new FigureText().figure("police-officers", "19018", "2013", "3") + "");
        assertThat(rows(staffing(EvidenceScope.ALL, POLICE))).containsExactly("19018 1000 conapo 3 3 3 0");
    }

    @Test
    void whereNobodyCountedOfficersOrResidentsThereIsNoRate() {
        services.evidence("conapo", "area,year,residents\n19018,2013,1000\n19006,2013,2000\n08037,2013,5000\n");
        services.evidence("officers", new FigureText().figure("police-officers", "19039", "2013", "9") + "");
        assertThat(rows(staffing(EvidenceScope.ALL, POLICE)))
                .as("08037 is not of the agenda, and has no officers: it is left out")
                .containsExactly(
                        "19006 2000 conapo null null 6 null",
                        "19018 1000 conapo null null 3 null",
                        "19039 null null 9 null null null");
        assertThat(rows(staffing(TestServices.of("08037"), POLICE)))
                .containsExactly("08037 5000 conapo null null 15 null");
    }

    @Test
    void figureOfTheYearGoesBeforeTheLastMonthAndAMonthIsSaid() {
        services.evidence("conapo", "area,year,residents\n19018,2013,1000\n19006,2013,1000\n");
        services.evidence(
                "officers",
                new FigureText()
                        .figure("police-officers", "19018", "2013", "3")
                        .figure("police-officers", "19018", "2013-12", "2")
                        .figure("police-officers", "19006", "2013-03", "1")
                        .figure("police-officers", "19006", "2013-05", "2")
                        .figure("police-officers", "19006", "2014", "9")
                        .toString());
        assertThat(rows(staffing(EvidenceScope.ALL, POLICE)))
                .containsExactly("19006 1000 conapo 2 2 3 1", "19018 1000 conapo 3 3 3 0");
        assertThat(staffing(EvidenceScope.ALL, POLICE).notes())
                .containsExactly("19006: the figure is of 2013-05, the last of 2013.");
        assertThat(services.read(Instruments.STAFFING, EvidenceScope.ALL, POLICE, Language.ES)
                        .notes())
                .containsExactly("19006: la cifra es de 2013-05, la última de 2013.");
    }

    @Test
    void populationOfAnotherYearAnotherTargetAndAnotherIndicatorAreParameters() {
        services.evidence("census", "area,year,residents\n19018,2010,143668\n");
        services.evidence("centres", new FigureText().figure("sports-centres", "19018", "2013", "1") + "");
        Map<String, String> centres = Map.of(
                "year", "2013",
                "per", "50000",
                "target", "1",
                "population-year", "2010",
                "indicator", "sports-centres");
        assertThat(rows(staffing(EvidenceScope.ALL, centres))).containsExactly("19018 143668 census 1 12500/35917 3 2");
        assertThat(staffing(EvidenceScope.ALL, centres).notes()).isEmpty();
    }

    @Test
    void targetMayBeADecimalAndMoreThanNeededIsNotShort() {
        services.evidence("conapo", "area,year,residents\n19018,2013,1001\n");
        services.evidence("officers", new FigureText().figure("police-officers", "19018", "2013", "5") + "");
        Map<String, String> operative = Map.of("year", "2013", "per", "1000", "target", "1.5");
        assertThat(rows(staffing(EvidenceScope.ALL, operative))).containsExactly("19018 1001 conapo 5 5000/1001 2 0");
    }

    @Test
    void asOfTakesThePopulationAndTheOfficersThatWereKnownThen() {
        services.evidence("conapo", "2013-01-01", "area,year,residents,vintage\n19018,2013,1000,v\n");
        services.evidence("conapo2", "2013-03-01", "area,year,residents,vintage\n19018,2013,2000,v\n");
        services.evidence("o1", "2013-02-01", new FigureText().figure("police-officers", "19018", "2013", "3") + "");
        services.evidence("o2", "2013-03-01", new FigureText().figure("police-officers", "19018", "2013", "5") + "");
        assertThat(rows(staffing(TestServices.asOf("2013-02-28"), POLICE))).containsExactly("19018 1000 v 3 3 3 0");
        assertThat(rows(staffing(EvidenceScope.ALL, POLICE))).containsExactly("19018 2000 v 5 5/2 6 1");
    }

    @Test
    void nothingKnownIsSaid() {
        assertThat(staffing(EvidenceScope.ALL, POLICE).rows()).isEmpty();
        assertThat(staffing(EvidenceScope.ALL, POLICE).notes())
                .containsExactly(
                        "There is no population of 2013, and there are no figures of police-officers in 2013.");
        assertThat(services.read(Instruments.STAFFING, EvidenceScope.ALL, POLICE, Language.ES)
                        .notes())
                .containsExactly("No hay población de 2013 ni cifras de police-officers en 2013.");
        refused(
                FailureReason.NOT_FOUND,
                "no hay población de 2013 de la edición v: todavía no hay ninguna",
                "there is no population of 2013 of the edition v: there are none yet",
                () -> staffing(EvidenceScope.ALL, by("v")));
    }

    @Test
    void targetThatAsksForMoreThanCanBeCountedIsRefused() {
        services.evidence("conapo", "area,year,residents\n19018,2013,1000\n");
        Map<String, String> endless = Map.of("year", "2013", "per", "0.000001", "target", "1" + "0".repeat(30));
        refused(FailureReason.INVALID, "no es una meta", "is no target", () -> staffing(EvidenceScope.ALL, endless));
    }

    @Test
    void editionIsNamedWhereItIsAPopulationThatIsMissing() {
        twoVintages();
        services.evidence("pulse", new FigureText().figure("pulse-safe", "19", "2013-05", "23") + "");
        Map<String, String> said = Map.of("year", "2013", "population", "later", "indicator", "pulse-safe");
        assertThat(staffing(EvidenceScope.ALL, said).notes())
                .as("there is a figure, though of the state")
                .containsExactly("There are no figures of municipalities of pulse-safe in 2013.");
        assertThat(staffing(TestServices.of("GAR"), said).notes())
                .containsExactly("There are no figures of pulse-safe in 2013 with municipality=19018.");
        assertThat(staffing(EvidenceScope.ALL, Map.of("year", "2013", "population", "later", "population-year", "2012"))
                        .notes())
                .containsExactly("There is no population of 2012, and there are no figures of police-officers in 2013"
                        + " with population=later.");
    }
}
