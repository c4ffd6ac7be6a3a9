package io.github.comovamos.scorecard.core.domain.programme;

import io.github.comovamos.scorecard.core.domain.argument.Argument;
import io.github.comovamos.scorecard.core.domain.argument.Arguments;
import io.github.comovamos.scorecard.core.domain.argument.Kind;
import io.github.comovamos.scorecard.core.domain.evidence.Direction;
import io.github.comovamos.scorecard.core.domain.evidence.Evidence;
import io.github.comovamos.scorecard.core.domain.evidence.Indicator;
import io.github.comovamos.scorecard.core.domain.instrument.EvidenceInEffect;
import io.github.comovamos.scorecard.core.domain.instrument.Instrument;
import io.github.comovamos.scorecard.core.domain.instrument.InstrumentValue;
import io.github.comovamos.scorecard.core.domain.instrument.Profile;
import io.github.comovamos.scorecard.core.domain.instrument.Question;
import io.github.comovamos.scorecard.core.domain.instrument.Readout;
import io.github.comovamos.scorecard.core.domain.measure.ObjectiveYear;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.DatasetName;
import io.github.comovamos.scorecard.core.domain.value.Display;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.Period;
import io.github.comovamos.scorecard.core.domain.value.Quantity;
import io.github.comovamos.scorecard.core.domain.value.Rounding;
import io.github.comovamos.scorecard.core.domain.value.Titled;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.table.Table;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The percentage of the objective of each indicator that has goals, month by month and in the year. */
public final class Objectives implements Instrument<Objectives.Row> {

    /** The period of a total. */
    public static final String TOTAL = "TOTAL";

    private static final Argument<Year> YEAR = Argument.required("year", Kind.YEAR, "el año", "the year");
    private static final Argument<DatasetName> DATASET = Argument.optional(
            "dataset",
            Kind.DATASET,
            "lo que dice este conjunto de datos; si se omite, lo vigente",
            "what this dataset says; left out, what is in effect");

    private static final Argument<IndicatorCode> INDICATOR = Argument.optional(
            "indicator",
            Kind.INDICATOR,
            "solo este indicador; si se omite, todos los que tienen metas",
            "only this indicator; left out, all that have goals");
    private static final Display WHOLE = new Display(0, Rounding.HALF_UP);

    /**
     * A figure beside its goal.
     *
     * @param municipality the area
     * @param indicator the indicator
     * @param period a month, or TOTAL for the sums of the months
     * @param current the figure
     * @param goal the goal
     * @param percent the percentage of the objective, whole, half-up
     * @param exact the percentage, exact
     */
    public record Row(
            Titled municipality,
            Titled indicator,
            String period,
            @Nullable Fraction current,
            @Nullable Fraction goal,
            @Nullable Integer percent,
            @Nullable Fraction exact) {

        static Row of(Titled municipality, Titled indicator, ObjectiveYear.Line line) {
            return new Row(
                    municipality,
                    indicator,
                    line.month().map(YearMonth::toString).orElse(TOTAL),
                    line.current().orElse(null),
                    line.goal().orElse(null),
                    line.percent()
                            .map(exact -> exact.round(WHOLE).intValueExact())
                            .orElse(null),
                    line.percent().orElse(null));
        }
    }

    @Override
    public Profile profile() {
        return Profile.of(
                        "objectives",
                        "Muestra el porcentaje del objetivo, mes por mes y en el año.",
                        "Shows the percentage of the objective, by month and for the year.")
                .withDescription(
                        "Como la tabla de la Mesa de Seguridad: min(100, meta ÷ actual × 100); el total del año se"
                                + " toma de las sumas de los meses.",
                        "Like the table of the Mesa de Seguridad: min(100, goal ÷ current × 100); the total of the"
                                + " year is taken of the sums of the months.")
                .withExample("--year 2013 --municipality 08037")
                .withExample("--year 2013 --dataset mesa-juarez-2013 --format csv > mesa.csv");
    }

    @Override
    public Question question() {
        return Question.of(List.of(YEAR, DATASET, INDICATOR), month -> Integer.toString(month.getYear()))
                .withRepeated(YEAR);
    }

    @Override
    public Class<Row> type() {
        return Row.class;
    }

    @Override
    public Readout<Row> read(EvidenceInEffect evidence, Arguments arguments) {
        Year year = arguments.get(YEAR);
        arguments.checkGiven(INDICATOR, evidence::checkKnown);
        Evidence said = evidence.figures(arguments.find(DATASET), EvidenceInEffect.Span.of(year));
        List<Row> rows = new ArrayList<>();
        List<Message> notes = new ArrayList<>();
        List<Indicator> indicators = indicators(evidence, arguments);
        for (AreaCode area : evidence.areas().inOrder(said.areas())) {
            for (Indicator indicator : indicators) {
                Map<Period, Quantity> goals = said.goals(indicator.code(), area);
                if (!goals.isEmpty()) {
                    ObjectiveYear objective = ObjectiveYear.of(
                            said.series(indicator.code(), area),
                            goals,
                            year,
                            indicator.direction(),
                            evidence.countingMethod());
                    rows.addAll(rows(objective, evidence.titled(area), evidence.titled(indicator.code())));
                    notes.addAll(ObjectiveNotes.of(objective, area, indicator.code()));
                }
            }
        }
        directions(evidence, rows).ifPresent(notes::add);
        if (rows.isEmpty()) {
            notes.add(evidence.narrowing()
                    .and(DATASET.name(), arguments.find(DATASET))
                    .and(INDICATOR.name(), arguments.find(INDICATOR))
                    .nothing(Message.of("no hay metas para %s", "there are no goals for %s", year)));
        }
        return Readout.of(rows, notes);
    }

    private static List<Indicator> indicators(EvidenceInEffect evidence, Arguments arguments) {
        Optional<IndicatorCode> only = arguments.find(INDICATOR);
        return evidence.indicators().stream()
                .filter(indicator -> only.map(indicator.code()::equals).orElse(true))
                .toList();
    }

    private static List<Row> rows(ObjectiveYear objective, Titled municipality, Titled indicator) {
        List<Row> rows = new ArrayList<>();
        objective.months().forEach(line -> rows.add(Row.of(municipality, indicator, line)));
        objective.total().ifPresent(line -> rows.add(Row.of(municipality, indicator, line)));
        return rows;
    }

    /** A percentage turned the wrong way round looks like any other: whoever reads it should know what was assumed. */
    private static Optional<Message> directions(EvidenceInEffect evidence, List<Row> rows) {
        Set<String> shown = rows.stream().map(row -> row.indicator().code()).collect(Collectors.toSet());
        List<IndicatorCode> undirected = evidence.indicators().stream()
                .filter(indicator -> indicator.direction() == Direction.NEUTRAL)
                .map(Indicator::code)
                .filter(code -> shown.contains(code.code()))
                .toList();
        return undirected.isEmpty()
                ? Optional.empty()
                : Optional.of(Message.of(
                        "Se toma que menos es mejor, porque nadie ha dicho otra cosa: %s (indicator add --replace"
                                + " --direction).",
                        "Less is taken to be better, since nobody has said otherwise: %s (indicator add --replace"
                                + " --direction).",
                        undirected.stream().map(IndicatorCode::code).collect(Collectors.joining(", "))));
    }

    @Override
    public Message heading(Arguments arguments) {
        return Message.of(
                "Porcentaje del objetivo en %s: min(100, meta ÷ actual × 100); el total, sobre las sumas de los meses",
                "Percentage of the objective in %s: min(100, goal ÷ current × 100); the total, on the sums of"
                        + " the months",
                arguments.get(YEAR));
    }

    @Override
    public Table<Row> table(Arguments arguments) {
        return Table.of(Row.class)
                .text("Municipio", "Municipality", row -> row.municipality().titleOrCode())
                .text("Indicador", "Indicator", row -> row.indicator().titleOrCode())
                .text("Periodo", "Period", Row::period)
                .rounded("Actual", "Current", Row::current)
                .rounded("Meta", "Goal", Row::goal)
                .number("%", "%", Row::percent);
    }

    /** The percentage of the year, where it is of one indicator. */
    @Override
    public InstrumentValue value(Arguments arguments, Readout<Row> readout) {
        List<Row> totals = readout.rows().stream()
                .filter(row -> row.period().equals(TOTAL))
                .toList();
        return InstrumentValue.ofOne(
                totals,
                readout.notes(),
                row -> row.indicator().code(),
                row -> InstrumentValue.of(
                        row.exact(),
                        "%s: actual %s, meta %s: %s %%",
                        "%s: current %s, goal %s: %s %%",
                        row.indicator().code(),
                        row.current(),
                        row.goal(),
                        row.exact()));
    }
}
