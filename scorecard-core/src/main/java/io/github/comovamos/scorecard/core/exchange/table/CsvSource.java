package io.github.comovamos.scorecard.core.exchange.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.text.Encoded;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A CSV file, with or without a byte order mark, separated by commas or semicolons, whichever its first line has more
 * of.
 */
public final class CsvSource implements TableSource {

    private static final int LONGEST_HEADER = 8192;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final CsvFactory FACTORY = CsvFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(TableLimit.CELL.most())
                    .build())
            .build();

    private final Reader input;

    /** A file whose text is read already. */
    public CsvSource(Reader input) {
        this.input = input;
    }

    /** A file that must be in UTF-8. */
    public static CsvSource utf8(InputStream input) {
        return new CsvSource(Encoded.reader(input, StandardCharsets.UTF_8));
    }

    /** A file in UTF-8 or, where it cannot be that, in windows-1252. */
    public static CsvSource inEitherEncoding(InputStream input) {
        return new CsvSource(new EitherEncodingReader(input));
    }

    @Override
    public TableOrigin forEachRow(RowConsumer consumer) throws IOException {
        long row = 0;
        try (BufferedReader reader = new BufferedReader(input);
                CsvParser parser = parser(reader)) {
            List<String> cells = new ArrayList<>();
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                switch (token) {
                    case START_ARRAY -> {
                        row++;
                        cells.clear();
                    }
                    case END_ARRAY -> TableSource.give(consumer, row, Cells.of(cells));
                    default -> {
                        String cell = parser.getText().strip();
                        int beyond = cells.size() - TableLimit.COLUMNS.most();
                        if (beyond < 0 || (beyond == 0 && !cell.isEmpty())) {
                            cells.add(cell);
                        }
                    }
                }
            }
            return TableOrigin.FILE;
        } catch (CharacterCodingException e) {
            throw ScorecardException.invalid(
                    "el archivo no está en UTF-8 (después de la fila %s): guárdelo como CSV UTF-8",
                    "the file is not in UTF-8 (after row %s): save it as CSV UTF-8", row);
        } catch (StreamConstraintsException e) {
            throw ScorecardException.invalid(
                    "fila %s: una celda tiene más de %s caracteres: revise que cada comilla que abre se cierre",
                    "row %s: a cell has more than %s characters: see that every quotation mark that opens is closed",
                    row,
                    TableLimit.CELL.most());
        } catch (JsonProcessingException e) {
            throw ScorecardException.invalid(
                    "la fila %s no es CSV válido: revise que cada comilla que abre se cierre",
                    "row %s is not valid CSV: see that every quotation mark that opens is closed", row);
        }
    }

    private static CsvParser parser(BufferedReader reader) throws IOException {
        skipByteOrderMark(reader);
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator(reader));
        CsvParser parser = FACTORY.createParser(reader);
        parser.setSchema(schema);
        return parser;
    }

    private static void skipByteOrderMark(BufferedReader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
    }

    private static char separator(BufferedReader reader) throws IOException {
        reader.mark(LONGEST_HEADER);
        StringBuilder header = new StringBuilder();
        for (int i = 0; i < LONGEST_HEADER; i++) {
            int character = reader.read();
            boolean lineEnd = character == '\n' || character == '\r';
            if (character < 0 || (lineEnd && !header.isEmpty())) {
                break;
            }
            if (!lineEnd) {
                header.append((char) character);
            }
        }
        reader.reset();
        long semicolons = header.chars().filter(character -> character == ';').count();
        long commas = header.chars().filter(character -> character == ',').count();
        return semicolons > commas ? ';' : ',';
    }
}
