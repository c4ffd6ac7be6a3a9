package io.github.comovamos.scorecard.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.evidence.Cadence;
import io.github.comovamos.scorecard.core.domain.evidence.Direction;
import io.github.comovamos.scorecard.core.domain.evidence.Indicator;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.LocalizedText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store promises of indicators. A subclass opens one kind of store. */
public abstract class IndicatorStoreContractTest {

    private static final Indicator FULL = new Indicator(
            new IndicatorCode("homicide"),
            new LocalizedText("Homicidio «doloso» 🌳", "Intentional 'homicide'"),
            "crimes",
            Direction.LOWER,
            Cadence.BIMONTHLY,
            Optional.of("SESNSP; \"2015\""));

    private Store store;

    /** Opens the store of this test, empty. */
    protected abstract Store open();

    @BeforeEach
    void openStore() {
        store = open();
    }

    private void put(Indicator indicator) {
        store.write(session -> {
            session.indicators().put(indicator, StoreSamples.EVA);
            return true;
        });
    }

    private List<Indicator> all() {
        return store.read(session -> session.indicators().all());
    }

    private Optional<Indicator> find(String code) {
        return store.read(session -> session.indicators().find(new IndicatorCode(code)));
    }

    @Test
    void newStoreHasNoIndicators() {
        assertThat(all()).isEmpty();
        assertThat(find("homicide")).isEmpty();
    }

    @Test
    void indicatorIsKeptAsItIs() {
        put(FULL);
        assertThat(find("homicide")).contains(FULL);
        assertThat(all()).containsExactly(FULL);
        assertThat(find("Homicide")).as("codes differ by their capitals").isEmpty();
    }

    @Test
    void everyDirectionAndCadenceIsKept() {
        for (Direction direction : Direction.values()) {
            for (Cadence cadence : Cadence.values()) {
                Indicator indicator = new Indicator(
                        new IndicatorCode(direction.code() + "." + cadence.code()),
                        FULL.title(),
                        "x",
                        direction,
                        cadence,
                        Optional.empty());
                put(indicator);
                assertThat(find(indicator.code().code())).contains(indicator);
            }
        }
    }

    @Test
    void lastRevisionIsTheOneThatStandsAndKeepsItsPlace() {
        Indicator other = Indicator.named(new IndicatorCode("a-first-by-name"));
        put(FULL);
        put(other);
        Indicator last = FULL;
        for (int revision = 2; revision <= 12; revision++) {
            last = new Indicator(
                    FULL.code(), FULL.title(), "unit " + revision, FULL.direction(), FULL.cadence(), Optional.empty());
            put(last);
        }
        assertThat(all()).containsExactly(last, other);
        assertThat(find("homicide")).contains(last);
    }
}
