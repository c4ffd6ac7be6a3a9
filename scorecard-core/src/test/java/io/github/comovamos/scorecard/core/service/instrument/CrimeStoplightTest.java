package io.github.comovamos.scorecard.core.service.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.programme.CrimeStoplight;
import io.github.comovamos.scorecard.core.domain.programme.Instruments;
import io.github.comovamos.scorecard.core.domain.programme.StoplightStanding;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.exchange.agenda.BuiltInAgendas;
import io.github.comovamos.scorecard.core.service.evidence.EvidenceScope;
import io.github.comovamos.scorecard.core.service.testing.TestServices;
import io.github.comovamos.scorecard.core.testing.FigureText;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrimeStoplightTest {

    private static final Map<String, String> JANUARY = Map.of("month", "2013-01");

    private final TestServices services;

    CrimeStoplightTest(@TempDir Path folder) {
        this.services = TestServices.with(folder, BuiltInAgendas.text(BuiltInAgendas.ACV_NL_2012));
    }

    private InstrumentView<CrimeStoplight.Row> lights(EvidenceScope scope, Map<String, String> said) {
        return services.read(Instruments.STOPLIGHT, scope, said, Language.EN);
    }

    private static String text(CrimeStoplight.Row row) {
        return String.join(
                " ",
                row.indicator().code(),
                row.municipality().code(),
                row.month().toString(),
                String.valueOf(row.count()),
                String.valueOf(row.mean()),
                String.valueOf(row.goal()),
                row.colour().code(),
                Integer.toString(row.months()),
                "[" + row.flags().written() + "]");
    }

    private static List<String> rows(InstrumentView<CrimeStoplight.Row> view) {
        return view.rows().stream().map(CrimeStoplightTest::text).toList();
    }

    private static List<String> colours(InstrumentView<CrimeStoplight.Row> view) {
        return view.rows().stream().map(row -> row.colour().code()).toList();
    }

    private static Map<String, String> of(String month, String indicators) {
        return Map.of("month", month, "indicator", indicators);
    }

    private void threeMunicipalities() {
        services.evidence(
                "counts",
                new FigureText()
                        .baseline("homicide", "02004", 8)
                        .baseline("homicide", "19039", 8)
                        .baseline("homicide", "19006", 4)
                        .baseline("extortion", "19039", 12)
                        .months("homicide", "02004", "2013-01", 7)
                        .months("homicide", "19039", "2013-01", 6, 7, 9, 8)
                        .months("homicide", "19006", "2013-01", 5)
                        .months("extortion", "19039", "2013-01", 10)
                        .toString());
    }

    @Test
    void monthHasALightForEachIndicatorAndMunicipalityInTheOrderOfTheAgenda() {
        threeMunicipalities();
        assertThat(rows(lights(EvidenceScope.ALL, JANUARY)))
                .containsExactly(
                        "homicide 19006 2013-01 5 4 3 red 36 [small-numbers]",
                        "homicide 19039 2013-01 6 8 6 green 36 []",
                        "homicide 02004 2013-01 7 8 6 yellow 36 []",
                        "extortion 19039 2013-01 10 12 9 yellow 36 []");
    }

    @Test
    void yearHasTwelveLightsOfOneMunicipalityByItsShortName() {
        threeMunicipalities();
        InstrumentView<CrimeStoplight.Row> year = lights(TestServices.of("MTY"), Map.of("year", "2013"));
        assertThat(year.rows())
                .hasSize(24)
                .extracting(row -> row.municipality().code())
                .containsOnly("19039");
        assertThat(rows(year).subList(0, 5))
                .containsExactly(
                        "homicide 19039 2013-01 6 8 6 green 36 []",
                        "homicide 19039 2013-02 7 8 6 yellow 36 []",
                        "homicide 19039 2013-03 9 8 6 red 36 []",
                        "homicide 19039 2013-04 8 8 6 yellow 36 []",
                        "homicide 19039 2013-05 null 8 6 none 36 [no-count]");
        assertThat(year.part(StoplightStanding.RANKING))
                .singleElement()
                .satisfies(place -> assertThat(List.of(place.green(), place.yellow(), place.red(), place.none()))
                        .containsExactly(1, 3, 1, 19));
    }

    @Test
    void chosenIndicatorsComeInTheOrderInWhichTheyAreNamedAndOnce() {
        threeMunicipalities();
        assertThat(lights(EvidenceScope.ALL, of("2013-01", "extortion, homicide,extortion"))
                        .rows())
                .extracting(row -> row.indicator().code())
                .containsExactly("extortion", "homicide", "homicide", "homicide");
    }

    @Test
    void whatShouldBeHighGetsALightOnlyWhereItIsNamed() {
        services.evidence(
                "officers",
                new FigureText()
                        .baseline("police-officers", "19039", 8)
                        .months("police-officers", "19039", "2013-01", 6)
                        .toString());
        assertThat(lights(EvidenceScope.ALL, JANUARY).rows()).isEmpty();
        assertThat(colours(lights(EvidenceScope.ALL, of("2013-01", "police-officers"))))
                .containsExactly("green");
    }

    @Test
    void statesAndZonesAreShownOnlyWhereTheyAreAskedFor() {
        services.evidence(
                "wide",
                new FigureText()
                        .baseline("homicide", "19", 8)
                        .baseline("homicide", "metropolitan", 8)
                        .months("homicide", "19", "2013-01", 6)
                        .months("homicide", "metropolitan", "2013-01", 9)
                        .toString());
        assertThat(lights(EvidenceScope.ALL, JANUARY).rows()).isEmpty();
        assertThat(colours(lights(TestServices.of("19"), JANUARY))).containsExactly("green");
        InstrumentView<CrimeStoplight.Row> zone = lights(TestServices.of("metropolitan"), JANUARY);
        assertThat(colours(zone)).containsExactly("red");
        assertThat(zone.part(StoplightStanding.RANKING))
                .extracting(row -> row.name())
                .containsExactly("Metropolitan area of Monterrey");
    }

    @Test
    void figuresOfWholeYearsGetNoLight() {
        services.evidence("years", new FigureText().figure("homicide", "19039", "2013", "70") + "");
        InstrumentView<CrimeStoplight.Row> none = lights(EvidenceScope.ALL, JANUARY);
        assertThat(none.rows()).isEmpty();
        assertThat(none.part(StoplightStanding.RANKING)).isEmpty();
        assertThat(none.notes())
                .containsExactly("There are no monthly figures of municipalities between 2010-01 and 2013-01 in the"
                        + " indicators that should go down.");
    }

    @Test
    void asOfShowsWhatWasKnownThen() {
        services.evidence(
                "first",
                "2013-03-01",
                new FigureText()
                        .baseline("homicide", "19039", 8)
                        .months("homicide", "19039", "2013-01", 6)
                        .toString());
        services.evidence("second", "2013-05-01", new FigureText().months("homicide", "19039", "2013-01", 9) + "");
        assertThat(lights(TestServices.asOf("2013-02-28"), JANUARY).rows()).isEmpty();
        assertThat(colours(lights(TestServices.asOf("2013-03-01"), JANUARY))).containsExactly("green");
        assertThat(colours(lights(TestServices.asOf("2013-04-30"), JANUARY))).containsExactly("green");
        assertThat(colours(lights(TestServices.asOf("2013-05-01"), JANUARY))).containsExactly("red");
        assertThat(colours(lights(EvidenceScope.ALL, JANUARY))).containsExactly("red");
    }

    @Test
    void instrumentsAreMixedOnlyWhereThatIsAskedFor() {
        services.countedBy("old", "until-2012", new FigureText().baseline("homicide", "19039", 8) + "");
        services.countedBy("new", "from-2013", new FigureText().months("homicide", "19039", "2013-01", 6) + "");
        assertThat(rows(lights(EvidenceScope.ALL, JANUARY)))
                .containsExactly("homicide 19039 2013-01 6 null null none 0 [no-baseline other-instrument]");
        assertThat(rows(lights(TestServices.by("new"), JANUARY)))
                .containsExactly("homicide 19039 2013-01 6 null null none 0 [no-baseline other-instrument]");
        assertThat(rows(lights(TestServices.by("old"), JANUARY)))
                .containsExactly("homicide 19039 2013-01 null 8 6 none 36 [no-count other-instrument]");
        assertThat(rows(lights(TestServices.by("any"), JANUARY)))
                .containsExactly("homicide 19039 2013-01 6 8 6 green 36 []");
    }

    @Test
    void baselineReductionEdgeAndLeastMonthsAreParameters() {
        services.evidence(
                "counts",
                new FigureText()
                        .baseline("homicide", "19039", 8)
                        .months("homicide", "19039", "2013-01", 44, 6)
                        .toString());
        assertThat(rows(lights(EvidenceScope.ALL, changed("trailing", "0.25", "inclusive", "24"))))
                .containsExactly("homicide 19039 2013-02 6 9 27/4 green 36 []");
        assertThat(rows(lights(EvidenceScope.ALL, changed("calendar", "0.5", "inclusive", "24"))))
                .containsExactly("homicide 19039 2013-02 6 8 4 yellow 36 []");
        assertThat(rows(lights(EvidenceScope.ALL, changed("calendar", "1/4", "exclusive", "36"))))
                .containsExactly("homicide 19039 2013-02 6 8 6 yellow 36 []");
        services.evidence("short", new FigureText().months("extortion", "19039", "2012-01", new long[14]) + "");
        assertThat(rows(lights(EvidenceScope.ALL, changed("calendar", "0.25", "inclusive", "12"))))
                .contains("extortion 19039 2013-02 0 0 0 green 12 [gaps zero-mean]");
        assertThat(rows(lights(EvidenceScope.ALL, changed("calendar", "0.25", "inclusive", "13"))))
                .contains("extortion 19039 2013-02 0 0 0 none 12 [few-months zero-mean]");
    }

    private static Map<String, String> changed(String baseline, String reduction, String edge, String leastMonths) {
        return Map.of(
                "month", "2013-02",
                "baseline", baseline,
                "reduction", reduction,
                "edge", edge,
                "least-months", leastMonths);
    }
}
