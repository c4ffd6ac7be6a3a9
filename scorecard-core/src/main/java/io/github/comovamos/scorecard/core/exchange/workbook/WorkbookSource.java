package io.github.comovamos.scorecard.core.exchange.workbook;

import io.github.comovamos.scorecard.core.exchange.table.TableLimit;
import io.github.comovamos.scorecard.core.exchange.table.TableOrigin;
import io.github.comovamos.scorecard.core.exchange.table.TableSource;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The first sheet of an Excel workbook (XLSX) that is shown and has cells, read as far as the {@link TableLimit limits}
 * allow.
 */
final class WorkbookSource implements TableSource {

    private final InputStream input;

    WorkbookSource(InputStream input) {
        this.input = input;
    }

    @Override
    public TableOrigin forEachRow(RowConsumer consumer) throws IOException {
        try (WorkbookArchive archive = WorkbookArchive.of(input)) {
            WorkbookParts parts = WorkbookParts.of(archive);
            Texts texts = new Texts(
                    SharedStrings.of(find(archive, parts.sharedStrings())),
                    CellFormats.of(find(archive, parts.styles())),
                    new CellNumbers(parts.since1904()));
            TableOrigin origin = parts.sheets().origin(archive);
            try (WorkbookXml sheet = archive.get(parts.sheets().first().part())) {
                new SheetRows(sheet, texts).forEach(telling(origin, consumer));
                sheet.finish();
            }
            return origin;
        }
    }

    private static Optional<WorkbookXml> find(WorkbookArchive archive, Optional<String> part) {
        return part.flatMap(archive::find);
    }

    /** Whoever refuses a row, as one that is no header, may have meant another sheet. */
    private static RowConsumer telling(TableOrigin origin, RowConsumer consumer) {
        return (row, cells) -> {
            try {
                consumer.accept(row, cells);
            } catch (ScorecardException refused) {
                throw origin.tellIn(refused);
            }
        };
    }

    private record Texts(SharedStrings shared, CellFormats formats, CellNumbers numbers)
            implements SheetRows.CellTexts {

        @Override
        public String text(String type, @Nullable String style, String stored) {
            String value = stored.strip();
            if (value.isEmpty()) {
                return "";
            }
            return switch (type) {
                case "s" -> shared.get(value);
                case "n" -> numbers.text(value, formats.get(style));
                case "d" -> numbers.date(value, formats.get(style));
                case "b" -> truth(value);
                case "str", "inlineStr" -> EscapedText.decode(stored);
                case "e" -> value;
                default ->
                    throw BrokenWorkbook.because(
                            "no se conoce el tipo de celda %s",
                            "the type of cell %s is not known", Message.quote(type));
            };
        }

        private static String truth(String stored) {
            return switch (stored) {
                case "1", "true" -> "true";
                case "0", "false" -> "false";
                default ->
                    throw BrokenWorkbook.because(
                            "en una celda de sí o no está %s", "a cell of yes or no holds %s", Message.quote(stored));
            };
        }
    }
}
