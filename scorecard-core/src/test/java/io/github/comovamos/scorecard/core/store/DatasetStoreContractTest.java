package io.github.comovamos.scorecard.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.comovamos.scorecard.core.domain.evidence.FigureLine;
import io.github.comovamos.scorecard.core.domain.evidence.Shape;
import io.github.comovamos.scorecard.core.domain.value.DatasetName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every store promises of datasets and of putting things into them. A subclass opens one kind of store. */
public abstract class DatasetStoreContractTest {

    private Store store;
    private EvidenceSamples samples;

    /** Opens the store of this test, empty. */
    protected abstract Store open();

    @BeforeEach
    void openStore() {
        store = open();
        samples = new EvidenceSamples(store);
    }

    private static EvidenceSamples.Origin origin(String name, String retrieved) {
        return EvidenceSamples.Origin.of(name, retrieved);
    }

    private List<StoredDataset> all() {
        return store.read(session -> session.datasets().all());
    }

    private Optional<StoredDataset> find(String name) {
        return store.read(session -> session.datasets().find(new DatasetName(name)));
    }

    private List<DatasetPart> parts(String name) {
        return store.read(session -> session.datasets().parts(new DatasetName(name)));
    }

    @Test
    void newStoreHasNoDatasets() {
        assertThat(all()).isEmpty();
        assertThat(find("a")).isEmpty();
        assertThat(parts("a")).isEmpty();
    }

    @Test
    void datasetsAreKeptAsTheyAreInTheOrderInWhichTheyArrived() {
        EvidenceSamples.Origin later = new EvidenceSamples.Origin("z", "2015-06-30", "sesnsp-2015");
        samples.figures(later, "homicide 19039 2013-01 5", "homicide 19039 2013-02 5");
        samples.cases(origin("a", "2014-01-01"), "1 lights 19039 2013-04-01");
        samples.populations(origin("m", "2014-01-01"), "19018 2013 census 174767");
        assertThat(all())
                .containsExactly(
                        later.stored(Shape.FIGURES, 2),
                        origin("a", "2014-01-01").stored(Shape.CASES, 1),
                        origin("m", "2014-01-01").stored(Shape.POPULATION, 1));
        assertThat(find("z")).contains(later.stored(Shape.FIGURES, 2));
    }

    @Test
    void fileIsFoundByItsHashAndTheWayInWhichItWasRead() {
        samples.figures(origin("a", "2014-01-01"), "homicide 19039 2013-01 5");
        StoredDataset stored = find("a").orElseThrow();
        assertThat(holding(stored.dataset().sha256(), stored.reading(), 0)).contains(stored);
        assertThat(holding(stored.dataset().sha256(), "layout=figures", 0)).isEmpty();
        assertThat(holding("sha of b", stored.reading(), 0)).isEmpty();
    }

    @Test
    void fileOfWhichOtherRowsWereRefusedIsAnotherOne() {
        StoredDataset all = origin("a", "2014-01-01").stored(Shape.FIGURES, 0);
        StoredDataset some = new StoredDataset(all.dataset(), all.reading(), all.records(), 12, all.authorship());
        store.write(session -> {
            try (DatasetWriter writer = session.datasets().begin(Optional.empty(), row -> {})) {
                writer.finish(some);
            }
            return true;
        });
        assertThat(find("a")).contains(some);
        assertThat(holding("sha of a", all.reading(), 12)).contains(some);
        assertThat(holding("sha of a", all.reading(), 0)).isEmpty();
        assertThat(holding("sha of a", all.reading(), 1)).isEmpty();
    }

    private Optional<StoredDataset> holding(String sha256, String reading, long refused) {
        return store.read(session -> session.datasets().holding(sha256, reading, refused));
    }

    @Test
    void partsAreSummedUpByIndicatorCategoryAndEdition() {
        samples.know("zebra");
        samples.figures(
                origin("f", "2014-01-01"),
                "ant 19039 2013-02 5",
                "zebra 19039 2013 1",
                "zebra 19006 2012-11 - 3",
                "zebra 19039 2013-01 1");
        samples.cases(
                origin("c", "2014-01-01"),
                "1 lights 19039 2013-04-01 2013-05-01",
                "2 lights 19039 2013-03-01",
                "1 holes 19006 2013-04-02");
        samples.populations(
                origin("p", "2014-01-01"), "19018 2013 b 1", "19018 2010 b 1", "19006 2010 a 1", "19018 2010 a 1");
        assertThat(parts("f"))
                .containsExactly(
                        new DatasetPart("zebra", 2, "2012-11", "2013-01", 3),
                        new DatasetPart("ant", 1, "2013-02", "2013-02", 1));
        assertThat(parts("c"))
                .containsExactly(
                        new DatasetPart("holes", 1, "2013-04-02", "2013-04-02", 1),
                        new DatasetPart("lights", 1, "2013-03-01", "2013-04-01", 2));
        assertThat(parts("p"))
                .containsExactly(
                        new DatasetPart("a", 2, "2010", "2010", 2), new DatasetPart("b", 1, "2010", "2013", 2));
    }

    @Test
    void rowsThatSayAgainWhatOneBeforeThemSaidAreToldByTheirNumbers() {
        samples.know("homicide");
        List<EvidenceSamples.Content> contents = new ArrayList<>();
        for (String text : List.of(
                "homicide 19039 2013-01 5",
                "homicide 19039 2013-02 5",
                "homicide 19039 2013-01 6",
                "homicide 19039 2013-01 - 7",
                "homicide 19006 2013-01 5")) {
            FigureLine line = EvidenceSamples.line(text);
            contents.add((writer, row) -> writer.add(row, line));
        }
        assertThat(samples.add(origin("a", "2014-01-01"), Shape.FIGURES, contents))
                .containsExactly(4L, 5L);
        assertThat(samples.lines(EvidenceFilter.ALL))
                .containsExactly(
                        "homicide 19006 2013-01 5 - - by a",
                        "homicide 19039 2013-01 5 - - by a",
                        "homicide 19039 2013-02 5 - - by a");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 999, 1000, 1001, 2000, 2500})
    void anyNumberOfRowsIsTakenAndEveryRepeatedOneTold(int count) {
        samples.know("n");
        List<EvidenceSamples.Content> contents = new ArrayList<>();
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < count; i++) {
                FigureLine line = EvidenceSamples.line("n 19039 " + (1000 + i) + " " + round);
                contents.add((writer, row) -> writer.add(row, line));
            }
        }
        List<Long> repeated = samples.add(origin("a", "2014-01-01"), Shape.FIGURES, contents);
        assertThat(repeated)
                .isEqualTo(LongStream.range(count + 2L, 2L * count + 2).boxed().toList());
        assertThat(samples.lines(EvidenceFilter.ALL)).hasSize(count).allMatch(line -> line.contains(" 0 - - by"));
    }

    @Test
    void importThatFailsInTheMiddleLeavesNothingBehind() {
        samples.figures(origin("before", "2014-01-01"), "homicide 19039 2013-01 5");
        List<EvidenceSamples.Content> contents = new ArrayList<>();
        for (int i = 0; i < 1500; i++) {
            FigureLine line = EvidenceSamples.line("homicide 19006 " + (1000 + i) + " 1");
            contents.add((writer, row) -> writer.add(row, line));
        }
        IllegalStateException fault = new IllegalStateException("in the middle");
        contents.add((writer, row) -> {
            throw fault;
        });
        assertThatThrownBy(() -> samples.add(origin("after", "2014-01-01"), Shape.FIGURES, contents))
                .isSameAs(fault);
        assertThat(all()).extracting(stored -> stored.dataset().name().name()).containsExactly("before");
        samples.figures(origin("again", "2014-01-01"), "homicide 19006 2013-01 7");
        assertThat(samples.lines(EvidenceFilter.ALL))
                .as("rows of what failed must not be taken for those of the next")
                .containsExactly("homicide 19006 2013-01 7 - - by again", "homicide 19039 2013-01 5 - - by before");
    }
}
