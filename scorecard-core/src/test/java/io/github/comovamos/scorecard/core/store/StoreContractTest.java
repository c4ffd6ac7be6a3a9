package io.github.comovamos.scorecard.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.comovamos.scorecard.core.failure.FailureReason;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store promises of its transactions. A subclass opens one kind of store. */
public abstract class StoreContractTest {

    private Store store;

    /** Opens the store of this test, the same one at every call, empty at the first. */
    protected abstract Store open();

    @BeforeEach
    void openStore() {
        store = open();
    }

    private int latestVersion() {
        return store.read(session -> latestVersion(session));
    }

    private Optional<String> property(String name) {
        return store.read(session -> session.properties().find(name));
    }

    private static int latestVersion(Session session) {
        return session.agendas()
                .latest(StoreSamples.AGENDA)
                .map(AgendaVersion::version)
                .orElse(0);
    }

    private static int addNextVersion(Session session) {
        int next = latestVersion(session) + 1;
        session.agendas().add(StoreSamples.version(next));
        return next;
    }

    @Test
    void whatWasWrittenIsThereForWhoeverOpensTheStoreLater() {
        int written = store.write(StoreContractTest::addNextVersion);
        assertThat(written).isEqualTo(1);
        assertThat(latestVersion()).isEqualTo(1);
        store.close();
        store = open();
        assertThat(latestVersion()).isEqualTo(1);
    }

    @Test
    void workThatThrowsLeavesNothingBehindAndItsExceptionComesOut() {
        store.write(StoreContractTest::addNextVersion);
        IllegalStateException fault = new IllegalStateException("in the middle");
        assertThatThrownBy(() -> store.write(session -> {
                    addNextVersion(session);
                    session.properties().add("made-by", "test");
                    session.ratings()
                            .append(
                                    StoreSamples.AGENDA,
                                    StoreSamples.THIRD,
                                    List.of(StoreSamples.revised(1, "19006", 1, "8")),
                                    StoreSamples.ANA);
                    throw fault;
                }))
                .isSameAs(fault);
        assertThat(latestVersion()).isEqualTo(1);
        assertThat(property("made-by")).isEmpty();
        List<RevisedRating> ratings =
                store.read(session -> session.ratings().current(StoreSamples.AGENDA, StoreSamples.THIRD));
        assertThat(ratings).isEmpty();
    }

    @Test
    void workWhoseResultIsNotKeptLeavesNothingBehindAndItsResultComesOut() {
        store.write(StoreContractTest::addNextVersion);
        int tried = store.write(
                session -> {
                    session.properties().add("made-by", "test");
                    return addNextVersion(session);
                },
                version -> version < 2);
        assertThat(tried).isEqualTo(2);
        assertThat(latestVersion()).isEqualTo(1);
        assertThat(property("made-by")).isEmpty();
        int kept = store.write(StoreContractTest::addNextVersion, version -> version == 2);
        assertThat(kept).isEqualTo(2);
        assertThat(latestVersion()).as("the store is written to as before").isEqualTo(2);
    }

    @Test
    void whatIsToldOfAResultThatFailsLeavesNothingBehind() {
        IllegalStateException fault = new IllegalStateException("in the end");
        assertThatThrownBy(() -> store.write(StoreContractTest::addNextVersion, version -> {
                    throw fault;
                }))
                .isSameAs(fault);
        assertThat(latestVersion()).isZero();
    }

    @Test
    void refusalOfTheWorkComesOutAsItIs() {
        ScorecardException refusal = ScorecardException.notFound("nada", "nothing");
        assertThatThrownBy(() -> store.write(session -> {
                    throw refusal;
                }))
                .isSameAs(refusal);
    }

    @Test
    void writeSeesItsOwnChanges() {
        int seen = store.write(session -> {
            addNextVersion(session);
            return latestVersion(session);
        });
        assertThat(seen).isEqualTo(1);
    }

    @Test
    void readSeesOneStateWhateverIsWrittenMeanwhile() {
        store.write(StoreContractTest::addNextVersion);
        int seenTwice = store.read(session -> {
            int before = latestVersion(session);
            CompletableFuture.runAsync(() -> store.write(StoreContractTest::addNextVersion))
                    .orTimeout(60, TimeUnit.SECONDS)
                    .join();
            assertThat(latestVersion(session))
                    .as("a read that has begun must not see what was committed after")
                    .isEqualTo(before);
            return before;
        });
        assertThat(seenTwice).isEqualTo(1);
        assertThat(latestVersion()).isEqualTo(2);
    }

    @Test
    void readNeitherWaitsForAWriterNorSeesWhatItHasNotCommitted() {
        store.write(StoreContractTest::addNextVersion);
        store.write(session -> {
            addNextVersion(session);
            int seen = CompletableFuture.supplyAsync(this::latestVersion)
                    .orTimeout(60, TimeUnit.SECONDS)
                    .join();
            assertThat(seen).isEqualTo(1);
            return seen;
        });
        assertThat(latestVersion()).isEqualTo(2);
    }

    @Test
    void writersTakeTurnsSoThatNoneWorksOnWhatAnotherHasReplaced() {
        List<CompletableFuture<Integer>> writers = IntStream.range(0, 40)
                .mapToObj(writer -> CompletableFuture.supplyAsync(() -> store.write(StoreContractTest::addNextVersion)))
                .toList();
        assertThat(writers.stream().map(CompletableFuture::join))
                .as("40 writers that each add one to the latest version come to 1, 2, … 40")
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 40).boxed().toList());
    }

    @Test
    void propertyIsSetOnce() {
        store.write(session -> {
            session.properties().add("made-by", "démo");
            return true;
        });
        assertThat(property("made-by")).contains("démo");
        assertThat(property("made")).isEmpty();
        assertThatThrownBy(() -> store.write(session -> {
                    session.properties().add("made-by", "another");
                    return true;
                }))
                .isInstanceOfSatisfying(
                        ScorecardException.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(FailureReason.CONFLICT));
        assertThat(property("made-by")).contains("démo");
    }
}
