package io.github.comovamos.scorecard.core.exchange.workbook;

import static io.github.comovamos.scorecard.core.exchange.workbook.HandmadeWorkbook.sheetOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.rating.Rating;
import io.github.comovamos.scorecard.core.exchange.rating.RatingsFile;
import io.github.comovamos.scorecard.core.exchange.table.TableOrigin;
import io.github.comovamos.scorecard.core.failure.Message;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of a workbook's sheets is read, and what is said of the others. */
class WorkbookSheetsTest {

    private static final String EMPTY = sheetOf(List.of());
    private static final String FIVE = rated("5");
    private static final String SEVEN = rated("7");

    private static String rated(String rating) {
        return sheetOf(List.of(List.of("municipality", "action", "rating"), List.of("19006", "1", rating)));
    }

    /** Sheets, each by its name and how it is shown, with what it holds after it. */
    private static HandmadeWorkbook book(String... sheets) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < sheets.length; i += 2) {
            named.put(sheets[i], sheets[i + 1]);
        }
        return new HandmadeWorkbook().withSheets(named);
    }

    private static String rating(HandmadeWorkbook book) {
        List<Rating> ratings = book.file().ratings();
        assertThat(ratings).hasSize(1);
        return ratings.get(0).mark().score().orElseThrow().toString();
    }

    private static TableOrigin origin(HandmadeWorkbook book) {
        try {
            return TableFile.of(new ByteArrayInputStream(book.bytes())).forEachRow((row, cells) -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"hidden", "veryHidden", "chartsheet", "dialogsheet"})
    void firstSheetThatIsShownAndHasCellsIsRead(String other) {
        assertThat(rating(book("a " + other, SEVEN, "b", FIVE, "c", SEVEN))).isEqualTo("5");
    }

    @Test
    void otherSheetsThatHoldSomethingAreNamed() {
        TableOrigin origin = origin(
                book("old hidden", SEVEN, "data", FIVE, "empty", EMPTY, "chart chartsheet", "<c/>", "more", SEVEN));
        assertThat(origin).isEqualTo(new TableOrigin("data", List.of("old", "more")));
        assertThat(origin.notes())
                .containsExactly(new Message(
                        "Se leyó la hoja \"data\"; no se leyeron: \"old\", \"more\".",
                        "Sheet \"data\" was read; not read: \"old\", \"more\"."));
    }

    @Test
    void nothingIsSaidWhereNoOtherSheetHoldsAnything() {
        assertThat(origin(book("data", FIVE, "empty", EMPTY)).notes()).isEmpty();
    }

    @Test
    void sheetThatCannotBeReadOrGoesOnWithoutEndIsNamedAsIfItHeldSomething() {
        TableOrigin origin =
                origin(book("data", FIVE, "broken", "no XML", "long", "<a>" + "<b/>".repeat(6000) + "</a>"));
        assertThat(origin.unread()).containsExactly("broken", "long");
    }

    @Test
    void emptyFirstSheetBesideOthersIsNotToldAsAnEmptyFile() {
        Message refusal = book("cover", EMPTY, "data", FIVE).file().refusal().sentence();
        assertThat(refusal.es())
                .isEqualTo("la hoja \"cover\", la primera visible, está vacía, y no se leyeron: \"data\": ponga primero"
                        + " la hoja de los datos, cuya primera fila debe tener las columnas municipality, action,"
                        + " rating");
        assertThat(refusal.en())
                .isEqualTo("sheet \"cover\", the first visible one, is empty, and not read were: \"data\": put the"
                        + " sheet of the data first; its first row must have the columns municipality, action, rating");
    }

    @Test
    void headerThatIsNoneIsToldWithTheSheet() {
        Message refusal = book("cover", sheetOf(List.of(List.of("Informe 2013"))), "data", FIVE)
                .file()
                .refusal()
                .sentence();
        assertThat(refusal.es())
                .startsWith("hoja \"cover\" (no se leyeron: \"data\"): fila 1: la columna \"Informe 2013\"");
        assertThat(refusal.en()).startsWith("sheet \"cover\" (not read: \"data\"): row 1: column \"Informe 2013\"");
    }

    @Test
    void workbookThatShowsNoSheetOfCellsIsRefused() {
        assertThat(book("a hidden", FIVE, "b chartsheet", "<c/>")
                        .file()
                        .refusal()
                        .sentence()
                        .en())
                .contains("it has no sheet of cells that is shown");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "worksheets/sheet1.xml",
                "./worksheets/sheet1.xml",
                "worksheets/./sheet1.xml",
                "../xl/worksheets/sheet1.xml",
                "/xl/worksheets/sheet1.xml",
                "/xl/other/../worksheets/sheet1.xml"
            })
    void sheetIsFoundWhereverTheWorkbookSaysThatItIs(String target) {
        assertThat(rating(leading(target))).isEqualTo("5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../xl/worksheets/sheet1.xml", "../../../etc/passwd", "/../xl/worksheets/sheet1.xml"})
    void sheetOutsideOfTheWorkbookIsRefused(String target) {
        RatingsFile file = leading(target).file();
        assertThat(file.refusal().sentence().es()).contains("\"" + target + "\" lleva fuera del libro");
        assertThat(file.refusal().sentence().en()).contains("\"" + target + "\" leads out of the workbook");
    }

    private static HandmadeWorkbook leading(String target) {
        return book("data", FIVE)
                .with(
                        HandmadeWorkbook.RELATIONS_PART,
                        "<Relationships><Relationship Id=\"r1\" Type=\"worksheet\" Target=\"" + target
                                + "\"/></Relationships>");
    }
}
