package io.github.comovamos.scorecard.core.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.comovamos.scorecard.core.architecture.PackageTable.Line;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PackageTableTest {

    @Test
    void lineCanNameSeveralPackagesAndPassOnWhatOthersMayImport() {
        PackageTable table = PackageTable.parse("house", """
                cellar        | –                           | –
                kitchen, hall | cellar                      | org.stove..,
                              |                             | org.sink
                attic         | hall, and what those may    | –
                roof          | attic, and what those may   | –
                """);

        assertThat(table.lines())
                .containsExactly(
                        new Line("cellar", Set.of(), Set.of()),
                        new Line("kitchen", Set.of("cellar"), Set.of("org.stove..", "org.sink")),
                        new Line("hall", Set.of("cellar"), Set.of("org.stove..", "org.sink")),
                        new Line("attic", Set.of("hall", "cellar"), Set.of()),
                        new Line("roof", Set.of("attic", "hall", "cellar"), Set.of()));
        assertThat(table.full("attic..")).isEqualTo("house.attic..");
    }

    @Test
    void packageThatNoLineAboveNamesIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PackageTable.parse("house", "attic | hall, and what those may | –"))
                .withMessageContaining("hall");
    }

    @Test
    void lineWithoutItsThreeColumnsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PackageTable.parse("house", "attic | hall"))
                .withMessageContaining("attic | hall");
    }
}
