package io.github.comovamos.scorecard.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.value.DatasetName;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every store promises of the difference of two datasets. A subclass opens one kind of store. */
public abstract class DifferenceContractTest {

    private static final int MANY = 100;

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

    private DatasetDifference difference(String before, String after, int limit) {
        return store.read(
                session -> session.evidence().difference(new DatasetName(before), new DatasetName(after), limit));
    }

    private static DatasetDifference.Revised revised(String name, String area, String period, String change) {
        String[] parts = change.split(" ", -1);
        return new DatasetDifference.Revised(name, area, period, parts[0], said(parts[1]), said(parts[2]));
    }

    private static Optional<String> said(String part) {
        return Optional.of(part).filter(text -> !text.equals("-"));
    }

    @Test
    void figuresThatWereRevisedAreListedByIndicatorAreaAndPeriod() {
        samples.figures(
                origin("b", "2013-01-01"),
                "z 19018 2012-12 0",
                "a 19018 2012-12 5 3",
                "a 19018 2012-11 5 3 550",
                "a 19018 2012-10 1",
                "a 19018 2012-09 2.5");
        samples.figures(
                origin("a", "2013-02-01"),
                "z 19018 2012-12 1",
                "a 19018 2012-12 5 4",
                "a 19018 2012-11 6 2 551",
                "a 19018 2012-09 2.5",
                "a 19018 2012-08 1",
                "a 19018 2012-07 1");
        DatasetDifference difference = difference("b", "a", MANY);
        assertThat(difference.revisions())
                .containsExactly(
                        revised("a", "19018", "2012-11", "goal 3 2"),
                        revised("a", "19018", "2012-11", "sample 550 551"),
                        revised("a", "19018", "2012-11", "value 5 6"),
                        revised("a", "19018", "2012-12", "goal 3 4"),
                        revised("z", "19018", "2012-12", "value 0 1"));
        assertThat(difference.common()).isEqualTo(4);
        assertThat(difference.onlyBefore()).isEqualTo(1);
        assertThat(difference.onlyAfter()).isEqualTo(2);
        assertThat(difference.count()).isEqualTo(5);
    }

    @Test
    void goalsAndSamplesThatComeOrGoAreRevisionsToo() {
        samples.figures(
                origin("b", "2013-01-01"), "a 19 2010 1 5 550", "a 19 2011 1", "a 19 2012 - 5", "a 19 2013 1 2");
        samples.figures(
                origin("a", "2013-02-01"), "a 19 2010 1", "a 19 2011 1 5 550", "a 19 2012 1 5", "a 19 2013 - 2");
        DatasetDifference difference = difference("b", "a", MANY);
        assertThat(difference.revisions())
                .containsExactly(
                        revised("a", "19", "2010", "goal 5 -"),
                        revised("a", "19", "2010", "sample 550 -"),
                        revised("a", "19", "2011", "goal - 5"),
                        revised("a", "19", "2011", "sample - 550"),
                        revised("a", "19", "2012", "value - 1"),
                        revised("a", "19", "2013", "value 1 -"));
        assertThat(difference.count()).isEqualTo(6);
        assertThat(difference.common()).isEqualTo(4);
    }

    @Test
    void differenceOfADatasetFromItselfIsNone() {
        samples.figures(origin("a", "2013-01-01"), "a 19 2013 1 2 3", "a 19 2014 - 2");
        assertThat(difference("a", "a", MANY)).isEqualTo(new DatasetDifference(2, 0, 0, List.of(), 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void onlySoManyRevisionsAreListedButAllAreCounted(int limit) {
        samples.figures(origin("b", "2013-01-01"), "a 19 2010 1", "a 19 2011 1", "a 19 2012 1");
        samples.figures(origin("a", "2013-01-01"), "a 19 2010 2", "a 19 2011 2", "a 19 2012 2");
        assertThat(difference("b", "a", limit).revisions()).hasSize(Math.min(3, limit));
        assertThat(difference("b", "a", limit).count()).isEqualTo(3);
    }

    @Test
    void casesAreComparedByAllTheyAre() {
        samples.cases(
                origin("b", "2013-05-01"),
                "1 lights 19039 2013-04-01",
                "2 lights 19039 2013-04-01 2013-04-02 done ana",
                "3 lights 19039 2013-04-01");
        samples.cases(
                origin("a", "2013-06-01"),
                "1 lights 19006 2013-04-01 2013-05-02",
                "2 lights 19039 2013-04-03 2013-04-04 - eva",
                "4 lights 19039 2013-04-01");
        DatasetDifference difference = difference("b", "a", MANY);
        assertThat(difference.revisions())
                .containsExactly(
                        revised("1", "19006", "2013-04-01", "area 19039 19006"),
                        revised("1", "19006", "2013-04-01", "closed - 2013-05-02"),
                        revised("2", "19039", "2013-04-03", "closed 2013-04-02 2013-04-04"),
                        revised("2", "19039", "2013-04-03", "opened 2013-04-01 2013-04-03"),
                        revised("2", "19039", "2013-04-03", "outcome done -"),
                        revised("2", "19039", "2013-04-03", "responsible ana eva"));
        assertThat(difference.common()).isEqualTo(2);
        assertThat(difference.onlyBefore()).isEqualTo(1);
        assertThat(difference.onlyAfter()).isEqualTo(1);
    }

    @Test
    void populationsAreComparedByAreaYearAndEdition() {
        samples.populations(origin("b", "2013-05-01"), "19018 2013 census 174767", "19018 2013 conapo 5");
        samples.populations(origin("a", "2013-06-01"), "19018 2013 census 205455", "19018 2014 conapo 5");
        DatasetDifference difference = difference("b", "a", MANY);
        assertThat(difference.revisions())
                .containsExactly(revised("census", "19018", "2013", "residents 174767 205455"));
        assertThat(difference.common()).isEqualTo(1);
        assertThat(difference.onlyBefore()).isEqualTo(1);
        assertThat(difference.onlyAfter()).isEqualTo(1);
    }
}
