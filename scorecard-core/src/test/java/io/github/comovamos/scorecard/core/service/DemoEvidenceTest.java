package io.github.comovamos.scorecard.core.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.programme.Instruments;
import io.github.comovamos.scorecard.core.domain.programme.Objectives;
import io.github.comovamos.scorecard.core.domain.programme.Pulse;
import io.github.comovamos.scorecard.core.domain.programme.Vetting;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.service.evidence.DatasetRow;
import io.github.comovamos.scorecard.core.service.evidence.EvidenceScope;
import io.github.comovamos.scorecard.core.service.instrument.InstrumentView;
import io.github.comovamos.scorecard.core.service.testing.TestServices;
import java.nio.file.Path;
import java.util.Map;
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
        InstrumentView<Objectives.Row> mesa = services.read(
                Instruments.OBJECTIVES,
                TestServices.of("08037"),
                Map.of("year", "2013", "dataset", "mesa-juarez-2013"),
                Language.EN);
        assertThat(mesa.rows()).hasSize(78);
        assertThat(mesa.rows().stream().filter(row -> row.period().equals("TOTAL")))
                .extracting(
                        row -> row.indicator().code() + " " + row.current() + "/" + row.goal() + " " + row.percent())
                .hasSize(6)
                .first()
                .isEqualTo("homicides 481/230 48");
        assertThat(mesa.rows().stream().filter(row -> row.indicator().code().equals("homicides")))
                .extracting(row -> row.period() + " " + row.percent())
                .contains("2013-06 29", "2013-07 45", "2013-09 39");
        assertThat(mesa.notes())
                .contains("homicides of 08037: the goal for the year is 240 and the sum of the months is 230;"
                        + " the total uses the sum.");
        assertThat(services.read(Instruments.OBJECTIVES, EvidenceScope.ALL, Map.of("year", "2013"), Language.EN)
                        .rows())
                .isEqualTo(mesa.rows());
    }

    @Test
    void vettingFellInMonterrey() {
        InstrumentView<Vetting.Row> vetting = services.read(
                Instruments.VETTING, EvidenceScope.ALL, Map.of("month", "2014-12", "baseline", "2012"), Language.EN);
        assertThat(vetting.rows())
                .extracting(row -> String.join(
                        " ",
                        row.municipality().code(),
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
        InstrumentView<Pulse.Row> may = services.read(
                Instruments.PULSE, EvidenceScope.ALL, Map.of("period", "2013-05", "against", "2013-01"), Language.EN);
        assertThat(may.rows()).singleElement().satisfies(row -> {
            assertThat(row.area().code()).isEqualTo("metropolitan");
            assertThat(row.answer()).isEqualTo("safe");
            assertThat(row.share()).hasToString("25.1");
            assertThat(row.sample()).isEqualTo(4951);
            assertThat(row.margin()).hasToString("1.21");
            assertThat(row.change()).hasToString("2.1");
            assertThat(row.withinMargin()).isFalse();
        });
        assertThat(services.read(Instruments.PULSE, EvidenceScope.ALL, Map.of("period", "2013-01"), Language.EN)
                        .rows())
                .extracting(row -> row.answer() + " " + row.share() + " " + row.margin())
                .containsExactly("safe 23 null", "not-very-safe 45.5 null", "unsafe 31.5 null");
    }
}
