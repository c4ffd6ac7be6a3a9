package io.github.comovamos.scorecard.core.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever types a day or a month into a sheet gets a number of days with a format. */
class WorkbookDatesTest {

    private static String read(String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("evidence");
            sheet.value(0, 0, "period");
            sheet.value(1, 0, LocalDate.of(2013, 6, 19));
            sheet.style(1, 0).format(format).set();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> cells = new ArrayList<>();
        try {
            new WorkbookSource(new ByteArrayInputStream(bytes.toByteArray()))
                    .forEachRow((row, values) -> cells.add(values.texts().get(0)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cells.get(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            yyyy-mm-dd                     | 2013-06-19
            dd/mm/yyyy                     | 2013-06-19
            [$-80A]d "de" mmmm "de" yyyy;@ | 2013-06-19
            yyyy-mm                        | 2013-06
            mmm-yy                         | 2013-06
            [$-80A]mmm-yy;@                | 2013-06
            yyyy                           | 2013
            0.00                           | 41444
            "year "0                       | 41444
            """)
    void dayIsReadAsItsFormatShowsIt(String format, String text) {
        assertThat(read(format)).as("41444 shown as %s", format).isEqualTo(text);
    }
}
