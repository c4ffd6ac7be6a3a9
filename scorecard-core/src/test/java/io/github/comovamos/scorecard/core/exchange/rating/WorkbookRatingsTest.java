package io.github.comovamos.scorecard.core.exchange.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.comovamos.scorecard.core.domain.rating.Rating;
import io.github.comovamos.scorecard.core.exchange.workbook.HandmadeWorkbook;
import io.github.comovamos.scorecard.core.failure.Finding;
import io.github.comovamos.scorecard.core.failure.Place;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Ratings from Excel workbooks, whole and broken ones. */
class WorkbookRatingsTest {

    private static RatingsFile workbook(Consumer<Worksheet> fill) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("ratings");
            List<String> header = List.of("municipality", "name", "action", "rating", "note");
            header.forEach(column -> sheet.value(0, header.indexOf(column), column));
            fill.accept(sheet);
            workbook.newWorksheet("another").value(0, 0, "not looked at");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return RatingsFile.of(bytes.toByteArray());
    }

    private static void row(Worksheet sheet, int row, String municipality, int action, Number rating) {
        sheet.value(row, 0, municipality);
        sheet.value(row, 2, action);
        sheet.value(row, 3, rating);
    }

    @Test
    void numbersAndTextsAreTakenAlike() {
        RatingsFile file = workbook(sheet -> {
            row(sheet, 1, "19006", 1, 9.8);
            sheet.value(2, 0, 19006);
            sheet.value(2, 2, "2");
            sheet.value(2, 3, " 7.50 ");
            row(sheet, 3, "tijuana", 1, 10);
        });
        assertThat(file.ratings())
                .containsExactly(
                        Rating.of("19006", 1, "9.8"), Rating.of("19006", 2, "7.5"), Rating.of("02004", 1, "10"));
    }

    @Test
    void rowsAreCountedAsTheSheetShowsThemAndFormattedEmptyCellsDoNotCount() {
        RatingsFile file = workbook(sheet -> {
            row(sheet, 4, "19006", 1, 50);
            row(sheet, 9, "19006", 2, 5);
            sheet.style(9, 7).bold().set();
            sheet.value(9, 8, " ");
            sheet.style(12, 0).bold().set();
        });
        assertThat(file.finding().place()).isEqualTo(new Place.Cell(5, "rating"));
        assertThat(file.read().accepted()).containsExactly(Rating.of("19006", 2, "5"));
    }

    @Test
    void cellsBeyondTheHeaderAreAFinding() {
        RatingsFile file = workbook(sheet -> {
            row(sheet, 1, "19006", 1, 5);
            sheet.value(1, 6, "more");
        });
        assertThat(file.finding().place()).isEqualTo(new Place.Row(2));
        assertThat(file.finding().value()).contains("more");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "9.8000000000000007, 9.8",
        "9.7999999999999989, 9.8",
        "9.79999999999999, 9.79999999999999",
        "6.5499999999999998, 6.55",
        "0.1, 0.1",
        "10.0, 10",
        "1E1, 10",
        "8.0000E0, 8",
        "-1E-1, -0.1",
        "11, 11",
        "1.23456, 1.23456",
        "1E400, 1E400",
        "-1E999999999, -1E999999999"
    })
    void numberIsReadAsTheSheetShowsItTypedOrComputed(String stored, String shown) {
        String typed = "<c r=\"C2\"><v>" + stored + "</v></c>";
        String computed = "<c r=\"C2\"><f>A9*2</f><v>" + stored + "</v></c>";
        for (String cell : List.of(typed, computed)) {
            RatingsFile file = HandmadeWorkbook.withRows(HandmadeWorkbook.row(2, cell));
            String read = file.read().listed().isEmpty()
                    ? file.ratings().get(0).mark().score().orElseThrow().toString()
                    : file.finding().value();
            assertThat(read).as("what the cell %s is read as", cell).isEqualTo(shown);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(quoteCharacter = '^', delimiter = '|', textBlock = """
            a mistake      | <c r="C2" t="e"><v>#DIV/0!</v></c>                | #DIV/0!
            a yes          | <c r="C2" t="b"><v>1</v></c>                      | true
            a text         | <c r="C2" t="inlineStr"><is><t>9,8</t></is></c>   | 9,8
            computed text  | <c r="C2" t="str"><f>A1</f><v>NaN</v></c>         | NaN
            """)
    void cellThatIsNoNumberIsAFinding(String what, String cell, String value) {
        Finding finding =
                HandmadeWorkbook.withRows(HandmadeWorkbook.row(2, cell)).finding();
        assertThat(finding.place()).isEqualTo(new Place.Cell(2, "rating"));
        assertThat(finding.value()).isEqualTo(value);
        assertThat(finding.message().es()).contains("de 0 a 10");
    }

    static List<RatingsFile> broken() {
        String row = HandmadeWorkbook.row(2, "<c r=\"C2\"><v>5</v></c>");
        byte[] whole = HandmadeWorkbook.withRows(row).bytes();
        return List.of(
                RatingsFile.of("PK\u0003\u0004 and nothing else"),
                RatingsFile.of(Arrays.copyOf(whole, whole.length / 2)),
                new HandmadeWorkbook().file(),
                new HandmadeWorkbook().without("[Content_Types].xml").file(),
                new HandmadeWorkbook().without("xl/workbook.xml").file(),
                new HandmadeWorkbook()
                        .with("xl/workbook.xml", "<workbook><sheets/></workbook>")
                        .file(),
                new HandmadeWorkbook().with("xl/workbook.xml", "no XML").file(),
                new HandmadeWorkbook()
                        .with(HandmadeWorkbook.SHEET, "<worksheet><sheetData><row")
                        .file(),
                new HandmadeWorkbook()
                        .with(HandmadeWorkbook.SHEET, "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>1")
                        .file(),
                HandmadeWorkbook.withRows("<row r=\"two\"/>"),
                HandmadeWorkbook.withRows(HandmadeWorkbook.row(2, "<c r=\"1C\"><v>5</v></c>")),
                HandmadeWorkbook.withRows(HandmadeWorkbook.row(2, "<c r=\"C2\"><v>five</v></c>")),
                HandmadeWorkbook.withRows(HandmadeWorkbook.row(2, "<c r=\"C2\" t=\"new\"><v>5</v></c>")));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void brokenWorkbookIsRefusedAsSuch(RatingsFile file) {
        ScorecardException refusal = file.refusal();
        assertThat(refusal.sentence().es()).startsWith("el archivo parece un libro de Excel, pero no se puede leer");
        assertThat(refusal.sentence().en()).startsWith("the file looks like an Excel workbook, but cannot be read");
    }

    @Test
    void emptySheetIsRefusedLikeAnEmptyFile() {
        RatingsFile file = new HandmadeWorkbook()
                .with(HandmadeWorkbook.SHEET, "<worksheet><sheetData/></worksheet>")
                .file();
        assertThat(file.refusal().sentence().en()).contains("is empty");
    }

    @Test
    void workbookOfMoreThan32MegabytesIsRefusedUnread() {
        byte[] endless = Arrays.copyOf("PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1), (32 << 20) + 1);
        assertThat(RatingsFile.of(endless).refusal().sentence().es()).contains("hasta 32 MB");
        assertThat(RatingsFile.of(endless).refusal().sentence().en()).contains("at most 32 MB");
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void workbookWithDamagedBytesIsReadOrRefusedButNeverACrash(long seed) {
        Random random = new Random(seed);
        byte[] bytes = workbook(sheet -> row(sheet, 1, "19006", 1, 9.8)).bytes().clone();
        for (int i = 0; i < 1 + random.nextInt(8); i++) {
            bytes[4 + random.nextInt(bytes.length - 4)] = (byte) random.nextInt(256);
        }
        assertThatCode(() -> {
                    try {
                        RatingsFile.of(bytes).read();
                    } catch (ScorecardException refused) {
                        assertThat(refused.sentence().es()).isNotBlank();
                    }
                })
                .as("seed %s", seed)
                .doesNotThrowAnyException();
    }
}
