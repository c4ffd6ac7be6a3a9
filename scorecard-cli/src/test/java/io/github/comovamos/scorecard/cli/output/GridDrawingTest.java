package io.github.comovamos.scorecard.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.table.Table;
import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GridDrawingTest {

    private static final String ESCAPE = "\u001B";

    private static final Table<Row> NAMES = Table.of(Row.class).text("Nombre", "Name", Row::name);

    private record Row(String name, @Nullable String value) {}

    @Test
    void textStandsToTheLeftAndNumbersToTheRight() {
        Table<Row> table = Table.of(Row.class)
                .text("Municipio", "Municipality", Row::name)
                .number("Lugar", "Place", Row::value)
                .text("Nota", "Note", row -> row.name().equals("García") ? "sí" : null);

        assertThat(draw(table, false, new Row("García", "3"), new Row("San Pedro", "12")))
                .isEqualTo("""
                        Municipio  Lugar  Nota
                        ─────────  ─────  ────
                        García         3  sí
                        San Pedro     12
                        """);
    }

    @Test
    void aTableWithoutRowsIsItsHeader() {
        assertThat(draw(NAMES, true)).isEqualTo("Nombre\n──────\n");
    }

    @Test
    void accentsTakeNoPlaceHoweverTheyAreWritten() {
        String composed = Normalizer.normalize("Nicolás Ñañez", Normalizer.Form.NFC);
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        String guarani = "Mbaracayug\u0303ua";

        String table = draw(
                NAMES.text("x", "x", Row::value),
                false,
                new Row(composed, "|"),
                new Row(decomposed, "|"),
                new Row(guarani, "|"));

        assertThat(table.lines().skip(2).map(GridDrawingTest::withoutMarks))
                .as("the second column begins in the same place in every line")
                .containsExactly("Nicolas Nanez  |", "Nicolas Nanez  |", "Mbaracayugua   |");
        assertThat(table.lines().skip(1).findFirst()).contains("─".repeat(13) + "  ─");
    }

    @Test
    void anyLetterOfTheWorldTakesOnePlace() {
        String gothic = "\uD800\uDF30";
        Table<Row> table = Table.of(Row.class).text("aa", "aa", Row::name).text("b", "b", Row::value);

        assertThat(draw(table, false, new Row(gothic, "|"))).endsWith(gothic + "   |\n");
    }

    @Test
    void onlyWhatIsScoredIsColouredAndOnlyWhereColoursAreWanted() {
        Table<Row> table = Table.of(Row.class)
                .text("Municipio", "Municipality", Row::name)
                .score("Promedio", "Average", Row::value);
        Row scored = new Row("García", "7.5");
        Row unscored = new Row("Juárez", null);

        assertThat(draw(table, false, scored, unscored))
                .doesNotContain(ESCAPE)
                .contains("García          7.5\n", "Juárez            –\n");
        assertThat(draw(table, true, scored, unscored))
                .contains("García     " + ESCAPE + "[38;5;16;48;5;192m     7.5" + ESCAPE + "[0m\n")
                .contains("\nJuárez            –\n")
                .startsWith("Municipio  Promedio\n");
    }

    @Test
    void coloursMoveNothing() {
        Table<Row> table = Table.of(Row.class).score("A1", "A1", Row::value).text("B", "B", Row::name);
        Row best = new Row("|", "10");
        Row worst = new Row("|", "0");

        assertThat(draw(table, true, best, worst).replaceAll(ESCAPE + "\\[[0-9;]*m", ""))
                .isEqualTo(draw(table, false, best, worst));
    }

    private static String draw(Table<Row> table, boolean colours, Row... rows) {
        return GridDrawing.draw(table.fill(List.of(rows), Language.ES), colours);
    }

    private static String withoutMarks(String line) {
        return Normalizer.normalize(line, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
