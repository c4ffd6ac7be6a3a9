package io.github.comovamos.scorecard.core.testing;

import java.time.YearMonth;
import java.util.Arrays;

/** A file of figures, written month by month. */
public final class FigureText {

    private final StringBuilder text = new StringBuilder("indicator,area,period,value,goal,sample\n");

    /** A figure without a goal. */
    public FigureText figure(String indicator, String area, String period, String value) {
        return line(indicator, area, period, value + ",,");
    }

    /** A figure beside its goal; either may be empty. */
    public FigureText goal(String indicator, String area, String period, String valueAndGoal) {
        return line(indicator, area, period, valueAndGoal + ",");
    }

    /** A share of a sample. */
    public FigureText share(String indicator, String area, String period, String share, int sample) {
        return line(indicator, area, period, share + ",," + sample);
    }

    /** The counts of months, one after the other. */
    public FigureText months(String indicator, String area, String first, long... counts) {
        YearMonth month = YearMonth.parse(first);
        for (int i = 0; i < counts.length; i++) {
            figure(indicator, area, month.plusMonths(i).toString(), Long.toString(counts[i]));
        }
        return this;
    }

    /** The same count in each of the 36 months of 2010 to 2012. */
    public FigureText baseline(String indicator, String area, long count) {
        long[] counts = new long[36];
        Arrays.fill(counts, count);
        return months(indicator, area, "2010-01", counts);
    }

    private FigureText line(String indicator, String area, String period, String rest) {
        text.append(String.join(",", indicator, area, period, rest)).append('\n');
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
