package io.github.comovamos.scorecard.core.domain.measure;

import io.github.comovamos.scorecard.core.domain.evidence.CountingMethodChoice;
import io.github.comovamos.scorecard.core.domain.evidence.Series;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.domain.value.Quantity;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;

/**
 * The crime stoplight. With the count c of a month, the mean m of the counts of its baseline and the goal
 * g = m × (1 − reduction): red if c &gt; m, green if c ≤ g or c = 0, else yellow. All is compared exactly.
 *
 * <p>Source: Semáforo Delictivo, as Nuevo León's Fiscalía states it ("increase: red; reduction of 25 % or more: green;
 * less: yellow"; 2016: the mean of the last three years). A national text of 2018 says "more than 25 %", so the edge is a
 * parameter. What a mean of 0 means is not stated anywhere; the rule as it is gives green for no crimes, red for any.
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
}
