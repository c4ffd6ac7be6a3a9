package io.github.comovamos.scorecard.core.testing;

import io.github.comovamos.scorecard.core.domain.evidence.Figure;
import io.github.comovamos.scorecard.core.domain.evidence.Known;
import io.github.comovamos.scorecard.core.domain.evidence.Provenance;
import io.github.comovamos.scorecard.core.domain.evidence.Series;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.CountingMethod;
import io.github.comovamos.scorecard.core.domain.value.DatasetName;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.Period;
import io.github.comovamos.scorecard.core.domain.value.Quantity;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A series, written month by month. */
public final class Counts {

    /** The area of every figure. */
    public static final AreaCode AREA = AreaCode.parse("10001");

    /** The indicator of every figure. */
    public static final IndicatorCode INDICATOR = IndicatorCode.parse("extortion");

    private final List<Known<Figure>> known = new ArrayList<>();
    private Optional<CountingMethod> instrument = Optional.empty();
    private int recency;

    /** What follows comes from a dataset after those before it, and was counted by an instrument. */
    public Counts by(String name) {
        instrument = Optional.of(CountingMethod.parse(name));
        recency++;
        return this;
    }

    /** What follows comes from a dataset after those before it, which does not say how it was counted. */
    public Counts byNobodyKnowsWhat() {
        instrument = Optional.empty();
        recency++;
        return this;
    }

    /** The counts of months, one after the other. */
    public Counts months(String first, long... counts) {
        YearMonth month = YearMonth.parse(first);
        for (long count : counts) {
            figure(month.toString(), Long.toString(count));
            month = month.plusMonths(1);
        }
        return this;
    }

    /** The same count in every month up to a last one. */
    public Counts same(String first, String last, long count) {
        YearMonth end = YearMonth.parse(last);
        for (YearMonth month = YearMonth.parse(first); !month.isAfter(end); month = month.plusMonths(1)) {
            months(month.toString(), count);
        }
        return this;
    }

    /** A figure of any period. */
    public Counts figure(String period, String value) {
        known.add(new Known<>(
                Figure.of(INDICATOR, AREA, Period.parse(period), Quantity.parse(value)),
                new Provenance(DatasetName.parse("dataset-" + recency), instrument, recency)));
        return this;
    }

    /** The series. */
    public Series series() {
        return new Series(known);
    }
}
