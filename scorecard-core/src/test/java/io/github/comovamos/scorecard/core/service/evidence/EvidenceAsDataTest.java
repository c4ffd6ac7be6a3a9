package io.github.comovamos.scorecard.core.service.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.programme.Instruments;
import io.github.comovamos.scorecard.core.domain.value.DatasetName;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.exchange.agenda.SampleAgenda;
import io.github.comovamos.scorecard.core.failure.Place;
import io.github.comovamos.scorecard.core.failure.Texts;
import io.github.comovamos.scorecard.core.service.indicator.IndicatorRequest;
import io.github.comovamos.scorecard.core.service.testing.EvidenceCalls;
import io.github.comovamos.scorecard.core.service.testing.TestServices;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The instruments of the paper for which there is no class: files, read back through the same questions. */
class EvidenceAsDataTest {

    private final TestServices services;

    EvidenceAsDataTest(@TempDir Path folder) {
        String juarez =
                SampleAgenda.with("\"02004\", name: Tijuana, short: TIJ", "\"08037\", name: Juárez, short: JRZ");
        this.services = TestServices.with(
                folder,
                SampleAgenda.replace(
                        juarez,
                        "rule: green-count, with: { month: last }",
                        "rule: progress, with: { indicator: unlicensed-cars, baseline-period: 2010, goal: 0 }"));
    }

    private static String file(String name) {
        try (InputStream stream = EvidenceAsDataTest.class.getResourceAsStream("/evidence/" + name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void imported(String name) {
        services.evidence(name.replace(".csv", ""), file(name));
    }

    private List<String> objectives(String year, String dataset) {
        return services
                .read(Instruments.OBJECTIVES, EvidenceScope.ALL, Map.of("year", year, "dataset", dataset), Language.EN)
                .rows()
                .stream()
                .map(row -> String.join(
                        " ",
                        row.municipality().code(),
                        row.indicator().code(),
                        row.period(),
                        String.valueOf(row.exact())))
                .toList();
    }

    @Test
    void fivePointPactIsFiveIndicatorsWithGoals() {
        imported("pact-sample.csv");
        assertThat(services.services()
                        .evidence()
                        .figures(Optional.empty(), EvidenceCalls.of("pact-sample"), Language.EN)
                        .rows())
                .extracting(FigureRow::indicator)
                .containsExactly("pact-1", "pact-2", "pact-3", "pact-4", "pact-5");
        services.services()
                .indicators()
                .add(
                        IndicatorRequest.parse(Texts.at(Place.Argument::new)
                                .and("indicator", "pact-4")
                                .and("title-es", "Punto 4")
                                .and("title-en", "Point 4")
                                .and("unit", "percent")
                                .and("direction", "higher")
                                .and("cadence", "yearly")),
                        true,
                        TestServices.ANA,
                        Language.EN);
        assertThat(objectives("2013", "pact-sample"))
                .as("what should be high is measured so once somebody has said it")
                .containsExactly(
                        "19 pact-1 TOTAL 100",
                        "19 pact-2 TOTAL 100",
                        "19 pact-3 TOTAL 100",
                        "19 pact-4 TOTAL 25/2",
                        "19 pact-5 TOTAL 100");
    }

    @Test
    void tenOfTheHundredAndSixtyMeasuresAreTenIndicators() {
        imported("measures-sample.csv");
        assertThat(services.services()
                        .evidence()
                        .dataset(DatasetName.parse("measures-sample"))
                        .parts())
                .hasSize(10)
                .allSatisfy(part -> assertThat(part.records()).isEqualTo(1));
        assertThat(objectives("2011", "measures-sample"))
                .hasSize(20)
                .contains("08037 measure-001 2011-01 100", "08037 measure-010 TOTAL 100");
        assertThat(services.services()
                        .evidence()
                        .figures(
                                Optional.of(IndicatorCode.parse("measure-007")),
                                EvidenceCalls.of("measures-sample"),
                                Language.EN)
                        .rows())
                .extracting(row -> row.area().code() + " " + row.period() + " " + row.value() + " of " + row.goal())
                .containsExactly("08037 2011-07 70 of 100");
    }

    @Test
    void casesOfTheTrustCentreAreEightyNineOfWhichFortyTwoWereSentenced() {
        imported("trust-center-cases-sample.csv");
        List<CaseRow> cases = services.services()
                .evidence()
                .cases(Optional.of("extortion"), EvidenceCalls.of("trust-center-cases-sample"), Language.EN)
                .rows();
        assertThat(cases)
                .hasSize(89)
                .allSatisfy(row -> assertThat(row.responsible()).startsWith("official-"));
        assertThat(cases).filteredOn(row -> "sentenced".equals(row.outcome())).hasSize(42);
        assertThat(services.read(
                                Instruments.REPORTS,
                                TestServices.of("JRZ"),
                                Map.of("until", "2013-05-31", "days", "365"),
                                Language.EN)
                        .rows())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.closed()).isEqualTo(42);
                    assertThat(row.open()).isEqualTo(47);
                    assertThat(row.meanDays()).isEqualTo(Fraction.of(300));
                    assertThat(row.place()).isEqualTo(1);
                });
    }

    @Test
    void unlicensedCarsFromFortyToSevenPercentAreThirtyThreeFortiethsOfTheWayToNone() {
        imported("unlicensed-cars-sample-years.csv");
        assertThat(services.compute(3).rows())
                .filteredOn(row -> row.municipality().equals("08037"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.rating()).isEqualTo("8.25");
                    assertThat(row.exact()).isEqualTo("33/4");
                    assertThat(row.reason()).isEqualTo("unlicensed-cars in 2012: 7; baseline 40, goal 0");
                });
    }
}
