package io.github.comovamos.scorecard.core.service.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.exchange.agenda.SampleAgenda;
import io.github.comovamos.scorecard.core.failure.Place;
import io.github.comovamos.scorecard.core.failure.Texts;
import io.github.comovamos.scorecard.core.service.indicator.IndicatorRequest;
import io.github.comovamos.scorecard.core.service.testing.EvidenceCalls;
import io.github.comovamos.scorecard.core.service.testing.TestServices;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may write while a file is imported, and of which files the rows are read at all. */
class WriterWhileImportingTest {

    private static final String HEADER = "indicator,area,period,value\n";
    private static final String GOOD = HEADER + "homicide,19039,2013-01,5\nhomicide,19006,2013-01,0\n";

    private final EvidenceCalls evidence;

    WriterWhileImportingTest(@TempDir Path folder) {
        this.evidence =
                new EvidenceCalls(TestServices.with(folder, SampleAgenda.TEXT).services());
    }

    private EvidenceImportView add(String dataset, InputStream file) {
        return evidence.services()
                .evidenceImports()
                .importEvidence(EvidenceCalls.request(dataset, "test"), file, EvidenceCalls.CREATING, TestServices.ANA);
    }

    private static InputStream stream(String file) {
        return new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
    }

    /** A file during whose arrival something is done, at every read of it. */
    private static InputStream slow(String file, Runnable meanwhile) {
        return new FilterInputStream(stream(file)) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                meanwhile.run();
                return super.read(buffer, offset, Math.min(length, 20));
            }
        };
    }

    /** Done by somebody else, who has a transaction of their own, and waited for. */
    private static Runnable byAnother(Runnable work) {
        return () ->
                CompletableFuture.runAsync(work).orTimeout(50, TimeUnit.SECONDS).join();
    }

    @Test
    void othersWriteWhileAFileArrives() {
        List<String> names = new ArrayList<>();
        EvidenceImportView view = add("slow", slow(GOOD, byAnother(() -> {
            String name = "meanwhile-" + (names.size() + 1);
            evidence.add(name, HEADER + "homicide,19039,2012-01," + names.size() + "\n");
            evidence.services()
                    .indicators()
                    .add(
                            IndicatorRequest.parse(Texts.at(Place.Argument::new)
                                    .and("indicator", name)
                                    .and("title-es", "Otro")),
                            false,
                            TestServices.ANA,
                            Language.ES);
            names.add(name + " 1");
        })));
        assertThat(view.stored()).isTrue();
        assertThat(names).as("the file arrived little by little").hasSizeGreaterThan(3);
        names.add("slow 2");
        assertThat(evidence.datasets())
                .as("a dataset arrives when its file has")
                .containsExactlyElementsOf(names);
    }

    @Test
    void nameThatIsTakenWhileAFileArrivesIsRefusedAndTheSameFileKnown() {
        assertThat(add("first", slow(GOOD, byAnother(() -> evidence.add("first", GOOD))))
                        .known())
                .isTrue();
        assertThatThrownBy(() ->
                        add("second", slow(GOOD, byAnother(() -> evidence.add("second", HEADER + "a,19,2013,1\n")))))
                .hasMessageContaining("there is a dataset second already");
        assertThat(evidence.datasets()).containsExactly("first 2", "second 1");
    }

    @Test
    void fileThatStopsArrivingStoresNothing() {
        IllegalStateException fault = new IllegalStateException("the line is cut");
        assertThatThrownBy(() -> add("cut", slow(GOOD, () -> {
                    throw fault;
                })))
                .isSameAs(fault);
        assertThat(evidence.datasets()).isEmpty();
    }

    @Test
    void rowsOfAFileThatItsDatasetHoldsAreNotRead() {
        evidence.add("mesa", GOOD);
        EvidenceImportService.Watch never = (file, size) -> {
            throw new AssertionError("the rows are read");
        };
        EvidenceImportService.Options options =
                new EvidenceImportService.Options(false, false, true, never, Language.ES);
        assertThat(evidence.add(EvidenceCalls.request("mesa", "test"), GOOD, options)
                        .known())
                .isTrue();
        assertThat(evidence.add(EvidenceCalls.request("mesa", "layout", "cases"), GOOD, options)
                        .known())
                .as("in a layout in which the file cannot be read")
                .isTrue();
        assertThatThrownBy(() -> evidence.add(EvidenceCalls.request("mesa", "test"), GOOD + "\n", options))
                .hasMessageContaining("there is a dataset mesa already");
    }

    @Test
    void whoeverLooksOnSeesTheWholeFile() throws IOException {
        List<String> seen = new ArrayList<>();
        EvidenceImportService.Watch watch = (file, size) -> {
            try (file) {
                String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
                seen.add(size + " " + text);
                return stream(text);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        };
        EvidenceImportService.Options options =
                new EvidenceImportService.Options(false, false, true, watch, Language.ES);
        assertThat(evidence.add(EvidenceCalls.request("mesa", "test"), GOOD, options)
                        .stored())
                .isTrue();
        assertThat(seen).containsExactly(GOOD.length() + " " + GOOD);
    }
}
