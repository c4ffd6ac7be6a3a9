package io.github.comovamos.scorecard.core.domain.measure;

import io.github.comovamos.scorecard.core.domain.evidence.CountingMethodChoice;
import io.github.comovamos.scorecard.core.domain.evidence.Direction;
import io.github.comovamos.scorecard.core.domain.evidence.Evidence;
import io.github.comovamos.scorecard.core.domain.evidence.Figure;
import io.github.comovamos.scorecard.core.domain.evidence.Goal;
import io.github.comovamos.scorecard.core.domain.evidence.Known;
import io.github.comovamos.scorecard.core.domain.evidence.Provenance;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.DatasetName;
import io.github.comovamos.scorecard.core.domain.value.Display;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.Period;
import io.github.comovamos.scorecard.core.domain.value.Quantity;
import io.github.comovamos.scorecard.core.domain.value.Rounding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The table of the Mesa de Seguridad of Ciudad Juárez, 2013: the figures that ship, and the percentages of the print.
 */
final class MesaTable {

    static final AreaCode JUAREZ = AreaCode.parse("08037");
    static final Year YEAR = Year.of(2013);
    static final String TOTAL = "TOTAL";

    static final String SHIPPED = "/io/github/comovamos/scorecard/core/service/demo/mesa-juarez-2013.csv";
    static final String SHIPPED_HEADER = "indicator,area,period,value,goal";

    private static final Provenance PROVENANCE =
            new Provenance(DatasetName.parse("mesa-juarez-2013"), Optional.empty(), 1);

    /** A cell of the table, such as {@code homicides 2013-06}. */
    record Cell(String crime, String period) {
        @Override
        public String toString() {
            return crime + " " + period;
        }
    }

    /** What was printed of a cell. */
    record Printed(long current, long goal, long percent) {}

    private MesaTable() {}

    /** The figures and the goals that ship. */
    static Evidence shipped() {
        List<List<String>> rows = rows(SHIPPED, SHIPPED_HEADER);
        return Evidence.of(
                List.of(),
                rows.stream()
                        .map(row -> new Known<>(
                                Figure.of(indicator(row), area(row), period(row), Quantity.parse(row.get(3))),
                                PROVENANCE))
                        .toList(),
                rows.stream()
                        .map(row -> new Goal(indicator(row), area(row), period(row), Quantity.parse(row.get(4))))
                        .toList(),
                List.of());
    }

    /** The print, in its order. */
    static Map<Cell, Printed> printed() {
        Map<Cell, Printed> cells = new LinkedHashMap<>();
        for (List<String> row :
                rows("/mesa/mesa-juarez-2013.csv", "municipality,crime,period,current,goal,percent_printed")) {
            cells.put(
                    new Cell(row.get(1), row.get(2)),
                    new Printed(Long.parseLong(row.get(3)), Long.parseLong(row.get(4)), Long.parseLong(row.get(5))));
        }
        return cells;
    }

    /** A crime's year, computed. */
    static ObjectiveYear year(String crime) {
        Evidence evidence = shipped();
        IndicatorCode indicator = IndicatorCode.parse(crime);
        return ObjectiveYear.of(
                evidence.series(indicator, JUAREZ),
                evidence.goals(indicator, JUAREZ),
                YEAR,
                Direction.LOWER,
                CountingMethodChoice.FITTING);
    }

    /** A cell, computed. */
    static ObjectiveYear.Line line(Cell cell) {
        ObjectiveYear year = year(cell.crime());
        return cell.period().equals(TOTAL)
                ? year.total().orElseThrow()
                : year.months().stream()
                        .filter(line -> line.month().orElseThrow().toString().equals(cell.period()))
                        .findFirst()
                        .orElseThrow();
    }

    /** Half-up to a whole percentage. */
    static long whole(Fraction percent) {
        return percent.round(new Display(0, Rounding.HALF_UP)).longValueExact();
    }

    static List<List<String>> rows(String resource, String header) {
        List<String> lines = text(resource).lines().toList();
        if (!lines.get(0).equals(header)) {
            throw new AssertionError(resource + " begins with " + lines.get(0) + " instead of " + header);
        }
        return lines.stream().skip(1).map(line -> List.of(line.split(",", -1))).toList();
    }

    static String text(String resource) {
        try (InputStream stream = MesaTable.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new AssertionError("there is no " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IndicatorCode indicator(List<String> row) {
        return IndicatorCode.parse(row.get(0));
    }

    private static AreaCode area(List<String> row) {
        return AreaCode.parse(row.get(1));
    }

    private static Period period(List<String> row) {
        return Period.parse(row.get(2));
    }
}
