package io.github.comovamos.scorecard.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.comovamos.scorecard.core.domain.value.AgendaId;
import io.github.comovamos.scorecard.core.failure.FailureReason;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every store promises of the versions of agendas. A subclass opens one kind of store. */
public abstract class AgendaStoreContractTest {

    private Store store;

    /** Opens the store of this test, empty. */
    protected abstract Store open();

    @BeforeEach
    void openStore() {
        store = open();
    }

    private void add(AgendaVersion version) {
        store.write(session -> {
            session.agendas().add(version);
            return version;
        });
    }

    private Optional<AgendaVersion> latest(AgendaId id) {
        return store.read(session -> session.agendas().latest(id));
    }

    private List<AgendaId> ids() {
        return store.read(session -> session.agendas().ids());
    }

    @Test
    void newStoreHasNoAgendas() {
        assertThat(ids()).isEmpty();
        assertThat(latest(StoreSamples.AGENDA)).isEmpty();
    }

    @Test
    void versionIsKeptWordForWordWithItsAuthorship() {
        AgendaVersion version = new AgendaVersion(
                StoreSamples.AGENDA, 1, "{\"título\": \"¿'cómo' \\\"vamos\\\"? 🌳\"}\n", StoreSamples.EVA);
        add(version);
        assertThat(latest(StoreSamples.AGENDA)).contains(version);
    }

    @Test
    void latestIsTheOneWithTheGreatestNumber() {
        for (int version = 1; version <= 11; version++) {
            add(StoreSamples.version(version));
        }
        assertThat(latest(StoreSamples.AGENDA)).contains(StoreSamples.version(11));
    }

    @Test
    void agendasHaveVersionsOfTheirOwnAndAreListedInTheOrderOfTheirIds() {
        AgendaVersion other = new AgendaVersion(new AgendaId("another"), 1, "{}", StoreSamples.EVA);
        add(StoreSamples.version(1));
        add(StoreSamples.version(2));
        add(other);
        assertThat(ids()).containsExactly(other.id(), StoreSamples.AGENDA);
        assertThat(latest(other.id())).contains(other);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void versionThatIsNotTheNextOneIsAConflict(int version) {
        add(StoreSamples.version(1));
        add(StoreSamples.version(2));
        assertThatThrownBy(() -> add(StoreSamples.version(version)))
                .isInstanceOfSatisfying(ScorecardException.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo(FailureReason.CONFLICT);
                    assertThat(refusal.sentence().es()).contains("sample va en la versión 2");
                    assertThat(refusal.sentence().en()).contains("sample is at version 2");
                });
        assertThat(latest(StoreSamples.AGENDA)).contains(StoreSamples.version(2));
    }
}
