package io.github.comovamos.scorecard.core.domain.programme;

import io.github.comovamos.scorecard.core.domain.argument.Argument;
import io.github.comovamos.scorecard.core.domain.argument.Arguments;
import io.github.comovamos.scorecard.core.domain.argument.Kind;
import io.github.comovamos.scorecard.core.domain.evidence.Direction;
import io.github.comovamos.scorecard.core.domain.evidence.Evidence;
import io.github.comovamos.scorecard.core.domain.evidence.Indicator;
import io.github.comovamos.scorecard.core.domain.evidence.Series;
import io.github.comovamos.scorecard.core.domain.instrument.EvidenceInEffect;
import io.github.comovamos.scorecard.core.domain.instrument.Instrument;
import io.github.comovamos.scorecard.core.domain.instrument.InstrumentValue;
import io.github.comovamos.scorecard.core.domain.instrument.Part;
import io.github.comovamos.scorecard.core.domain.instrument.Profile;
import io.github.comovamos.scorecard.core.domain.instrument.Question;
import io.github.comovamos.scorecard.core.domain.instrument.Readout;
import io.github.comovamos.scorecard.core.domain.stoplight.Colour;
import io.github.comovamos.scorecard.core.domain.stoplight.Light;
import io.github.comovamos.scorecard.core.domain.stoplight.Stoplight;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.Quantity;
import io.github.comovamos.scorecard.core.domain.value.Titled;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.table.Table;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The crime stoplight of a month or a year: a light for each indicator, area and month, and the places by them. */
public final class CrimeStoplight implements Instrument<CrimeStoplight.Row> {

    private static final Argument<YearMonth> MONTH =
            Argument.optional("month", Kind.MONTH, "un mes, como 2014-03", "one month, such as 2014-03");
    private static final Argument<Year> YEAR =
            Argument.optional("year", Kind.YEAR, "los doce meses de un año", "the twelve months of a year");
    static final Argument<List<IndicatorCode>> INDICATORS = Argument.optional(
            "indicator",
            Kind.INDICATORS,
            "solo estos, con comas entre sus claves; si se omite, los que deben bajar",
            "only these, with commas between their codes; left out, those that should go down");

    /**
     * The light of one month.
     *
     * @param indicator the indicator
     * @param municipality the area
     * @param month the month
     * @param count what was counted
     * @param mean the mean of the baseline, exact
     * @param goal the mean less the reduction, exact
     * @param colour green, yellow, red or none
     * @param months how many months of the baseline were counted
     * @param flags what must be known beside the colour
     */
    public record Row(
            Titled indicator,
            Titled municipality,
            YearMonth month,
            @Nullable Quantity count,
            @Nullable Fraction mean,
            @Nullable Fraction goal,
            Colour colour,
            int months,
            Flags flags) {

        static Row of(Titled indicator, Titled municipality, Light light) {
            return new Row(
                    indicator,
                    municipality,
                    light.month(),
                    light.count().orElse(null),
                    light.mean().orElse(null),
                    light.goal().orElse(null),
                    light.colour(),
                    light.months(),
                    new Flags(light.flags()));
        }
    }

    @Override
    public Profile profile() {
        return Profile.of(
                        "stoplight",
                        "Muestra el semáforo delictivo de un mes o de un año.",
                        "Shows the crime stoplight of a month or a year.")
                .withDescription(
                        "Rojo si la cuenta pasa de la media de la línea base; verde si baja de ella lo que se"
                                + " pide, o más; si no, amarillo. Se decide con valores exactos.",
                        "Red if the count is above the mean of the baseline; green if it is below it by what is"
                                + " asked for, or more; else yellow. Exact values decide.")
                .withExample("--month 2014-03")
                .withExample("--year 2014 --municipality MTY --baseline trailing")
                .withExample(
                        "--year 2014 --ranking --format csv > lugares.csv",
                        "--year 2014 --ranking --format csv > places.csv");
    }

    @Override
    public Question question() {
        List<Argument<?>> arguments = Stream.concat(Stream.of(MONTH, YEAR, INDICATORS), Stoplight.ARGUMENTS.stream())
                .toList();
        return Question.of(arguments, YearMonth::toString).withAlternatives(MONTH, YEAR);
    }

    @Override
    public Class<Row> type() {
        return Row.class;
    }

    @Override
    public List<Part<?>> parts() {
        return List.of(StoplightStanding.RANKING);
    }

    @Override
    public void check(Arguments arguments) {
        if (arguments.isGiven(MONTH) == arguments.isGiven(YEAR)) {
            throw arguments.refusal(
                    MONTH,
                    new Message(
                            "diga un mes (month) o un año (year), y solo uno de los dos",
                            "give a month (month) or a year (year), and only one of them"));
        }
    }

    @Override
    public Readout<Row> read(EvidenceInEffect evidence, Arguments arguments) {
        Stoplight stoplight = Stoplight.from(arguments);
        List<YearMonth> months = arguments.find(MONTH).map(List::of).orElseGet(() -> monthsOf(arguments.get(YEAR)));
        List<IndicatorCode> indicators = indicators(evidence, arguments);
        YearMonth first = stoplight.baseline().first(months.get(0));
        YearMonth last = months.get(months.size() - 1);
        Evidence counted = evidence.figures(indicators, EvidenceInEffect.Span.of(first.atDay(1), last.atEndOfMonth()));
        List<AreaCode> areas = evidence.areas()
                .inOrder(counted.areas().stream()
                        .filter(area -> area.isMunicipality() || evidence.ofOneArea())
                        .toList());
        List<Row> rows = new ArrayList<>();
        Map<AreaCode, List<Light>> lights = new LinkedHashMap<>();
        for (IndicatorCode indicator : indicators) {
            for (AreaCode area : areas) {
                Series series = counted.series(indicator, area);
                if (series.hasMonths()) {
                    for (YearMonth month : months) {
                        Light light = stoplight.light(series, month, evidence.countingMethod());
                        rows.add(Row.of(evidence.titled(indicator), evidence.titled(area), light));
                        lights.computeIfAbsent(area, added -> new ArrayList<>()).add(light);
                    }
                }
            }
        }
        StoplightNotes notes = new StoplightNotes(evidence, arguments.find(INDICATORS), first, last);
        return Readout.of(rows, notes.of(rows))
                .withPart(StoplightStanding.RANKING, StoplightStanding.among(evidence, lights));
    }

    private static List<YearMonth> monthsOf(Year year) {
        return Arrays.stream(Month.values()).map(year::atMonth).toList();
    }

    private static List<IndicatorCode> indicators(EvidenceInEffect evidence, Arguments arguments) {
        arguments.checkGiven(INDICATORS, codes -> codes.forEach(evidence::checkKnown));
        return arguments
                .find(INDICATORS)
                .orElseGet(() -> evidence.indicators().stream()
                        .filter(indicator -> indicator.direction() != Direction.HIGHER)
                        .map(Indicator::code)
                        .toList());
    }

    @Override
    public Message heading(Arguments arguments) {
        Object when = arguments.find(MONTH).map(Object.class::cast).orElseGet(() -> arguments.get(YEAR));
        return Message.of("Semáforo de %s", "Stoplight of %s", when);
    }

    @Override
    public Table<Row> table(Arguments arguments) {
        return Table.of(Row.class)
                .text("Municipio", "Municipality", row -> row.municipality().titleOrCode())
                .text("Indicador", "Indicator", row -> row.indicator().titleOrCode())
                .text("Mes", "Month", Row::month)
                .number("Cuenta", "Count", Row::count)
                .orDash()
                .rounded("Media", "Mean", Row::mean)
                .rounded("Meta", "Goal", Row::goal)
                .text("Luz", "Light", row -> row.colour().words())
                .number("Meses de la base", "Baseline months", Row::months);
    }

    /**
     * The number of lights in green, as action 4 of the programme counts them; none where there are no lights, where
     * an indicator that was named has none, and while a light has no colour.
     */
    @Override
    public InstrumentValue value(Arguments arguments, Readout<Row> readout) {
        List<Row> rows = readout.rows();
        if (rows.isEmpty()) {
            return InstrumentValue.None.because(readout.notes());
        }
        Optional<IndicatorCode> without = arguments.find(INDICATORS).stream()
                .flatMap(List::stream)
                .filter(named ->
                        rows.stream().noneMatch(row -> row.indicator().code().equals(named.code())))
                .findFirst();
        if (without.isPresent()) {
            return new InstrumentValue.None(
                    Message.of("no hay cifras mensuales de %s", "there are no monthly figures of %s", without.get()));
        }
        Optional<Row> uncoloured =
                rows.stream().filter(row -> row.colour() == Colour.NONE).findFirst();
        if (uncoloured.isPresent()) {
            return new InstrumentValue.None(Message.of(
                    "%s no tiene color en %s (%s)",
                    "%s has no colour in %s (%s)",
                    uncoloured.get().indicator().code(),
                    uncoloured.get().month(),
                    uncoloured.get().flags().written()));
        }
        long green = rows.stream().filter(row -> row.colour() == Colour.GREEN).count();
        return new InstrumentValue.Given(
                        Fraction.of(green),
                        Message.of("%s de %s luces en verde", "%s of %s lights in green", green, rows.size()))
                .withNotes(readout.notes());
    }
}
