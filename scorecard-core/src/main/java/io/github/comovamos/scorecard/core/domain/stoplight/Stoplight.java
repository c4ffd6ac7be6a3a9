package io.github.comovamos.scorecard.core.domain.stoplight;

import static io.github.comovamos.scorecard.core.domain.method.Examples.computed;
import static io.github.comovamos.scorecard.core.domain.method.Examples.figure;
import static io.github.comovamos.scorecard.core.domain.method.Examples.number;
import static io.github.comovamos.scorecard.core.domain.method.Examples.rounded;

import io.github.comovamos.scorecard.core.domain.argument.Argument;
import io.github.comovamos.scorecard.core.domain.argument.Arguments;
import io.github.comovamos.scorecard.core.domain.argument.Kind;
import io.github.comovamos.scorecard.core.domain.evidence.CountingMethodChoice;
import io.github.comovamos.scorecard.core.domain.evidence.Figure;
import io.github.comovamos.scorecard.core.domain.evidence.Known;
import io.github.comovamos.scorecard.core.domain.evidence.Series;
import io.github.comovamos.scorecard.core.domain.method.Method;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.domain.value.LocalizedText;
import io.github.comovamos.scorecard.core.domain.value.Quantity;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;

/**
 * The crime stoplight. With the count c of a month, the mean m of the counts of its baseline and the goal g = m × (1 −
 * reduction): red if c &gt; m, green if c ≤ g or c = 0, else yellow. All is compared exactly.
 *
 * <p>Source: Semáforo Delictivo, as Nuevo León's Fiscalía states it ("increase: red; reduction of 25 % or more: green;
 * less: yellow"; 2016: the mean of the last three years). A national text of 2018 says "more than 25 %", so the edge is
 * a parameter. What a mean of 0 means is not stated anywhere; the rule as it is gives green for no crimes, red for any.
 *
 * @param baseline which months are compared with
 * @param reduction by what share the goal lies below the mean, 0 up to but not including 1
 * @param inclusive whether a count at the goal is green
 * @param leastMonths how many months of the baseline must have been counted for a colour, 1–36
 * @param smallMean a mean below this is flagged as small numbers
 */
public record Stoplight(Baseline baseline, Fraction reduction, boolean inclusive, int leastMonths, Fraction smallMean) {

    /** Calendar years, 25 % or more, two of the three years counted, flagged below 5 a month. */
    public static final Stoplight USUAL = new Stoplight(Baseline.CALENDAR, Fraction.of(1, 4), true, 24, Fraction.of(5));

    /** By what share the goal lies below the mean. */
    public static final Argument<Fraction> REDUCTION = Argument.optional(
                    "reduction",
                    Kind.of("R", "R", Stoplight::parseReduction),
                    "qué tanto debe estar la meta por debajo del promedio: de 0 a menos de 1",
                    "by what share the goal lies below the mean: 0 to less than 1")
            .usually("0.25");

    /** What may be said of a stoplight to whoever shows it or rates by it. */
    public static final List<Argument<?>> ARGUMENTS =
            List.of(Baseline.ARGUMENT, REDUCTION, Edge.ARGUMENT, Baseline.LEAST_MONTHS);

    private static final Argument<Fraction> SMALL_MEAN = Argument.optional(
                    "small-mean",
                    Kind.NUMBER,
                    "un promedio menor se señala: con números pequeños el color es sobre todo azar; no se puede"
                            + " cambiar",
                    "a smaller mean is flagged: with small numbers the colour is mostly chance; it cannot be set")
            .usually(USUAL.smallMean().toString());

    private static final long EXAMPLE_COUNT = 2427;

    /** What is said of it. */
    public static final Method METHOD = new Method(
            "stoplight",
            new LocalizedText("Semáforo delictivo", "Crime stoplight"),
            new Method.Explanation(
                    new LocalizedText("""
                        Sea c lo contado en el mes, m el promedio de lo contado en los meses de la línea base y g = m \
                        × (1 − reducción) la meta. Rojo si c > m; verde si c ≤ g o si c = 0; amarillo en los demás \
                        casos. Se comparan los valores exactos, nunca los redondeados. Si el mes no se contó, o si se \
                        contaron menos meses de la línea base que el mínimo, no hay color.""", """
                        Let c be the count of the month, m the mean of the counts of the baseline's months and g = m × \
                        (1 − reduction) the goal. Red if c > m; green if c ≤ g or c = 0; else yellow. Exact values are \
                        compared, never rounded ones. Where the month was not counted, or fewer months of the baseline \
                        were counted than the least number, there is no colour."""), new LocalizedText("""
                        Semáforo Delictivo, como lo enuncia la Fiscalía de Nuevo León: aumento, rojo; reducción de 25 \
                        % o más, verde; reducción menor, amarillo. En 2016 comparaba nueve delitos con el promedio de \
                        los tres últimos años. Son conteos, no tasas, y sin ajuste estacional. Un texto nacional de \
                        2018 dice «más de 25 %»; por eso el borde es un parámetro.""", """
                        Semáforo Delictivo, as the Fiscalía of Nuevo León states it: increase, red; reduction of 25 % \
                        or more, green; less, yellow. In 2016 it compared nine crimes with the mean of the last three \
                        years. Counts, not rates, and not seasonally adjusted. A national text of 2018 says "more than \
                        25 %"; so the edge is a parameter."""), new LocalizedText("""
                        Ninguna fuente dice qué significa un promedio de 0: aquí, ningún delito es verde y cualquiera \
                        es rojo. «Los tres últimos años» pueden ser de calendario o los 36 meses anteriores, y los \
                        colores cambian con ello: es un parámetro. Son nuestros el mínimo de meses, el aviso de \
                        números pequeños y la regla de no mezclar instrumentos.""", """
                        No source says what a mean of 0 means: here no crime is green and any is red. "The last three \
                        years" may be calendar years or the 36 months before, which changes colours: it is a \
                        parameter. The least number of months, the flag of small numbers and the rule that instruments \
                        are not mixed are our own.""")),
            new Method.Use(
                    List.of(Baseline.ARGUMENT, REDUCTION, Edge.ARGUMENT, Baseline.LEAST_MONTHS, SMALL_MEAN),
                    Stoplight::example,
                    List.of(Stoplight.class, Baseline.class, Edge.class, Light.class, Colour.class, Flag.class)));

    /** @throws ScorecardException INVALID for a reduction or a number of months out of range */
    public Stoplight {
        if (reduction.signum() < 0 || reduction.compareTo(Fraction.ONE) >= 0) {
            throw ScorecardException.invalid(
                    "%s no es una reducción: se admite de 0 a menos de 1, como 0.25",
                    "%s is not a reduction: allowed is 0 to less than 1, such as 0.25",
                    Message.quote(reduction.toString()));
        }
        leastMonths = Baseline.checkLeastMonths(leastMonths);
    }

    /** What was said of a stoplight, of those {@link #ARGUMENTS}. */
    public static Stoplight from(Arguments arguments) {
        return USUAL.withBaseline(arguments.get(Baseline.ARGUMENT))
                .withReduction(arguments.get(REDUCTION))
                .withInclusive(arguments.get(Edge.ARGUMENT) == Edge.INCLUSIVE)
                .withLeastMonths(arguments.get(Baseline.LEAST_MONTHS));
    }

    private static Fraction parseReduction(String text) {
        return USUAL.withReduction(Fraction.parse(text)).reduction();
    }

    /** This with another baseline. */
    public Stoplight withBaseline(Baseline other) {
        return new Stoplight(other, reduction, inclusive, leastMonths, smallMean);
    }

    /** This with another reduction. */
    public Stoplight withReduction(Fraction other) {
        return new Stoplight(baseline, other, inclusive, leastMonths, smallMean);
    }

    /** This with the other edge. */
    public Stoplight withInclusive(boolean other) {
        return new Stoplight(baseline, reduction, other, leastMonths, smallMean);
    }

    /** This with another least number of months. */
    public Stoplight withLeastMonths(int other) {
        return new Stoplight(baseline, reduction, inclusive, other, smallMean);
    }

    /** The light of a month of a series. */
    public Light light(Series series, YearMonth month, CountingMethodChoice choice) {
        Series.Months known = series.months(month, choice);
        YearMonth first = baseline.first(month);
        YearMonth last = baseline.last(month);
        NavigableMap<YearMonth, Quantity> compared = known.months().subMap(first, true, last, true);
        Optional<Quantity> count = Optional.ofNullable(known.months().get(month));
        Optional<Fraction> mean = mean(compared);
        Optional<Fraction> goal = mean.map(value -> value.times(Fraction.ONE.minus(reduction)));
        boolean others = known.leftOut().contains(month)
                || !known.leftOut().subSet(first, true, last, true).isEmpty();
        return new Light(
                month,
                count,
                mean,
                goal,
                count.isPresent() && mean.isPresent() && compared.size() >= leastMonths
                        ? colour(count.get().toFraction(), mean.get())
                        : Colour.NONE,
                compared.size(),
                flags(count, mean, compared.size(), others));
    }

    /** The colour of a count beside the mean of its baseline. */
    public Colour colour(Fraction count, Fraction mean) {
        if (count.compareTo(mean) > 0) {
            return Colour.RED;
        }
        int beside = count.compareTo(mean.times(Fraction.ONE.minus(reduction)));
        boolean green = count.signum() == 0 || beside < 0 || (inclusive && beside == 0);
        return green ? Colour.GREEN : Colour.YELLOW;
    }

    private static Optional<Fraction> mean(NavigableMap<YearMonth, Quantity> months) {
        return months.values().stream()
                .map(Quantity::toFraction)
                .reduce(Fraction::plus)
                .map(sum -> sum.dividedBy(Fraction.of(months.size())));
    }

    private List<Flag> flags(Optional<Quantity> count, Optional<Fraction> mean, int months, boolean others) {
        List<Flag> flags = new ArrayList<>();
        if (count.isEmpty()) {
            flags.add(Flag.NO_COUNT);
        }
        if (mean.isEmpty()) {
            flags.add(Flag.NO_BASELINE);
        } else if (months < leastMonths) {
            flags.add(Flag.FEW_MONTHS);
        } else if (months < Baseline.MONTHS) {
            flags.add(Flag.GAPS);
        }
        mean.filter(value -> value.compareTo(smallMean) < 0)
                .ifPresent(value -> flags.add(value.signum() == 0 ? Flag.ZERO_MEAN : Flag.SMALL_NUMBERS));
        if (others) {
            flags.add(Flag.OTHER_INSTRUMENT);
        }
        return flags;
    }

    private static LocalizedText example() {
        Light light = light(1820);
        return computed(
                """
                Si en cada uno de los %s meses de la línea base se contaron %s, el promedio es %s y la meta %s (%s). \
                Un mes con 1,820 es %s y uno con 1,821 es %s: una meta redondeada hacia arriba habría dado verde a los \
                dos. Con 2,427, igual al promedio, es %s; con 2,428, %s.""",
                """
                If %s months of the baseline had a count of %s each, the mean is %s and the goal %s (%s). A month with \
                1,820 is %s and one with 1,821 is %s: a goal rounded up would have made both green. With 2,427, equal \
                to the mean, it is %s; with 2,428, %s.""",
                light.months(),
                number(EXAMPLE_COUNT),
                light.mean().orElseThrow(),
                light.goal().orElseThrow(),
                rounded(light.goal().orElseThrow(), 2),
                light.colour().words(),
                light(1821).colour().words(),
                light(2427).colour().words(),
                light(2428).colour().words());
    }

    private static Light light(long count) {
        YearMonth month = YearMonth.of(2014, 1);
        YearMonth first = Stoplight.USUAL.baseline().first(month);
        List<Known<Figure>> figures = new ArrayList<>(List.of(figure(month, count)));
        for (int i = 0; i < Baseline.MONTHS; i++) {
            figures.add(figure(first.plusMonths(i), EXAMPLE_COUNT));
        }
        return Stoplight.USUAL.light(new Series(figures), month, CountingMethodChoice.FITTING);
    }
}
