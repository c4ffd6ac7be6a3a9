package io.github.comovamos.scorecard.core.domain.scoreboard;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A table of {@code src/test/resources/coinr}: its first column names the rows.
 *
 * @param columns the names of the other columns
 * @param rows the other cells of each row
 */
record CoinrTable(List<String> columns, Map<String, List<String>> rows) {

    static CoinrTable read(String name) {
        String path = "/coinr/" + name;
        try (InputStream resource = Objects.requireNonNull(CoinrTable.class.getResourceAsStream(path), path);
                BufferedReader reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            List<String> lines = reader.lines().toList();
            Map<String, List<String>> rows = new LinkedHashMap<>();
            for (String line : lines.subList(1, lines.size())) {
                List<String> cells = cells(line);
                rows.put(cells.get(0), cells.subList(1, cells.size()));
            }
            List<String> header = cells(lines.get(0));
            return new CoinrTable(header.subList(1, header.size()), rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String cell(String row, String column) {
        return Objects.requireNonNull(rows.get(row), row).get(columns.indexOf(column));
    }

    private static List<String> cells(String line) {
        return List.of(line.replace("\"", "").split(",", -1));
    }
}
