package io.github.comovamos.scorecard.core.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.service.evidence.DatasetRow;
import io.github.comovamos.scorecard.core.service.evidence.EvidenceScope;
import io.github.comovamos.scorecard.core.service.measure.ObjectivesView;
import io.github.comovamos.scorecard.core.service.measure.PulseView;
import io.github.comovamos.scorecard.core.service.measure.VettingView;
import io.github.comovamos.scorecard.core.service.testing.TestServices;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The published figures of the demo, as its commands show them. */
class DemoEvidenceTest {

    private final TestServices services;

    DemoEvidenceTest(@TempDir Path folder) {
        this.services = TestServices.in(folder);
    }

    @BeforeEach
    void prepare() {
        services.services().demo().prepare();
    }

    @Test
    void everyDatasetSaysWhereItIsFrom() {
        services.services().demo().prepare();
        assertThat(services.services().evidence().datasets())
                .as("preparing again adds nothing")
                .extracting(DatasetRow::dataset)
                .containsExactly("mesa-juarez-2013", "police-vetting-2014", "pulse-2013");
        assertThat(services.services().evidence().datasets()).allSatisfy(dataset -> {
            assertThat(dataset.source()).containsAnyOf("Conger 2014", "Multimedios");
            assertThat(dataset.who()).isEqualTo("demo");
        });
    }

    @Test
    void mesaHasItsSeventyEightRows() {
        ObjectivesView mesa = services.instruments()
                .objectives(TestServices.of("08037"), "2013", Optional.of("mesa-juarez-2013"), Language.EN);
        assertThat(mesa.rows()).hasSize(78);
        assertThat(mesa.rows().stream().filter(row -> row.period().equals("TOTAL")))
                .extracting(row -> row.indicator() + " " + row.current() + "/" + row.goal() + " " + row.percent())
                .hasSize(6)
                .first()
                .isEqualTo("homicides 481/230 48");
        assertThat(mesa.rows().stream().filter(row -> row.indicator().equals("homicides")))
                .extracting(row -> row.period() + " " + row.percent())
                .contains("2013-06 29", "2013-07 45", "2013-09 39");
        assertThat(mesa.notes())
                .contains("homicides of 08037: the goal for the year is 240 and the sum of the months is 230;"
                        + " the total uses the sum.");
        assertThat(services.instruments()
                        .objectives(EvidenceScope.ALL, "2013", Optional.empty(), Language.EN)
                        .rows())
                .isEqualTo(mesa.rows());
    }

    @Test
    void vettingFellInMonterrey() {
        VettingView vetting =
                services.instruments().vetting(EvidenceScope.ALL, "2014-12", Optional.of("2012"), Language.EN);
        assertThat(vetting.rows())
                .extracting(row -> String.join(
                        " ",
                        row.municipality(),
                        String.valueOf(row.share()),
                        String.valueOf(row.baseline()),
                        String.valueOf(row.change()),
                        String.valueOf(row.stillActive())))
                .containsExactly(
                        "19018 55 61 -6 null",
                        "19026 73 null null 70",
                        "19031 75 81 -6 null",
                        "19039 68 81 -13 null",
                        "19046 70 null null 223",
                        "19019 100 null null null",
                        "19048 82 89 -7 null");
    }

    @Test
    void pulseRoseBeyondItsMarginFromJanuaryToMay() {
        PulseView may = services.instruments()
                .pulse(EvidenceScope.ALL, "2013-05", Optional.of("2013-01"), Optional.empty(), Language.EN);
        assertThat(may.rows()).singleElement().satisfies(row -> {
            assertThat(row.area()).isEqualTo("metropolitan");
            assertThat(row.answer()).isEqualTo("safe");
            assertThat(row.share()).isEqualTo("25.1");
            assertThat(row.sample()).isEqualTo(4951);
            assertThat(row.margin()).isEqualTo("1.21");
            assertThat(row.change()).isEqualTo("2.1");
            assertThat(row.withinMargin()).isFalse();
        });
        assertThat(services.instruments()
                        .pulse(EvidenceScope.ALL, "2013-01", Optional.empty(), Optional.empty(), Language.EN)
                        .rows())
                .extracting(row -> row.answer() + " " + row.share() + " " + row.margin())
                .containsExactly("safe 23 null", "not-very-safe 45.5 null", "unsafe 31.5 null");
    }
}
