package io.github.comovamos.scorecard.core.service.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.programme.Instruments;
import io.github.comovamos.scorecard.core.domain.programme.Vetting;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.exchange.agenda.BuiltInAgendas;
import io.github.comovamos.scorecard.core.service.evidence.EvidenceScope;
import io.github.comovamos.scorecard.core.service.testing.TestServices;
import io.github.comovamos.scorecard.core.testing.FigureText;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VettingTest {

    private final TestServices services;

    VettingTest(@TempDir Path folder) {
        this.services = TestServices.with(folder, BuiltInAgendas.text(BuiltInAgendas.ACV_NL_2012));
    }

    private InstrumentView<Vetting.Row> vetting(Optional<String> baseline, Language language) {
        Map<String, String> said = new HashMap<>(Map.of("month", "2014-12"));
        baseline.ifPresent(period -> said.put("baseline", period));
        return services.read(Instruments.VETTING, EvidenceScope.ALL, said, language);
    }

    private List<String> rows(Optional<String> baseline) {
        return vetting(baseline, Language.EN).rows().stream()
                .map(VettingTest::text)
                .toList();
    }

    private static String text(Vetting.Row row) {
        return String.format(
                "%s %s/%s %s since %s: %s, active %s",
                row.municipality().code(),
                row.approved(),
                row.evaluated(),
                row.share(),
                row.baseline(),
                row.change(),
                row.stillActive());
    }

    @Test
    void shareIsOfThoseEvaluatedAndMayFall() {
        services.evidence(
                "counts",
                new FigureText()
                        .figure("vetting-evaluated", "19039", "2012", "200")
                        .figure("vetting-approved", "19039", "2012", "162")
                        .figure("vetting-evaluated", "19039", "2014-12", "300")
                        .figure("vetting-approved", "19039", "2014-12", "200")
                        .figure("vetting-still-active", "19039", "2014-12", "12")
                        .toString());
        assertThat(rows(Optional.of("2012"))).containsExactly("19039 200/300 200/3 since 81: -43/3, active 12");
        assertThat(rows(Optional.empty())).containsExactly("19039 200/300 200/3 since null: null, active 12");
        assertThat(vetting(Optional.of("2012"), Language.EN).whole())
                .containsEntry("month", "2014-12")
                .containsEntry("baseline", "2012");
    }

    @Test
    void shareThatASourceGivesStandsWhereThereAreNoCounts() {
        services.evidence(
                "shares",
                new FigureText()
                        .figure("vetting-share", "19039", "2012", "81")
                        .figure("vetting-share", "19039", "2014-12", "68.5")
                        .figure("vetting-evaluated", "19018", "2014-12", "4")
                        .figure("vetting-approved", "19018", "2014-12", "1")
                        .figure("vetting-share", "19018", "2014-12", "99")
                        .toString());
        assertThat(rows(Optional.of("2012")))
                .as("counts go before the share that somebody gives")
                .containsExactly(
                        "19018 1/4 25 since null: null, active null",
                        "19039 null/null 137/2 since 81: -25/2, active null");
    }

    @Test
    void stillActiveIsCountedApartAndMoreActiveIsNoShare() {
        services.evidence(
                "active",
                new FigureText()
                        .figure("vetting-still-active", "19046", "2014-12", "223")
                        .figure("vetting-still-active", "19026", "2013-12", "70")
                        .toString());
        assertThat(rows(Optional.empty())).containsExactly("19046 null/null null since null: null, active 223");
    }

    @Test
    void moreApprovedThanEvaluatedIsNoShareAndIsSaid() {
        services.evidence(
                "counts",
                new FigureText()
                        .figure("vetting-evaluated", "19039", "2014-12", "10")
                        .figure("vetting-approved", "19039", "2014-12", "11")
                        .figure("vetting-evaluated", "19018", "2014-12", "0")
                        .figure("vetting-approved", "19018", "2014-12", "0")
                        .toString());
        assertThat(rows(Optional.empty()))
                .containsExactly(
                        "19018 0/0 null since null: null, active null",
                        "19039 11/10 null since null: null, active null");
        assertThat(vetting(Optional.empty(), Language.ES).notes())
                .containsExactly(
                        "19018 en 2014-12: 0 aprobados de 0 evaluados no es una parte.",
                        "19039 en 2014-12: 11 aprobados de 10 evaluados no es una parte.");
        assertThat(vetting(Optional.empty(), Language.EN).notes())
                .contains("19039 in 2014-12: 11 who passed of 10 who were tested is no share.");
    }

    @Test
    void nothingKnownOfTheMonthIsSaid() {
        services.evidence("other", new FigureText().figure("vetting-share", "19039", "2012", "81") + "");
        assertThat(rows(Optional.empty())).isEmpty();
        assertThat(vetting(Optional.empty(), Language.ES).notes())
                .containsExactly("No hay cifras de control de confianza de 2014-12.");
        assertThat(vetting(Optional.empty(), Language.EN).notes())
                .containsExactly("There are no vetting figures of 2014-12.");
    }
}
