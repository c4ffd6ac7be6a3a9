package io.github.comovamos.scorecard.core.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A CSV file in UTF-8, with or without a byte order mark, separated by commas or semicolons, whichever its first line
 * has more of.
 */
record CsvSource(InputStream input) implements TableSource {

    private static final int LONGEST_HEADER = 8192;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final ObjectReader READER =
            CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build().readerFor(String[].class);

    @Override
    public void forEachRow(RowConsumer consumer) throws IOException {
        long row = 0;
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(
                        input,
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                2 * LONGEST_HEADER)) {
            skipByteOrderMark(reader);
            CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator(reader));
            MappingIterator<String[]> rows = READER.with(schema).readValues(reader);
            while (rows.hasNextValue()) {
                row++;
                List<String> cells =
                        Arrays.stream(rows.nextValue()).map(String::strip).toList();
                if (!cells.stream().allMatch(String::isEmpty)) {
                    consumer.accept(row, cells);
                }
            }
        } catch (CharacterCodingException e) {
            throw ScorecardException.invalid(
                    "el archivo no está en UTF-8 (después de la fila %s): guárdelo como CSV UTF-8",
                    "the file is not in UTF-8 (after row %s): save it as CSV UTF-8", row);
        } catch (JsonProcessingException e) {
            throw ScorecardException.invalid(
                    "la fila %s no es CSV válido: revise que cada comilla que abre se cierre",
                    "row %s is not valid CSV: see that every quotation mark that opens is closed", row + 1);
        }
    }

    private static void skipByteOrderMark(BufferedReader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
    }

    private static char separator(BufferedReader reader) throws IOException {
        reader.mark(LONGEST_HEADER);
        char[] start = new char[LONGEST_HEADER];
        int length = Math.max(0, reader.read(start));
        reader.reset();
        String header = new String(start, 0, length).lines().findFirst().orElse("");
        long semicolons = header.chars().filter(character -> character == ';').count();
        long commas = header.chars().filter(character -> character == ',').count();
        return semicolons > commas ? ';' : ',';
    }
}
