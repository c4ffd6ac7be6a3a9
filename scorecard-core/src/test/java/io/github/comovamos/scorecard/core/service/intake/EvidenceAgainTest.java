package io.github.comovamos.scorecard.core.service.intake;

import static io.github.comovamos.scorecard.core.service.testing.TestServices.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.exchange.agenda.SampleAgenda;
import io.github.comovamos.scorecard.core.failure.FailureReason;
import io.github.comovamos.scorecard.core.failure.Place;
import io.github.comovamos.scorecard.core.failure.Texts;
import io.github.comovamos.scorecard.core.service.evidence.EvidenceScope;
import io.github.comovamos.scorecard.core.service.indicator.IndicatorRequest;
import io.github.comovamos.scorecard.core.service.testing.EvidenceCalls;
import io.github.comovamos.scorecard.core.service.testing.TestServices;
import java.nio.file.Path;
import java.util.List;
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
        evidence.add("mesa", GOOD);
        EvidenceImportRequest said = EvidenceCalls.request("mesa", "layout", "figures");
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
        evidence.add("all", GOOD);
        for (EvidenceImportRequest request : List.of(
                EvidenceCalls.request("b", "until", "2013-01"),
                EvidenceCalls.request("c", "instrument", "mesa-2013"))) {
            assertThat(evidence.add(request, GOOD, EvidenceCalls.WHOLE).stored())
                    .isTrue();
            assertThat(evidence.add(request, GOOD, EvidenceCalls.WHOLE).known()).isTrue();
        }
        refused(
                FailureReason.CONFLICT,
                "leído de otro modo",
                "read in another way",
                () -> evidence.add(EvidenceCalls.request("all", "until", "2013-01"), GOOD, EvidenceCalls.WHOLE));
        assertThat(evidence.datasets()).containsExactly("all 2", "b 2", "c 2");
    }

    @Test
    void fileOfWhichRowsWereRefusedIsAnotherOneOnceTheyAreNot() {
        String file = GOOD + "unheard-of,19039,2013-01,7,\n";
        EvidenceImportService.Options partial = new EvidenceImportService.Options(true, false, false, Language.ES);
        evidence.add("known-before", GOOD);
        assertThat(evidence.add(EvidenceCalls.request("a", "s"), file, partial).stored())
                .isTrue();
        assertThat(evidence.add(EvidenceCalls.request("a", "s"), file, partial).known())
                .as("the same rows are refused again")
                .isTrue();
        assertThat(evidence.add(EvidenceCalls.request("b", "s"), file, partial).known())
                .isTrue();
        evidence.services()
                .indicators()
                .add(
                        IndicatorRequest.parse(Texts.at(Place.Argument::new)
                                .and("indicator", "unheard-of")
                                .and("title-es", "Nunca visto")),
                        false,
                        TestServices.ANA,
                        Language.ES);
        assertThat(evidence.add(EvidenceCalls.request("b", "s"), file, partial).stored())
                .as("now there is more to store")
                .isTrue();
        assertThat(evidence.datasets()).containsExactly("known-before 2", "a 2", "b 3");
    }

    @Test
    void fileOfPopulationsUnderTwoEditionsIsTwoDatasets() {
        String file = "area,year,residents\n19018,2013,174767\n";
        for (String vintage : List.of("census-2010", "conapo-2012")) {
            EvidenceImportRequest request = EvidenceCalls.request("p-" + vintage, "vintage", vintage);
            assertThat(evidence.add(request, file, EvidenceCalls.WHOLE).stored())
                    .isTrue();
            assertThat(evidence.add(request, file, EvidenceCalls.WHOLE).known()).isTrue();
        }
        assertThat(evidence.services()
                        .evidence()
                        .populations(EvidenceScope.ALL, Language.EN)
                        .rows())
                .extracting(row -> row.vintage() + " " + row.residents())
                .containsExactly("census-2010 174767", "conapo-2012 174767");
        assertThat(evidence.add("without", file).stored()).isTrue();
        assertThat(evidence.add("again", file).known()).isTrue();
    }
}
