package io.github.comovamos.scorecard.core.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.domain.value.LocalizedText;
import io.github.comovamos.scorecard.core.domain.value.Rounding;
import io.github.comovamos.scorecard.core.failure.Message;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TableTest {

    private static final Row GARCIA = new Row("García", 1, "7.5", "a");
    private static final Row JUAREZ = new Row("Juárez", 1, "20/3", "b");
    private static final Row APODACA = new Row("Apodaca", null, null, "b");

    private static final Table<Row> NAMES = Table.of(Row.class).text("Municipio", "Municipality", Row::name);

    private record Row(
            String name, @Nullable Integer place, @Nullable String value, String group) {}

    @Test
    void aColumnHasItsHeadingInTheLanguageAndACellForEachRow() {
        Table<Row> table = NAMES.number("Lugar", "Place", Row::place);

        assertThat(table.fill(List.of(GARCIA, APODACA), Language.EN).columns())
                .containsExactly(
                        new Grid.Column("Municipality", false, List.of(Cell.of("García"), Cell.of("Apodaca"))),
                        new Grid.Column("Place", true, List.of(Cell.of("1"), Cell.of(""))));
        assertThat(headings(table, GARCIA)).containsExactly("Municipio", "Lugar");
    }

    @Test
    void aHeadingMayHaveAnArgument() {
        Message heading = Message.of("Por cada %s", "For every %s", 1000);

        assertThat(headings(NAMES.number(heading, Row::place), GARCIA)).endsWith("Por cada 1000");
    }

    @Test
    void aTableThatIsAddedToStaysAsItWas() {
        NAMES.number("Lugar", "Place", Row::place);

        assertThat(headings(NAMES, GARCIA)).containsExactly("Municipio");
    }

    @Test
    void whatHasNoValueIsEmptyOrADashOrAnotherWord() {
        assertThat(texts(NAMES.number("Lugar", "Place", Row::place), APODACA)).containsExactly("");
        assertThat(texts(NAMES.number("Lugar", "Place", Row::place).orDash(), GARCIA, APODACA))
                .containsExactly("1", "–");
        assertThat(texts(NAMES.number("Lugar", "Place", Row::place).orElse("sin lugar", "none"), APODACA))
                .containsExactly("sin lugar");
    }

    @Test
    void aColumnThatStandsOnlyIfAnyRowHasAValueIsLeftOutElse() {
        Table<Row> table = NAMES.number("Lugar", "Place", Row::place).orDash().ifAny();

        assertThat(headings(table, APODACA)).containsExactly("Municipio");
        assertThat(texts(table, APODACA, GARCIA)).containsExactly("–", "1");
    }

    @Test
    void aValueIsShownInTheLanguageAndWithoutExponent() {
        Row row = GARCIA;

        assertThat(texts(NAMES.text("", "", any -> new Message("sí", "yes")), row))
                .containsExactly("sí");
        assertThat(texts(NAMES.text("", "", any -> new LocalizedText("no", "no")), row))
                .containsExactly("no");
        assertThat(texts(NAMES.text("", "", any -> Rounding.HALF_UP), row)).containsExactly("half-up");
        assertThat(texts(NAMES.text("", "", any -> new BigDecimal("1E+3")), row))
                .containsExactly("1000");
        assertThat(texts(NAMES.text("", "", any -> Optional.of(7)), row)).containsExactly("7");
        assertThat(texts(NAMES.text("", "", any -> Optional.empty()).orDash(), row))
                .containsExactly("–");
    }

    @Test
    void aLineHasNoBreaks() {
        assertThat(texts(NAMES.line("Nota", "Note", row -> "una\n  nota\tlarga"), GARCIA))
                .containsExactly("una nota larga");
        assertThat(texts(NAMES.line("Nota", "Note", Row::value), APODACA)).containsExactly("");
    }

    @Test
    void exactValuesAreShownForPeople() {
        assertThat(texts(NAMES.exact("Exacto", "Exact", Row::value), GARCIA, JUAREZ, APODACA))
                .containsExactly("7.5", "20/3", "–");
        assertThat(texts(NAMES.rounded("Media", "Mean", Row::value), GARCIA, JUAREZ, APODACA))
                .containsExactly("7.5", "≈ 6.67", "–");
        assertThat(texts(NAMES.change("Cambio", "Change", Row::value), GARCIA, JUAREZ, APODACA))
                .containsExactly("+7.5", "≈ +6.67", "–");
    }

    @Test
    void aScoreBringsItsColour() {
        assertThat(cells(NAMES.score("Promedio", "Average", Row::value), GARCIA, APODACA))
                .containsExactly(new Cell("7.5", Optional.of(new BigDecimal("7.5"))), Cell.of("–"));
        assertThat(cells(NAMES.text("Luz", "Light", row -> Cell.heated("V", 10)), GARCIA))
                .containsExactly(Cell.heated("V", 10));
    }

    @Test
    void jointPlacesAreMarkedAmongTheRowsThatTheyAreTakenOf() {
        assertThat(texts(NAMES.place("Lugar", "Place", Row::place), GARCIA, JUAREZ, APODACA))
                .containsExactly("1 =", "1 =", "–  ");
        assertThat(texts(NAMES.place("Lugar", "Place", Row::place, Row::group), GARCIA, JUAREZ))
                .containsExactly("1  ", "1  ");
    }

    @Test
    void columnsMayBeAddedForEachThingAndFromAnotherTable() {
        Table<Row> places = Table.of(Row.class).place("Lugar", "Place", Row::place);
        Table<Row> table = NAMES.each(
                        List.of(1, 2),
                        (columns, month) -> columns.number(
                                "M" + month, "M" + month, row -> row.name().length() + month))
                .and(places);

        assertThat(headings(table, GARCIA)).containsExactly("Municipio", "M1", "M2", "Lugar");
        assertThat(table.fill(List.of(GARCIA), Language.ES).columns().get(2).cells())
                .containsExactly(Cell.of("8"));
    }

    @Test
    void aGridIsAsHighAsItHasRows() {
        assertThat(NAMES.fill(List.of(GARCIA, JUAREZ), Language.ES).height()).isEqualTo(2);
        assertThat(NAMES.fill(List.of(), Language.ES).height()).isZero();
        assertThat(Table.of(Row.class).fill(List.of(GARCIA), Language.ES).height())
                .isZero();
    }

    @Test
    void withoutColumnsThereIsNoneToChange() {
        Table<Row> table = Table.of(Row.class);

        assertThat(table.rowType()).isEqualTo(Row.class);
        assertThatThrownBy(table::orDash)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a table without columns has no last one");
    }

    private static List<String> headings(Table<Row> table, Row... rows) {
        return table.fill(List.of(rows), Language.ES).columns().stream()
                .map(Grid.Column::heading)
                .toList();
    }

    /** What stands in the last column. */
    private static List<Cell> cells(Table<Row> table, Row... rows) {
        List<Grid.Column> columns = table.fill(List.of(rows), Language.ES).columns();
        return columns.get(columns.size() - 1).cells();
    }

    private static List<String> texts(Table<Row> table, Row... rows) {
        return cells(table, rows).stream().map(Cell::text).toList();
    }
}
