package io.github.comovamos.scorecard.core.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.failure.Finding;
import io.github.comovamos.scorecard.core.failure.Place;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What numbers and dates are read as: what the sheet shows. */
class WorkbookNumbersTest {

    private static String read(HandmadeWorkbook book) {
        List<String> cells = new ArrayList<>();
        try {
            TableFile.of(new ByteArrayInputStream(book.bytes()))
                    .forEachRow((row, given) -> cells.addAll(given.texts()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(cells).hasSize(1);
        return cells.get(0);
    }

    private static String read(int format, String code, String cell) {
        return read(new HandmadeWorkbook()
                .withFormat(format, code)
                .with(HandmadeWorkbook.SHEET, HandmadeWorkbook.sheet("<row>" + cell + "</row>")));
    }

    private static String number(String stored) {
        return new CellNumbers(false).text(stored, CellFormat.GENERAL);
    }

    @ParameterizedTest(name = "{1} in the format {0} is {2}")
    @CsvSource(quoteCharacter = '^', delimiter = '|', textBlock = """
            0%                          | 0.25   | 25%
            0.00%                       | 0.251  | 25.1%
            0.00%                       | 1E-07  | 0.00001%
            [Red]0.0%                   | -0.05  | -5%
            0.0 "of" %                  | 0.07   | 7%
            0.0" %"                     | 25     | 25
            0.0\\%                      | 25     | 25
            0_%                         | 25     | 25
            0*%                         | 25     | 25
            [$%-409]0                   | 25     | 25
            0.0%;0                      | -3     | -3
            0.0%;0                      | 0      | 0%
            0%;-0%;0                    | 0      | 0
            0;0%                        | -0.5   | -50%
            0%;@                        | -0.5   | -50%
            [<1]0%;0                    | 0.5    | 50%
            [<1]0%;0                    | 1      | 1
            [>=1]0;[<>0]0.0%;0          | 0.5    | 50%
            [>=1]0;[<>0]0.0%;0          | 1      | 1
            """)
    void numberThatIsShownAsAPercentageIsReadAsOne(String code, String stored, String shown) {
        String escaped = code.replace("\"", "&quot;").replace("<", "&lt;");
        assertThat(read(164, escaped, "<c s='1'><v>" + stored + "</v></c>")).isEqualTo(shown);
    }

    @Test
    void formatsOfPercentagesThatEveryWorkbookHasAreKnown() {
        assertThat(read(9, "0", "<c s='1'><v>0.25</v></c>")).isEqualTo("25%");
        assertThat(read(10, "0", "<c s='1'><v>0.2512</v></c>")).isEqualTo("25.12%");
        assertThat(read(2, "0", "<c s='1'><v>0.25</v></c>")).isEqualTo("0.25");
    }

    @Test
    void percentageIsRefusedWhereANumberIsAskedFor() {
        HandmadeWorkbook book = new HandmadeWorkbook()
                .withFormat(10, "0")
                .rows(HandmadeWorkbook.row(2, "<c r='C2' s='1'><v>0.075</v></c>"));
        Finding finding = book.file().finding();
        assertThat(finding.place()).isEqualTo(new Place.Cell(2, "rating"));
        assertThat(finding.value()).isEqualTo("7.5%");
        assertThat(finding.message().es())
                .startsWith("\"7.5%\" no es una calificación: se admite un decimal de 0 a 10")
                .endsWith("; un porcentaje se escribe como número, sin el signo y en una celda sin formato de"
                        + " porcentaje");
        assertThat(finding.message().en())
                .endsWith("; a percentage is written as a number, without the sign and in a cell without percent"
                        + " format");
    }

    @ParameterizedTest
    @CsvSource({
        "0.30000000000000004, 0.3",
        "2.9999999999999996, 3",
        "1.1000000000000001, 1.1",
        "-0.30000000000000004, -0.3",
        "123456789012.34567, 123456789012.346",
        "999999999999999, 999999999999999",
        "1234567890123456, 1234567890123456",
        "9007199254740991, 9007199254740991"
    })
    void fractionIsReadWithTheFifteenDigitsThatASheetShows(String stored, String shown) {
        assertThat(number(stored)).isEqualTo(shown);
    }

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void decimalOfAtMostFifteenDigitsIsReadAsItself(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 5000; i++) {
            BigInteger digits = BigInteger.valueOf(random.nextLong(1_000_000_000_000_000L));
            BigDecimal typed = new BigDecimal(digits, random.nextInt(30) - 5).stripTrailingZeros();
            double binary = typed.doubleValue();
            for (String stored : List.of(Double.toString(binary), String.format(Locale.ROOT, "%.16E", exact(binary)))) {
                assertThat(number(stored)).as("stored as %s", stored).isEqualTo(typed.toPlainString());
            }
        }
    }

    /** Of a double itself, a formatter writes no more digits than the shortest text of it has. */
    private static BigDecimal exact(double number) {
        return new BigDecimal(number);
    }

    @ParameterizedTest(name = "{2} in the format {1} is {3}")
    @CsvSource(delimiter = '|', textBlock = """
            0   | 0       | 2013-04-30T00:00:00     | 2013-04-30
            0   | 0       | 2013-04-30              | 2013-04-30
            14  | 0       | 2013-04-30T23:59:59.999 | 2013-04-30
            17  | 0       | 2013-04-01              | 2013-04
            17  | 0       | 2013-04-01T00:00:00Z    | 2013-04
            164 | mmm-yy  | 2013-04-01T00:00:00.000 | 2013-04
            164 | yyyy    | 2013-04-01              | 2013
            164 | yyyy-mm | 2013-02-30              | 2013-02-30
            17  | 0       | PT10H                   | PT10H
            """)
    void dateThatIsWrittenAsOneIsReadAsItsFormatShowsIt(int format, String code, String stored, String shown) {
        assertThat(read(format, code, "<c t='d' s='1'><v>" + stored + "</v></c>"))
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "12_x000D_, 12",
        "a_x000A_b, 'a\nb'",
        "a_x0009_b, 'a\tb'",
        "_x005F_x000D_, _x000D_",
        "_xD83D__xDE00_, \uD83D\uDE00",
        "_x00e9_, é",
        "_x12_, _x12_",
        "_X000D_, _X000D_",
        "_xGGGG_, _xGGGG_"
    })
    void characterThatIsWrittenAsItsCodeIsReadAsItself(String written, String text) {
        String inline = "<c t='inlineStr'><is><t>" + written + "</t></is></c>";
        String computed = "<c t='str'><f>A1</f><v>" + written + "</v></c>";
        for (String cell : List.of(inline, computed)) {
            assertThat(read(0, "0", cell)).as(cell).isEqualTo(text);
        }
        assertThat(read(new HandmadeWorkbook()
                        .withListed("sharedStrings", "<sst><si><t>" + written + "</t></si></sst>")
                        .with(HandmadeWorkbook.SHEET, HandmadeWorkbook.sheet("<row><c t='s'><v>0</v></c></row>"))))
                .isEqualTo(text);
    }

    @Test
    void spacesAroundANumberAreNoPartOfIt() {
        assertThat(read(0, "0", "<c><v> 12\n</v></c>")).isEqualTo("12");
    }

    @Test
    void smallLettersOfACellAreRead() {
        assertThat(HandmadeWorkbook.withRows(HandmadeWorkbook.row(2, "<c r='c2'><v>5</v></c>"))
                        .ratings())
                .hasSize(1);
    }

    @Test
    void cellOfWhichThereAreTwoIsRefusedSinceNobodyKnowsWhichIsMeant() {
        String twice = HandmadeWorkbook.row(2, "<c r='C2'><v>5</v></c><c r='C2'><v>7</v></c>");
        assertThat(HandmadeWorkbook.withRows(twice).refusal().sentence().es()).contains("tiene dos veces la celda C2");
        assertThat(HandmadeWorkbook.withRows(twice).refusal().sentence().en()).contains("it has cell C2 twice");
    }
}
