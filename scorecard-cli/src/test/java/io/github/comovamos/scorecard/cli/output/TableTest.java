package io.github.comovamos.scorecard.cli.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.comovamos.scorecard.cli.output.Table.Column;
import io.github.comovamos.scorecard.core.table.Cell;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    private static final String ESCAPE = "\u001B";

    @Test
    void textStandsToTheLeftAndNumbersToTheRight() {
        Table table = new Table(List.of(Column.text("Municipio"), Column.number("Lugar"), Column.text("Nota")))
                .add(List.of(Cell.of("García"), Cell.of(3), Cell.of("sí")))
                .add(List.of(Cell.of("San Pedro"), Cell.of(12), Cell.of(null)));

        assertThat(table.render(false)).isEqualTo("""
                Municipio  Lugar  Nota
                ─────────  ─────  ────
                García         3  sí
                San Pedro     12
                """);
    }

    @Test
    void aTableWithoutRowsIsItsHeader() {
        assertThat(new Table(List.of(Column.text("Clave"))).render(true)).isEqualTo("Clave\n─────\n");
    }

    @Test
    void accentsTakeNoPlaceHoweverTheyAreWritten() {
        String composed = Normalizer.normalize("Nicolás Ñañez", Normalizer.Form.NFC);
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        String guarani = "Mbaracayug\u0303ua";

        String table = new Table(List.of(Column.text("Nombre"), Column.text("x")))
                .add(List.of(Cell.of(composed), Cell.of("|")))
                .add(List.of(Cell.of(decomposed), Cell.of("|")))
                .add(List.of(Cell.of(guarani), Cell.of("|")))
                .render(false);

        assertThat(table.lines().skip(2).map(TableTest::withoutMarks))
                .as("the second column begins in the same place in every line")
                .containsExactly("Nicolas Nanez  |", "Nicolas Nanez  |", "Mbaracayugua   |");
        assertThat(table.lines().skip(1).findFirst()).contains("─".repeat(13) + "  ─");
    }

    @Test
    void anyLetterOfTheWorldTakesOnePlace() {
        String gothic = "\uD800\uDF30";

        String table = new Table(List.of(Column.text("aa"), Column.text("b")))
                .add(List.of(Cell.of(gothic), Cell.of("|")))
                .render(false);

        assertThat(table).endsWith(gothic + "   |\n");
    }

    @Test
    void onlyWhatIsScoredIsColouredAndOnlyWhereColoursAreWanted() {
        Table table = new Table(List.of(Column.text("Municipio"), Column.number("Promedio")))
                .add(List.of(Cell.of("García"), Cell.scored("7.5")))
                .add(List.of(Cell.of("Juárez"), Cell.scored(null)));

        assertThat(table.render(false))
                .doesNotContain(ESCAPE)
                .contains("García          7.5\n", "Juárez            –\n");
        assertThat(table.render(true))
                .contains("García     " + ESCAPE + "[38;5;16;48;5;192m     7.5" + ESCAPE + "[0m\n")
                .contains("\nJuárez            –\n")
                .startsWith("Municipio  Promedio\n");
    }

    @Test
    void coloursMoveNothing() {
        Table table = new Table(List.of(Column.number("A1"), Column.text("B")))
                .add(List.of(Cell.scored("10"), Cell.of("|")))
                .add(List.of(Cell.scored("0"), Cell.of("|")));

        assertThat(table.render(true).replaceAll(ESCAPE + "\\[[0-9;]*m", "")).isEqualTo(table.render(false));
    }

    @Test
    void aRowHasACellForEveryColumn() {
        Table table = new Table(List.of(Column.text("A"), Column.text("B")));

        assertThatThrownBy(() -> table.add(List.of(Cell.of("a"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("1 cells for 2 columns");
    }

    private static String withoutMarks(String line) {
        return Normalizer.normalize(line, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
