package io.github.comovamos.scorecard.core.service.intake;

import static io.github.comovamos.scorecard.core.service.testing.TestServices.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.exchange.agenda.SampleAgenda;
import io.github.comovamos.scorecard.core.failure.FailureReason;
import io.github.comovamos.scorecard.core.service.evidence.EvidenceScope;
import io.github.comovamos.scorecard.core.service.indicator.IndicatorRequest;
import io.github.comovamos.scorecard.core.service.testing.EvidenceCalls;
import io.github.comovamos.scorecard.core.service.testing.TestServices;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that come a second time. */
class EvidenceAgainTest {

    private static final String HEADER = "indicator,area,period,value,goal\n";
    private static final String GOOD = HEADER + "homicide,19039,2013-01,5,4\nhomicide,19006,2013-01,0,\n";

    private final EvidenceCalls evidence;

    EvidenceAgainTest(@TempDir Path folder) {
        this.evidence =
                new EvidenceCalls(TestServices.with(folder, SampleAgenda.TEXT).services());
    }

    @ParameterizedTest
    @ValueSource(strings = {"mesa", "another-name"})
    void sameFileAgainAddsNothingAndSaysSoUnderWhateverName(String name) {
        evidence.add("mesa", GOOD);
        EvidenceImportView again = evidence.add(name, "2013-06-18", GOOD);
        assertThat(again.known()).isTrue();
        assertThat(again.stored()).isFalse();
        assertThat(again.dataset()).isEqualTo("mesa");
        assertThat(again.records()).isEqualTo(2);
        assertThat(evidence.datasets()).containsExactly("mesa 2");
    }

    @Test
    void sameFileIsKnownWhetherItsLayoutIsSaidOrFound() {
        Optional<String> none = Optional.empty();
        evidence.add("mesa", GOOD);
        EvidenceImportRequest said =
                new EvidenceImportRequest("mesa", "s", none, Optional.of("figures"), none, none, none, none);
        assertThat(evidence.add(said, GOOD, EvidenceCalls.WHOLE).known()).isTrue();
        assertThat(evidence.datasets()).containsExactly("mesa 2");
    }

    @Test
    void nameOfAnotherFileIsAConflict() {
        evidence.add("mesa", GOOD);
        refused(
                FailureReason.CONFLICT,
                "ya hay un conjunto de datos mesa",
                "there is a dataset mesa already",
                () -> evidence.add("mesa", GOOD + "homicide,19006,2013-02,1,\n"));
        assertThat(evidence.datasets()).containsExactly("mesa 2");
    }

    @Test
    void sameFileReadInAnotherWayIsAnotherDataset() {
        Optional<String> none = Optional.empty();
        evidence.add("all", GOOD);
        for (EvidenceImportRequest request : List.of(
                new EvidenceImportRequest("b", "s", none, none, none, Optional.of("2013-01"), none, none),
                new EvidenceImportRequest("c", "s", none, none, none, none, Optional.of("mesa-2013"), none))) {
            assertThat(evidence.add(request, GOOD, EvidenceCalls.WHOLE).stored())
                    .isTrue();
            assertThat(evidence.add(request, GOOD, EvidenceCalls.WHOLE).known()).isTrue();
        }
        refused(
                FailureReason.CONFLICT,
                "leído de otro modo",
                "read in another way",
                () -> evidence.add(
                        new EvidenceImportRequest("all", "s", none, none, none, Optional.of("2013-01"), none, none),
                        GOOD,
                        EvidenceCalls.WHOLE));
        assertThat(evidence.datasets()).containsExactly("all 2", "b 2", "c 2");
    }

    @Test
    void fileOfWhichRowsWereRefusedIsAnotherOneOnceTheyAreNot() {
        String file = GOOD + "unheard-of,19039,2013-01,7,\n";
        EvidenceImportService.Options partial = new EvidenceImportService.Options(true, false, false, Language.ES);
        evidence.add("known-before", GOOD);
        assertThat(evidence.add(EvidenceImportRequest.of("a", "s"), file, partial)
                        .stored())
                .isTrue();
        assertThat(evidence.add(EvidenceImportRequest.of("a", "s"), file, partial)
                        .known())
                .as("the same rows are refused again")
                .isTrue();
        assertThat(evidence.add(EvidenceImportRequest.of("b", "s"), file, partial)
                        .known())
                .isTrue();
        evidence.services()
                .indicators()
                .add(
                        new IndicatorRequest(
                                "unheard-of",
                                Optional.of("Nunca visto"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        false,
                        TestServices.ANA,
                        Language.ES);
        assertThat(evidence.add(EvidenceImportRequest.of("b", "s"), file, partial)
                        .stored())
                .as("now there is more to store")
                .isTrue();
        assertThat(evidence.datasets()).containsExactly("known-before 2", "a 2", "b 3");
    }

    @Test
    void fileOfPopulationsUnderTwoEditionsIsTwoDatasets() {
        Optional<String> none = Optional.empty();
        String file = "area,year,residents\n19018,2013,174767\n";
        for (String vintage : List.of("census-2010", "conapo-2012")) {
            EvidenceImportRequest request =
                    new EvidenceImportRequest("p-" + vintage, "s", none, none, none, none, none, Optional.of(vintage));
            assertThat(evidence.add(request, file, EvidenceCalls.WHOLE).stored())
                    .isTrue();
            assertThat(evidence.add(request, file, EvidenceCalls.WHOLE).known()).isTrue();
        }
        assertThat(evidence.services().evidence().populations(EvidenceScope.ALL))
                .extracting(row -> row.vintage() + " " + row.residents())
                .containsExactly("census-2010 174767", "conapo-2012 174767");
        assertThat(evidence.add("without", file).stored()).isTrue();
        assertThat(evidence.add("again", file).known()).isTrue();
    }
}
