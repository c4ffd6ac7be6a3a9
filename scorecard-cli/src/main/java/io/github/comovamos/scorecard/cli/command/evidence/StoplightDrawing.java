package io.github.comovamos.scorecard.cli.command.evidence;

import io.github.comovamos.scorecard.cli.output.Printer;
import io.github.comovamos.scorecard.core.domain.instrument.Part;
import io.github.comovamos.scorecard.core.domain.programme.CrimeStoplight.Row;
import io.github.comovamos.scorecard.core.domain.programme.StoplightStanding;
import io.github.comovamos.scorecard.core.domain.stoplight.Colour;
import io.github.comovamos.scorecard.core.domain.value.Titled;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.service.instrument.InstrumentView;
import io.github.comovamos.scorecard.core.table.Cell;
import io.github.comovamos.scorecard.core.table.Table;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The crime stoplight drawn: the board of a month, a month of one municipality, the year, the ranking. */
final class StoplightDrawing extends InstrumentDrawing {

    private static final Message POINTS = new Message("Verde 1, amarillo ½, rojo 0.\n", "Green 1, yellow ½, red 0.\n");

    private final Lights lights;
    private final List<Row> rows;
    private final Map<String, StoplightStanding> standings;
    private final List<String> municipalities;
    private final List<Titled> indicators;

    StoplightDrawing(Printer printer, InstrumentView<?> view) {
        super(printer, view);
        this.lights = new Lights(printer);
        this.rows = view.rows().stream().map(Row.class::cast).toList();
        this.standings = view.part(StoplightStanding.RANKING).stream()
                .collect(Collectors.toMap(standing -> standing.municipality().code(), Function.identity()));
        this.municipalities =
                view.inOrder(rows.stream().map(row -> row.municipality().code()).toList());
        this.indicators = rows.stream().map(Row::indicator).distinct().toList();
    }

    /**
     * A line of a board, or of a year.
     *
     * @param municipality the municipality
     * @param indicator the indicator; none where the line is of all
     * @param cells a light for each column that has one
     * @param own its lights
     */
    private record Line(String municipality, String indicator, Map<Object, Cell> cells, List<Row> own) {

        long green() {
            return own.stream().filter(row -> row.colour() == Colour.GREEN).count();
        }
    }

    @Override
    String rows() {
        boolean year = rows.stream().map(Row::month).distinct().count() > 1;
        if (year) {
            return year();
        }
        return municipalities.size() == 1 ? single() : board();
    }

    @Override
    <P extends Record> String part(Part<P> part) {
        List<P> places = view().part(part);
        return whole(
                places.isEmpty() ? "" : printer().draw(part.table(), places),
                printer().language().of(POINTS));
    }

    @Override
    String heading() {
        String heading = super.heading();
        return municipalities.size() == 1 ? heading.strip() + ": " + name(municipalities.get(0)) + "\n" : heading;
    }

    private String board() {
        List<Line> lines = municipalities.stream().map(this::line).toList();
        Table<Line> table = Table.of(Line.class)
                .text("Municipio", "Municipality", Line::municipality)
                .each(indicators, (columns, indicator) -> {
                    String heading = "I" + (indicators.indexOf(indicator) + 1);
                    return columns.text(heading, heading, line -> line.cells().get(indicator));
                })
                .number("Verdes", "Green", line -> greens(line.own()))
                .place("Lugar", "Place", line -> place(line.own()));
        String legend = indicators.stream()
                .map(indicator -> "I" + (indicators.indexOf(indicator) + 1) + " " + indicator.titleOrCode())
                .collect(Collectors.joining(" · "));
        return drawn(table, lines, legend + "\n" + lights.legend());
    }

    private Line line(String municipality) {
        List<Row> own = rows.stream()
                .filter(row -> row.municipality().code().equals(municipality))
                .toList();
        Map<Object, Cell> cells = new HashMap<>();
        own.forEach(row -> cells.put(row.indicator(), lights.counted(row)));
        return new Line(name(municipality), "", cells, own);
    }

    private @Nullable String greens(List<Row> own) {
        return standing(own)
                .map(standing -> standing.green() + "/" + (standing.green() + standing.yellow() + standing.red()))
                .orElse(null);
    }

    private @Nullable Integer place(List<Row> own) {
        return standing(own).map(StoplightStanding::place).orElse(null);
    }

    private Optional<StoplightStanding> standing(List<Row> own) {
        return own.stream()
                .findFirst()
                .map(row -> standings.get(row.municipality().code()));
    }

    private String single() {
        Table<Row> table = Table.of(Row.class)
                .text("Indicador", "Indicator", row -> row.indicator().titleOrCode())
                .number("Cuenta", "Count", Row::count)
                .orDash()
                .rounded("Media", "Mean", Row::mean)
                .rounded("Meta", "Goal", Row::goal)
                .text("Luz", "Light", lights::worded)
                .number("Meses de la base", "Baseline months", Row::months);
        return drawn(table, rows, "");
    }

    private String year() {
        List<Line> lines = municipalities.stream()
                .flatMap(municipality -> indicators.stream()
                        .map(indicator -> rows.stream()
                                .filter(row -> row.municipality().code().equals(municipality)
                                        && row.indicator().equals(indicator))
                                .toList()))
                .filter(own -> !own.isEmpty())
                .map(this::yearOf)
                .toList();
        Table<Line> table = Table.of(Line.class)
                .text("Municipio", "Municipality", Line::municipality)
                .text("Indicador", "Indicator", Line::indicator)
                .each(
                        List.of(Month.values()),
                        (columns, month) -> columns.text(
                                Months.name(month), line -> line.cells().get(month)))
                .number("Verdes", "Green", Line::green);
        return drawn(table, lines, lights.legend());
    }

    private Line yearOf(List<Row> own) {
        Map<Object, Cell> cells = new HashMap<>();
        own.forEach(row -> cells.put(row.month().getMonth(), lights.lettered(row)));
        return new Line(
                name(own.get(0).municipality().code()), own.get(0).indicator().titleOrCode(), cells, own);
    }

    private <L> String drawn(Table<L> table, List<L> lines, String legend) {
        String drawn = lines.isEmpty() ? "" : printer().draw(table, lines);
        return whole(drawn, legend + lights.notes());
    }

    private String name(String municipality) {
        StoplightStanding standing = standings.get(municipality);
        return standing == null ? municipality : standing.name();
    }
}
