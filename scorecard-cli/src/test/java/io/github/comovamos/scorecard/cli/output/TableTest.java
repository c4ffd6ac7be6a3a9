package io.github.comovamos.scorecard.cli.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.comovamos.scorecard.cli.output.Table.Column;
import io.github.comovamos.scorecard.core.table.Cell;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void rowsAreDrawnAsAGrid() {
        Table table = new Table(List.of(Column.text("Municipio"), Column.number("Lugar")))
                .add(List.of(Cell.of("García"), Cell.of(3)));

        assertThat(table.render(false)).isEqualTo("""
                Municipio  Lugar
                ─────────  ─────
                García         3
                """);
    }

    @Test
    void aRowHasACellForEveryColumn() {
        Table table = new Table(List.of(Column.text("A"), Column.text("B")));

        assertThatThrownBy(() -> table.add(List.of(Cell.of("a"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("1 cells for 2 columns");
    }
}
