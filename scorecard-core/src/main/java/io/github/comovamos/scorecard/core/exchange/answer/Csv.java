package io.github.comovamos.scorecard.core.exchange.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import java.util.List;

/**
 * The one CSV writer: a header of the record's names in kebab case, then a line for each row; commas, line feeds,
 * quotation marks where they are needed. What is unknown is empty.
 */
public final class Csv {

    private static final CsvMapper MAPPER = CsvMapper.builder()
            .propertyNamingStrategy(Names.KEBAB)
            .addModule(new DomainValues())
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build();

    private Csv() {}

    /** A table with the columns of a record type. */
    public static <R extends Record> String write(Class<R> type, List<R> rows) {
        ObjectWriter writer = MAPPER.writer(MAPPER.schemaFor(type).withHeader().withLineSeparator("\n"));
        try {
            return rows.isEmpty() ? header(type) : writer.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("rows of " + type + " cannot be written", e);
        }
    }

    private static String header(Class<?> type) {
        return String.join(",", MAPPER.schemaFor(type).getColumnNames()) + "\n";
    }
}
