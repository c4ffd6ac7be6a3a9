package io.github.comovamos.scorecard.core.service.compute;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.programme.Instruments;
import io.github.comovamos.scorecard.core.domain.programme.Staffing;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.exchange.agenda.SampleAgenda;
import io.github.comovamos.scorecard.core.service.evidence.EvidenceScope;
import io.github.comovamos.scorecard.core.service.testing.TestServices;
import io.github.comovamos.scorecard.core.testing.FigureText;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An agenda whose criterion is rated by an instrument, from the file to the rating. */
class InstrumentRulesTest {

    private static final String RULE = "rule: attainment, with: { measure: staffing,"
            + " arguments: { population: later, indicator: guards }, target: 3 }";

    private final Path folder;

    InstrumentRulesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private TestServices services(String rule) {
        return TestServices.with(folder, SampleAgenda.with("rule: green-count, with: { month: last }", rule));
    }

    private static void guards(TestServices services) {
        services.evidence(
                "people",
                "area,year,residents,vintage\n19006,2013,1400,later\n19006,2013,1000,earlier\n02004,2013,900,later\n");
        services.evidence(
                "guards",
                "2013-06-01",
                new FigureText()
                        .figure("guards", "19006", "2013-05", "3")
                        .figure("guards", "02004", "2013-04", "7")
                        .toString());
    }

    @Test
    void ratingIsOfTheRateThatTheTableShows() {
        TestServices services = services(RULE);
        guards(services);
        Map<String, Fraction> rates = Map.of("19006", Fraction.of(15, 7), "02004", Fraction.of(70, 9));
        assertThat(services.read(
                                Instruments.STAFFING,
                                EvidenceScope.ALL,
                                Map.of("year", "2013", "population", "later", "indicator", "guards"),
                                Language.EN)
                        .rows())
                .allSatisfy(row -> assertThat(row.rate())
                        .isEqualTo(rates.get(row.municipality().code())))
                .extracting(Staffing.Row::municipality)
                .hasSize(2);
        assertThat(services.compute(3).rows())
                .extracting(row -> row.municipality() + " " + row.result() + " " + row.rating() + " " + row.exact()
                        + " " + row.reason())
                .containsExactly(
                        "19006 set 7.1429 50/7 staffing: 3 for 1400 residents (later): 15/7 for every 1000;"
                                + " 19006: the figure is of 2013-05, the last of 2013; target 3",
                        "02004 set 10 10 staffing: 7 for 900 residents (later): 70/9 for every 1000;"
                                + " 02004: the figure is of 2013-04, the last of 2013; target 3");
    }

    @Test
    void whatWasNotKnownOnADayGivesNoRating() {
        TestServices services = services(RULE);
        guards(services);
        ComputeService.Options may =
                new ComputeService.Options(true, false, Optional.of(LocalDate.of(2013, 5, 31)), Language.ES);
        assertThat(services.compute(3, may).rows())
                .extracting(ComputedRow::reason)
                .containsOnly("staffing: no hay población de 2013 ni cifras de guards en 2013"
                        + " (sin lo que acaba después de 2013-05)");
    }

    @Test
    void lightsInGreenAreOfTheMunicipalityAlone() {
        TestServices services = services(
                "rule: bands, with: { measure: stoplight, bands: [{ from: 0, rating: 0 }, { from: 1, rating: 8 }] }");
        services.evidence(
                "counts",
                new FigureText()
                        .baseline("homicide", "19006", 8)
                        .months("homicide", "19006", "2013-05", 6)
                        .toString());
        assertThat(services.compute(3).rows())
                .extracting(row -> row.municipality() + " " + row.rating() + " " + row.reason())
                .containsExactly(
                        "19006 8 stoplight: 1 of 1 lights in green; band from 1",
                        "02004 null stoplight: there are no monthly figures between 2010-01 and 2013-05 in the"
                                + " indicators that should go down");
    }

    @Test
    void agendaIsStoredAndReadWithWhatItSaysToTheInstrument() {
        TestServices services = services(RULE);
        guards(services);
        services.compute(3);
        assertThat(services.compute(3).rows()).extracting(ComputedRow::result).containsOnly("unchanged");
        assertThat(services.ratings().list(TestServices.evaluation(3)))
                .extracting(row -> row.rule())
                .containsOnly("attainment");
    }
}
